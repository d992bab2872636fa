/** Whether a card certainly continues below its edge: decided too early, a short card would get the height of a long one. */
import { expect, test } from 'vitest';
import { fillingGroup } from '../../components/card/below-edge.ts';
import { value } from './fixture-figures.ts';
import { absent, COAST, group, VALLEY } from './fixture-sources.ts';

const silent = (count: number) => group(Array.from({ length: count }, () => absent(COAST, 'no-figure')));
const printing = (count: number) => group(Array.from({ length: count }, () => value(VALLEY, 'nine')));

test.each([
  ['nothing', [], -1],
  ['one group, however many lines: three of them are shown', [printing(30)], -1],
  ['two of them', [printing(30), printing(30)], -1],
  ['three', [printing(30), printing(30), printing(30)], 2],
  ['silent lines, which are lower', [silent(3), silent(3), silent(3)], -1],
  ['several groups, of which the third ends below', [printing(3), printing(3), silent(3), printing(9)], 2],
])('%s', (_, groups, filling) => {
  expect(fillingGroup(groups, false)).toBe(filling);
});

test('headings take their place', () => {
  expect(fillingGroup([silent(3), silent(3), silent(3)], true)).toBe(2);
  expect(fillingGroup([silent(3), silent(3), silent(3)], false)).toBe(-1);
});
