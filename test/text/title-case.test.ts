import { expect, it } from 'vitest';
import { isTitleCase } from '../../lib/text/english/title-case.ts';

it.each([
  ['four words of five', 'Harbor Board Sells Rusty dams', true],
  ['three of four', 'Harbor Board Sells dams', false],
  ['too few long words', 'Harbor Board Sells Dam', false],
  ['what it quotes included', 'Harbor Board Calls Mayor ‘a grave danger for all’', false],
  ['capitals throughout', 'FULL TEXT', true],
  ['no letters', '– 12 –', true],
  ['too long for a headline', 'Harbor Board Sells Dams '.repeat(11), false],
  ['as long as one may be', 'Harbor Board Sells Dams '.repeat(10), true],
])('%s', (_, line, expected) => {
  expect(isTitleCase(line)).toBe(expected);
});
