/** The manners of the card, as a clock and a pointer see them: no DOM, no waiting. */
import { describe, expect, test } from 'vitest';
import {
  AT_REST,
  CLOSE_AFTER,
  type DwellEffect,
  type DwellEvent,
  dwell,
  type FocusBy,
  HEADING_LASTS,
  NEIGHBOUR_AFTER,
  OPEN_AFTER_DWELL,
  OPEN_AFTER_REST,
  SCROLLED_ON,
  WORK_AFTER,
} from '../../lib/page/pointer/dwell.ts';

/** Plays events on the machine, waking it when it asks to be, and notes at what time each effect came. */
function play() {
  let state = AT_REST;
  let wakeAt: number | null = null;
  const seen: string[] = [];
  const note = (at: number, effect: DwellEffect) =>
    seen.push(
      `${at} ${effect.type}${'key' in effect ? ` ${effect.key}` : ''}${effect.type === 'open' && effect.focus ? ' focus' : ''}`,
    );
  const step = (event: DwellEvent) => {
    const result = dwell(state, event);
    ({ state, wakeAt } = result);
    for (const effect of result.effects) note(event.at, effect);
  };
  const until = (at: number) => {
    while (wakeAt !== null && wakeAt <= at) step({ type: 'time', at: wakeAt });
  };
  const send = (event: DwellEvent) => {
    until(event.at - 1);
    step(event);
  };
  return {
    send,
    until,
    seen,
    state: () => state,
    /** The pointer, at `x` px along a line. */
    point: (at: number, over: string | null, { x = 0, heading = false } = {}) =>
      send({ type: 'pointer', at, point: { x, y: 0 }, over, heading }),
    card: (at: number, inside: boolean) => send({ type: 'card-pointer', at, inside }),
    activate: (at: number, key: string, focus: FocusBy = 'pointer') =>
      send({ type: 'activate', at, key, pin: true, focus }),
  };
}

/** A pointer that came to rest on a mention and opened it at once after the wait. */
function opened(key = 'a') {
  const hand = play();
  hand.point(0, key);
  hand.until(OPEN_AFTER_REST);
  hand.seen.length = 0;
  return hand;
}

describe('opening', () => {
  test('a resting pointer gets the work done unseen, then the card', () => {
    const hand = play();
    hand.point(0, 'a');
    hand.until(10_000);
    expect(hand.seen).toEqual([`${WORK_AFTER} prepare a`, `${OPEN_AFTER_REST} open a`]);
  });

  test('a pointer that passes leaves no trace', () => {
    const hand = play();
    hand.point(0, 'a');
    hand.point(WORK_AFTER - 1, null, { x: 400 });
    hand.until(10_000);
    expect(hand.seen).toEqual([]);
  });

  test('a hand that never rests still gets it after the longer wait', () => {
    const hand = play();
    for (let at = 0; at <= 600; at += 10) hand.point(at, 'a', { x: at });
    expect(hand.seen).toEqual([`${WORK_AFTER} prepare a`, `${OPEN_AFTER_DWELL} open a`]);
  });

  test('slower than the speed of rest counts as rest', () => {
    const hand = play();
    for (let at = 0; at <= 600; at += 10) hand.point(at, 'a', { x: at * 0.4 });
    expect(hand.seen).toContain(`${OPEN_AFTER_REST} open a`);
  });

  test('click or key open at once, pinned, with the focus', () => {
    const hand = play();
    hand.activate(5, 'a');
    expect(hand.seen).toEqual(['5 open a focus']);
    expect(hand.state()).toMatchObject({ open: 'a', pinned: true });
  });

  test('hovering asks for no focus', () => {
    const hand = play();
    hand.point(0, 'a');
    hand.until(OPEN_AFTER_REST);
    expect(hand.seen.join()).not.toContain('focus');
  });

  test('every opening has a token of its own', () => {
    const tokens: number[] = [];
    let state = AT_REST;
    for (const key of ['a', 'b', 'a']) {
      const step = dwell(state, { type: 'activate', at: 0, key, pin: false, focus: null });
      state = step.state;
      for (const effect of step.effects) if ('token' in effect) tokens.push(effect.token);
    }
    expect(new Set(tokens).size).toBe(3);
  });
});

describe('going to a neighbour', () => {
  test('takes the short wait while a card is open', () => {
    const hand = opened();
    hand.point(1_000, 'b', { x: 50 });
    hand.until(5_000);
    expect(hand.seen).toEqual([`${1_000 + NEIGHBOUR_AFTER} open b`]);
  });

  test('not while the pointer is on its way to the card', () => {
    const hand = opened();
    for (let at = 1_000; at <= 1_300; at += 20) hand.point(at, 'b', { x: at / 20, heading: true });
    expect(hand.seen).toEqual([]);
    hand.card(1_320, true);
    hand.until(20_000);
    expect(hand.seen).toEqual([]);
  });

  test('but where it stops on the way', () => {
    const hand = opened();
    hand.point(1_000, 'b', { x: 50, heading: true });
    hand.until(5_000);
    expect(hand.seen).toEqual([`${1_000 + HEADING_LASTS} open b`]);
  });

  test('never while pinned', () => {
    const hand = opened();
    hand.send({ type: 'pin', at: 900, pinned: true });
    hand.point(1_000, 'b', { x: 50 });
    hand.until(20_000);
    expect(hand.seen).toEqual([]);
  });
});

describe('closing', () => {
  test('some time after word and card were left', () => {
    const hand = opened();
    hand.point(1_000, null, { x: 90 });
    hand.point(1_100, null, { x: 120 });
    hand.until(20_000);
    expect(hand.seen).toEqual([`${1_000 + CLOSE_AFTER} close`]);
  });

  test.each([
    ['to the word', (hand: ReturnType<typeof play>) => hand.point(1_250, 'a')],
    ['into the card', (hand: ReturnType<typeof play>) => hand.card(1_250, true)],
  ])('not where the pointer comes back in time %s', (_, comeBack) => {
    const hand = opened();
    hand.point(1_000, null, { x: 90 });
    comeBack(hand);
    hand.until(60_000);
    expect(hand.seen).toEqual([]);
  });

  test('never by a timer while the pointer is on the word or in the card', () => {
    const onWord = opened();
    onWord.until(3_600_000);
    expect(onWord.seen).toEqual([]);
    const inCard = opened();
    inCard.card(1_000, true);
    inCard.until(3_600_000);
    expect(inCard.seen).toEqual([]);
  });

  test('a pinned card stays when everything is left', () => {
    const hand = play();
    hand.activate(0, 'a');
    hand.point(100, null, { x: 500 });
    hand.until(60_000);
    expect(hand.seen).toEqual(['0 open a focus']);
  });

  test('Escape closes without the pointer moving, and the word does not open again under it', () => {
    const hand = opened();
    hand.send({ type: 'dismiss', at: 1_000 });
    hand.point(1_100, 'a', { x: 1 });
    hand.until(60_000);
    expect(hand.seen).toEqual(['1000 close']);
    hand.point(61_000, null, { x: 100 });
    hand.point(62_000, 'a', { x: 1 });
    hand.until(70_000);
    expect(hand.seen).toContain(`${62_000 + OPEN_AFTER_REST} open a`);
  });

  test('Escape before the card opened keeps it from opening', () => {
    const hand = play();
    hand.point(0, 'a');
    hand.send({ type: 'dismiss', at: 200 });
    hand.until(60_000);
    expect(hand.seen).toEqual([`${WORK_AFTER} prepare a`]);
  });

  test('with nothing open nothing closes', () => {
    const hand = play();
    hand.send({ type: 'dismiss', at: 10 });
    hand.card(20, false);
    hand.until(10_000);
    expect(hand.seen).toEqual([]);
  });
});

describe('a page that scrolls under a resting pointer', () => {
  const scroll = (hand: ReturnType<typeof play>, at: number, by = 0) => hand.send({ type: 'scroll', at, by });

  test('opens nothing, whatever comes under the pointer, until the hand moves', () => {
    const hand = play();
    hand.point(0, 'a');
    scroll(hand, 100);
    hand.until(60_000);
    expect(hand.seen).toEqual([]);
    hand.point(60_000, 'a', { x: 1 });
    hand.until(70_000);
    expect(hand.seen).toEqual([`${60_000 + WORK_AFTER} prepare a`, `${60_000 + OPEN_AFTER_REST} open a`]);
  });

  test('closes a card that was only looked at, once the word has gone some way', () => {
    const hand = opened();
    scroll(hand, 1_000, SCROLLED_ON);
    expect(hand.seen).toEqual([]);
    scroll(hand, 1_050, SCROLLED_ON + 1);
    expect(hand.seen).toEqual(['1050 close']);
    hand.until(60_000);
    expect(hand.seen).toEqual(['1050 close']);
  });

  test.each([
    ['that the pointer has entered', (hand: ReturnType<typeof play>) => hand.card(900, true)],
    ['that is pinned', (hand: ReturnType<typeof play>) => hand.send({ type: 'pin', at: 900, pinned: true })],
  ])('leaves a card %s', (_, keep) => {
    const hand = opened();
    keep(hand);
    scroll(hand, 1_000, 900);
    hand.until(60_000);
    expect(hand.seen).toEqual([]);
  });
});

test('a button that goes down on a mention keeps its card from opening, until the pointer comes to it anew', () => {
  const hand = play();
  hand.point(0, 'a');
  hand.send({ type: 'press', at: 200 });
  hand.point(1_000, 'a', { x: 2 });
  hand.until(60_000);
  expect(hand.seen).toEqual([`${WORK_AFTER} prepare a`]);
  hand.point(61_000, null, { x: 100 });
  hand.point(62_000, 'a', { x: 1 });
  hand.until(70_000);
  expect(hand.seen).toContain(`${62_000 + OPEN_AFTER_REST} open a`);
});
