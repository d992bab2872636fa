/**
 * Decides when a card opens and closes: events in, state and effects out. Pure; the session keeps the clock and moves the card
 * (session/card). Every opening has a token, and an answer with an older token changes nothing.
 */
import type { Point } from '../geometry.ts';

/** Milliseconds over a mention before any work starts: a pointer that only passes crosses a word in less. */
export const WORK_AFTER = 150;
/** Milliseconds of rest after which the card opens; menus and previews use about as long. */
export const OPEN_AFTER_REST = 350;
/** Milliseconds over the mention after which the card opens even if the pointer never rests. */
export const OPEN_AFTER_DWELL = 500;
/** A pointer slower than this (px/ms) counts as resting; a pointer that follows the reading of a line is about this fast. */
const REST_SPEED = 0.5;
/** Milliseconds to a neighbouring mention while a card is open: the reader has shown that they want cards. */
export const NEIGHBOUR_AFTER = 100;
/** Milliseconds from leaving word and card until the card closes, so that a slip of the hand does not close it. */
export const CLOSE_AFTER = 300;
/** For this long (ms) after a step towards the card the pointer counts as on the way there. */
export const HEADING_LASTS = 150;
/** A card closes when scrolling has moved its word further than this (px): a little less than one notch of a wheel. */
export const SCROLLED_ON = 40;

/** By what a card takes the focus: after a key it shows where the focus is, after a press it does not. Null: it does not take it. */
export type FocusBy = 'key' | 'pointer' | null;

export type DwellEvent =
  /** The pointer moved: over which mention it is, and whether the step leads towards the open card. */
  | { type: 'pointer'; at: number; point: Point; over: string | null; heading: boolean }
  | { type: 'card-pointer'; at: number; inside: boolean }
  /** Click, tap or key on a mention. */
  | { type: 'activate'; at: number; key: string; pin: boolean; focus: FocusBy }
  | { type: 'pin'; at: number; pinned: boolean }
  /** The page scrolled under a pointer that did not move. `by`: how far the open card's word is from where it was (px). */
  | { type: 'scroll'; at: number; by: number }
  /** A button went down: for a selection, a drag or a menu, until the pointer comes to a mention anew. */
  | { type: 'press'; at: number }
  /** Escape, the close button, the word scrolled away, the mention gone. */
  | { type: 'dismiss'; at: number }
  | { type: 'time'; at: number };

export type DwellEffect =
  /** Get the card for this mention ready, unseen. */
  | { type: 'prepare'; token: number; key: string }
  | { type: 'open'; token: number; key: string; focus: FocusBy }
  | { type: 'close' };

export interface DwellState {
  /** Grows with every mention that the pointer reaches; answers for older ones are ignored. */
  token: number;
  over: string | null;
  since: number;
  restSince: number;
  prepared: boolean;
  point: Point;
  movedAt: number;
  open: string | null;
  pinned: boolean;
  inCard: boolean;
  /** Time at which the pointer had left word and card; null while it is in one of them. */
  leftAt: number | null;
  headingUntil: number;
}

export interface DwellStep {
  state: DwellState;
  effects: DwellEffect[];
  /** When to send the next `time` event, on the clock of the events; null for never. */
  wakeAt: number | null;
}

export const AT_REST: DwellState = {
  token: 0,
  over: null,
  since: 0,
  restSince: 0,
  prepared: false,
  point: { x: 0, y: 0 },
  movedAt: 0,
  open: null,
  pinned: false,
  inCard: false,
  leftAt: null,
  headingUntil: 0,
};

function pointerMoved(state: DwellState, event: DwellEvent & { type: 'pointer' }): DwellState {
  const { at, point, over, heading } = event;
  const distance = Math.hypot(point.x - state.point.x, point.y - state.point.y);
  const fast = distance > REST_SPEED * (at - state.movedAt);
  const same = over === state.over;
  const away = state.open !== null && over !== state.open;
  return {
    ...state,
    point,
    movedAt: at,
    over,
    // A pointer that the page reports on is not in the card's frame.
    inCard: false,
    token: same ? state.token : state.token + 1,
    since: same ? state.since : at,
    restSince: same && !fast ? state.restSince : at,
    prepared: same && state.prepared,
    leftAt: away ? (heading ? at : (state.leftAt ?? at)) : null,
    headingUntil: heading ? at + HEADING_LASTS : 0,
  };
}

/** When the mention under the pointer opens; null where it is open already or there is none. */
function opensAt(state: DwellState): number | null {
  if (state.over === null || state.over === state.open || state.inCard || state.pinned) return null;
  if (state.open !== null) return Math.max(state.since + NEIGHBOUR_AFTER, state.headingUntil);
  return Math.min(state.restSince + OPEN_AFTER_REST, state.since + OPEN_AFTER_DWELL);
}

const closesAt = ({ open, pinned, inCard, leftAt }: DwellState): number | null =>
  open === null || pinned || inCard || leftAt === null ? null : leftAt + CLOSE_AFTER;

const preparesAt = (state: DwellState): number | null =>
  state.over === null || state.open !== null || state.prepared || state.pinned ? null : state.since + WORK_AFTER;

/** The word under the pointer does not open by itself any more: the pointer must leave it and come back. */
const disarmed = (state: DwellState): DwellState => ({
  ...state,
  token: state.token + 1,
  since: Number.POSITIVE_INFINITY,
  restSince: Number.POSITIVE_INFINITY,
  prepared: true,
});

const closed = (state: DwellState): DwellState => ({
  ...disarmed(state),
  open: null,
  pinned: false,
  inCard: false,
  leftAt: null,
  headingUntil: 0,
});

/** A mention that scrolls under a resting pointer opens nothing until the pointer moves. */
const scrolled = (state: DwellState): DwellState =>
  state.over === null || state.over === state.open ? state : { ...state, token: state.token + 1, over: null };

const isReadPast = ({ open, pinned, inCard }: DwellState, by: number): boolean =>
  open !== null && !pinned && !inCard && by > SCROLLED_ON;

/** The effects of time alone that are due at `at`. */
function settle(state: DwellState, at: number): { state: DwellState; effects: DwellEffect[] } {
  const opens = opensAt(state);
  if (opens !== null && opens <= at) {
    const key = state.over as string;
    const opened = { ...state, open: key, prepared: true, leftAt: null, pinned: false };
    return { state: opened, effects: [{ type: 'open', token: state.token, key, focus: null }] };
  }
  const closes = closesAt(state);
  if (closes !== null && closes <= at) return { state: closed(state), effects: [{ type: 'close' }] };
  const prepares = preparesAt(state);
  if (prepares === null || prepares > at) return { state, effects: [] };
  const { token } = state;
  return { state: { ...state, prepared: true }, effects: [{ type: 'prepare', token, key: state.over as string }] };
}

function activated(state: DwellState, event: DwellEvent & { type: 'activate' }): DwellStep {
  const { at, key, pin, focus } = event;
  const token = state.token + 1;
  const next = { ...state, token, open: key, pinned: pin, inCard: false, leftAt: null, prepared: true, movedAt: at };
  return { state: next, effects: [{ type: 'open', token, key, focus }], wakeAt: null };
}

function applied(state: DwellState, event: DwellEvent): DwellState {
  switch (event.type) {
    case 'pointer':
      return pointerMoved(state, event);
    case 'card-pointer':
      if (state.open === null) return state;
      return { ...state, inCard: event.inside, leftAt: event.inside ? null : (state.leftAt ?? event.at) };
    case 'pin':
      return { ...state, pinned: event.pinned && state.open !== null };
    case 'scroll':
      return scrolled(state);
    case 'press':
      return state.over === null ? state : disarmed(state);
    default:
      return state;
  }
}

/** One event: the new state, what to do, and when to wake for the next. */
export function dwell(state: DwellState, event: DwellEvent): DwellStep {
  if (event.type === 'activate') return activated(state, event);
  if (event.type === 'dismiss' || (event.type === 'scroll' && isReadPast(state, event.by))) {
    if (state.open === null) return { state: closed(state), effects: [], wakeAt: null };
    return { state: closed(state), effects: [{ type: 'close' }], wakeAt: null };
  }
  const settled = settle(applied(state, event), event.at);
  const due = [opensAt(settled.state), closesAt(settled.state), preparesAt(settled.state)];
  const soonest = Math.min(...due.map((time) => time ?? Number.POSITIVE_INFINITY));
  return { ...settled, wakeAt: Number.isFinite(soonest) ? soonest : null };
}
