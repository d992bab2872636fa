/** Lengths on a strip are in proportion, and both its ends are named. */
import { describe, expect, test } from 'vitest';
import { scaleOf } from '../../components/card/figure/scale.ts';
import { layOutStrip, STRIP } from '../../components/card/figure/strip-layout.ts';
import type { FigurePlot } from '../../lib/compare/card/card-context.ts';
import { VALLEY } from './fixture-sources.ts';

const at = (low: number, high = low) => ({ low, high });
const plot = (page: number, values: number[], unit = 'percent'): FigurePlot => ({
  unit,
  page: { ...at(page), label: `${page}` },
  dots: values.map((value) => ({ ...at(value), label: `${value}`, source: VALLEY, same: false })),
});

test.each([
  ['percent', [80, 82], [0, 100]],
  ['count', [136, 139], [0, 150]],
  ['count', [7984, 8000], [0, 8000]],
  ['USD', [3e6, 4.1e6], [0, 5e6]],
  ['percent', [-5, 12], [-5, 15]],
  ['percent', [0.4, 0.7], [0, 0.8]],
])('%s %j: from zero to a round number', (unit, values, [least, most]) => {
  expect(
    scaleOf(
      values.map((value) => at(value)),
      unit,
    ),
  ).toEqual({ least, most, isNumbered: true });
});

test('dates are drawn from the first to the last, whose labels name the ends', () => {
  expect(scaleOf([at(17000), at(17027)], 'date')).toEqual({ least: 17000, most: 17027, isNumbered: false });
});

describe('the strip', () => {
  test('80 and 82 of 100 stand close together', () => {
    const { dots, page } = layOutStrip(plot(80, [82]), '80');
    const share = ((dots[0]?.from ?? 0) - page.from) / (STRIP.width - 2 * STRIP.edge);
    expect(share).toBeCloseTo(0.02, 5);
  });

  test('of many values the least and the greatest are labelled', () => {
    const values = Array.from({ length: 24 }, (_, n) => 40 + n);
    const texts = layOutStrip(plot(50, values, 'date'), '50').labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['40', '63']));
  });

  test('labels do not run into each other or out of the drawing', () => {
    const { labels } = layOutStrip(plot(80, [79, 80, 81, 82, 83]), 'This page: 80');
    expect(labels.length).toBeGreaterThan(0);
    for (const { x } of labels) expect(x >= 0 && x <= STRIP.width).toBe(true);
  });
});
