/** Where the card goes. Pure: measures in, position out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dockCard, type PlaceMeasures, placeCard } from '../../lib/page/card/place.ts';
import { isHeadingTo } from '../../lib/page/pointer/safe-triangle.ts';

const desktop = { width: 1200, height: 900 };
const measures = (over: Partial<PlaceMeasures>): PlaceMeasures => ({
  word: { left: 300, top: 200, right: 380, bottom: 220 },
  card: { width: 360, height: 400 },
  viewport: desktop,
  coarse: false,
  ...over,
});

describe('the place of the card', () => {
  test.each([
    ['below the word, six px off', {}, { kind: 'below', left: 300, top: 226, width: 360, height: 400 }],
    [
      'above it near the lower edge',
      { word: { left: 300, top: 700, right: 380, bottom: 720 } },
      { kind: 'above', left: 300, top: 294, width: 360, height: 400 },
    ],
    [
      'moved in from the right edge',
      { word: { left: 1150, top: 200, right: 1190, bottom: 220 } },
      { kind: 'below', left: 832, top: 226, width: 360, height: 400 },
    ],
    [
      'moved in from the left edge',
      { word: { left: -20, top: 200, right: 60, bottom: 220 } },
      { kind: 'below', left: 8, top: 226, width: 360, height: 400 },
    ],
    [
      'lower where neither side has room, on the larger side',
      { word: { left: 300, top: 250, right: 380, bottom: 270 }, viewport: { width: 1200, height: 500 } },
      { kind: 'above', left: 300, top: 8, width: 360, height: 236 },
    ],
    [
      'a sheet on a narrow screen',
      { viewport: { width: 400, height: 800 } },
      { kind: 'sheet', left: 0, top: 440, width: 400, height: 360 },
    ],
    [
      'a sheet at the upper edge where only that leaves the word free',
      { viewport: { width: 320, height: 800 }, word: { left: 20, top: 600, right: 90, bottom: 620 } },
      { kind: 'sheet', left: 0, top: 0, width: 320, height: 360 },
    ],
    ['a sheet for a finger', { coarse: true }, { kind: 'sheet', left: 0, top: 540, width: 1200, height: 360 }],
  ])('%s', (_, over, expected) => {
    expect(placeCard(measures(over))).toEqual(expected);
  });

  test('always in the viewport, and never over the word unless it is a sheet', () => {
    const size = fc.integer({ min: 1, max: 3000 });
    const measured = fc.record({
      word: fc
        .record({
          left: fc.integer({ min: -200, max: 3000 }),
          top: fc.integer({ min: -30, max: 2999 }),
          width: size,
          height: fc.integer({ min: 1, max: 200 }),
        })
        .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height })),
      card: fc.record({ width: fc.constant(360), height: fc.integer({ min: 40, max: 480 }) }),
      viewport: fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 150, max: 2000 }) }),
      coarse: fc.boolean(),
    });
    fc.assert(
      fc.property(measured, (given) => {
        const { kind, left, top, width, height } = placeCard(given);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(given.viewport.width);
        expect(top + height).toBeLessThanOrEqual(given.viewport.height);
        expect(height).toBeGreaterThan(0);
        // Some of the page is always left, to see and to go to.
        expect(width * height).toBeLessThan(0.98 * given.viewport.width * given.viewport.height);
        if (kind === 'sheet') expect(height).toBeLessThanOrEqual(0.6 * given.viewport.height);
        if (kind === 'below') expect(top).toBeGreaterThan(given.word.bottom);
        if (kind === 'above') expect(top + height).toBeLessThan(given.word.top);
      }),
    );
  });
});

describe('a pinned card whose word is off the screen', () => {
  const card = { width: 360, height: 400 };
  test.each([
    ['at the upper edge where it went there', { left: 300, top: -50, right: 380, bottom: -30 }, { left: 300, top: 8 }],
    ['at the lower edge', { left: 300, top: 950, right: 380, bottom: 970 }, { left: 300, top: 492 }],
    ['within the sides', { left: 5000, top: 950, right: 5080, bottom: 970 }, { left: 832, top: 492 }],
    ['at the lower edge where the word was folded away', undefined, { left: 8, top: 492 }],
  ])('stands %s', (_, word, expected) => {
    expect(dockCard({ word, card, viewport: desktop })).toMatchObject({ kind: 'docked', ...expected });
  });

  test('is whole in a low window', () => {
    const placed = dockCard({ word: undefined, card, viewport: { width: 1280, height: 300 } });
    expect(placed).toEqual({ kind: 'docked', left: 8, top: 142, width: 360, height: 150 });
  });
});

describe('the safe way to the card', () => {
  const card = { left: 300, top: 226, right: 660, bottom: 626 };
  test.each([
    ['straight down from the word', { x: 340, y: 215 }, { x: 345, y: 220 }, true],
    ['slanting towards the far corner', { x: 310, y: 215 }, { x: 330, y: 222 }, true],
    ['along the line, with a hand that trembles', { x: 340, y: 215 }, { x: 349, y: 217 }, false],
    ['along the line, away from the card', { x: 340, y: 215 }, { x: 280, y: 215 }, false],
    ['up', { x: 340, y: 215 }, { x: 342, y: 205 }, false],
    ['standing still', { x: 340, y: 215 }, { x: 340, y: 215 }, false],
    ['from below the card upwards', { x: 400, y: 700 }, { x: 405, y: 680 }, true],
    ['from the left of the card', { x: 200, y: 400 }, { x: 240, y: 410 }, true],
    ['from the right of the card', { x: 800, y: 400 }, { x: 760, y: 390 }, true],
    ['past the card', { x: 340, y: 215 }, { x: 900, y: 225 }, false],
  ])('%s', (_, from, to, expected) => {
    expect(isHeadingTo(card, from, to)).toBe(expected);
  });
});
