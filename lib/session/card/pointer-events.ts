/** Pointer and keys on the page, as events of the dwell machine. Events that the page dispatches are ignored (`isTrusted`). */

import type { Point } from '../../page/geometry.ts';
import { isInBox } from '../../page/geometry.ts';
import { isHeadingTo } from '../../page/pointer/safe-triangle.ts';
import type { CardSession } from './card-session.ts';
import { listenToClicks } from './click-events.ts';
import { listenToKeys } from './key-events.ts';
import { type PointerOptions, pointOf } from './pointer-options.ts';

/** A shorter step (px) has no direction: coordinates are whole pixels, and a hand trembles by one. */
const LEAST_STEP = 8;

/** Tells for each step whether it leads to the card; a step too short to have a direction counts like the one before. */
function followHeading(card: CardSession): (point: Point) => boolean {
  let from: Point = { x: 0, y: 0 };
  let heading = false;
  return (point) => {
    const box = card.box();
    if (!box) heading = false;
    else if (Math.hypot(point.x - from.x, point.y - from.y) < LEAST_STEP) return heading;
    else heading = isHeadingTo(box, from, point);
    from = point;
    return heading;
  };
}

/**
 * Whether the hand moved the pointer. Browsers also send moves where the page moved under it (after scrolling, or when an
 * element came or went), with the place on the screen unchanged.
 */
function followHand(): (event: MouseEvent) => boolean {
  let last: Point | null = null;
  return ({ screenX, screenY }) => {
    const moved = last?.x !== screenX || last.y !== screenY;
    last = { x: screenX, y: screenY };
    return moved;
  };
}

/** Hover: searches what is under the pointer at most once a frame, and only while a hand moves the pointer. */
function listenToHover({ card, mentionAt, signal }: PointerOptions): void {
  let latest: PointerEvent | null = null;
  let frame = 0;
  const isByHand = followHand();
  const leadsToCard = followHeading(card);
  const report = (at: number) => {
    frame = 0;
    if (!latest || signal.aborted) return;
    const point = pointOf(latest);
    // A pressed button means that something is dragged or selected.
    const over = latest.buttons === 0 ? (mentionAt(point)?.key ?? null) : null;
    card.send({ type: 'pointer', at: Math.max(at, latest.timeStamp), point, over, heading: leadsToCard(point) });
  };
  const onMove = (event: PointerEvent) => {
    // A finger does not hover.
    if (!event.isTrusted || event.pointerType === 'touch' || !isByHand(event)) return;
    const box = card.box();
    const isInside = box !== null && event.buttons === 0 && isInBox(pointOf(event), box);
    latest = isInside ? null : event;
    // Sent at once and not with the next frame, so that a click that follows reaches the card.
    if (isInside) card.send({ type: 'card-pointer', at: event.timeStamp, inside: true });
    else frame ||= requestAnimationFrame(report);
  };
  const onLeave = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    latest = null;
    card.send({ type: 'pointer', at: event.timeStamp, point: pointOf(event), over: null, heading: false });
  };
  const onScroll = (event: Event) => {
    latest = null;
    card.send({ type: 'scroll', at: event.timeStamp, by: card.drift() });
  };
  const onDown = (event: PointerEvent) => {
    if (event.isTrusted) card.send({ type: 'press', at: event.timeStamp });
  };
  document.addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
  document.addEventListener('pointerdown', onDown, { signal, passive: true, capture: true });
  document.addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
  document.documentElement.addEventListener('pointerleave', onLeave, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** Listens until the signal aborts. The card closes when something goes full screen. */
export function listenToPointer(options: PointerOptions): void {
  listenToHover(options);
  listenToClicks(options);
  listenToKeys(options);
  const dismiss = (event: Event) => options.card.send({ type: 'dismiss', at: event.timeStamp });
  document.addEventListener('fullscreenchange', dismiss, { signal: options.signal });
}
