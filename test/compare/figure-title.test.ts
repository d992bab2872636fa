/** The qualifier stays with the value, and a weekday has its day. */
import { describe, expect, test } from 'vitest';
import { qualifiedText, unprintedDay } from '../../lib/compare/card/figure-title.ts';
import type { FigureMention } from '../../lib/compare/mention.ts';
import { findFigures } from '../../lib/text/figures/find-figures.ts';

function mentionIn(passage: string, text: string): FigureMention {
  const figure = findFigures(passage, { published: '2019-05-03' }).find((found) => found.text === text);
  if (!figure) throw new Error(`No ${text} in ${passage}`);
  const { value, low, high, unit, qualifier, direction } = figure;
  return { kind: 'figure', text, passage, measure: 'm', reading: { value, low, high, unit, qualifier, direction } };
}

test.each([
  ['There are about 150 bridges.', '150', 'about 150'],
  ['Fines of up to $300 were paid.', '$300', 'up to $300'],
  ['More than 140 towns answered.', '140', 'More than 140'],
  ['At least 12 percent and then 12 percent again.', '12 percent', 'At least 12 percent'],
  ['There are 150 bridges.', '150', '150'],
  // The qualifier belongs to another number.
  ['About 20 of 150 bridges fell.', '150', '150'],
])('%s: %s', (passage, text, expected) => {
  expect(qualifiedText(mentionIn(passage, text))).toBe(expected);
});

describe('the day of a date', () => {
  test('a weekday stands for one', () => {
    expect(unprintedDay(mentionIn('It closed on Wednesday.', 'Wednesday'))).toBe('2019-05-01');
  });
  test('a printed one needs no other', () => {
    expect(unprintedDay(mentionIn('It closed on May 1.', 'May 1'))).toBeNull();
  });
});
