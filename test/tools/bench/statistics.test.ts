import { describe, expect, test } from 'vitest';
import { fitExponent, median, pairedRatio, quantile, ratioOverPages, summarise, totalOverPages } from './statistics.ts';

describe('the middle of a row', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });

  test('one spoilt sample does not move it', () => {
    expect(median([1, 1.1, 0.9, 1, 500])).toBe(1);
  });

  test('the quantile lies between neighbours by proportion, and the values are left in their order', () => {
    const values = [30, 10, 20];
    expect(quantile(values, 0.75)).toBe(25);
    expect(quantile(values, 1)).toBe(30);
    expect(values).toEqual([30, 10, 20]);
  });

  test('the spread is that of the middle half', () => {
    expect(summarise([1, 2, 3, 4, 5])).toEqual({ median: 3, low: 2, high: 4, samples: 5 });
  });
});

describe('ratios', () => {
  test('are taken round by round, so that a slow machine slows both sides', () => {
    expect(pairedRatio([2, 20, 4], [1, 10, 2])).toEqual({ median: 2, low: 2, high: 2, samples: 3 });
  });

  test('a round without its other side is left out', () => {
    expect(pairedRatio([2, 3], [1]).samples).toBe(1);
    expect(pairedRatio([2], [0]).samples).toBe(0);
  });

  test('over pages one spoilt sample weighs nothing', () => {
    const base = [
      [1, 3],
      [1, 3],
      [1, 3],
    ];
    const values = [
      [2, 6],
      [2, 600],
      [2, 6],
    ];
    expect(totalOverPages(values)).toBe(8);
    expect(ratioOverPages(values, base).median).toBe(2);
  });
});

describe('the fitted exponent', () => {
  const points = (power: number) => [10, 100, 1_000, 10_000].map((size) => ({ size, value: 3 * size ** power }));

  test.each([0, 0.5, 1, 2])('of a curve of power %d is that power', (power) => {
    expect(fitExponent(points(power))).toBeCloseTo(power, 10);
  });

  test('of one point, or of points of one size, is no number', () => {
    expect(fitExponent([{ size: 10, value: 1 }])).toBeNaN();
    expect(
      fitExponent([
        { size: 10, value: 1 },
        { size: 10, value: 2 },
      ]),
    ).toBeNaN();
  });
});
