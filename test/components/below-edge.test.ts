/** Where a card surely ends below its edge: told too early, a short card would be given the height of a long one. */
import { expect, test } from 'vitest';
import { fillingGroup } from '../../components/card/below-edge.ts';
import { value } from './fixture-figures.ts';
import { absent, COAST, group, VALLEY } from './fixture-sources.ts';

const silent = (count: number) => group(Array.from({ length: count }, () => absent(COAST, 'no-figure')));
const printing = (count: number) => group(Array.from({ length: count }, () => value(VALLEY, 'nine')));

test.each([
  ['nothing', [], -1],
  ['one group of few lines', [printing(6)], -1],
  ['one of many lines', [printing(7)], 0],
  ['silent lines, which are lower', [silent(9)], -1],
  ['more of them', [silent(10)], 0],
  ['several groups, of which the third is long', [printing(2), silent(2), printing(9), printing(9)], 2],
])('%s', (_, groups, filling) => {
  expect(fillingGroup(groups, false)).toBe(filling);
});

test('headings take their place', () => {
  expect(fillingGroup([silent(3), silent(3), silent(3)], true)).toBe(2);
  expect(fillingGroup([silent(3), silent(3), silent(3)], false)).toBe(-1);
});
