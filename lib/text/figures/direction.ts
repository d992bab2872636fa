/** Whether a figure is a rise or a fall: "down 82 percent", "fell by 3 points", "an 82 percent drop", "an increase of 5". */

import { follows, pastHyphen, type Token, wordAt, wordBefore, wordOf } from '../numbers/tokens.ts';
import type { Quantity } from './counts/quantity.ts';

export type Direction = 'down' | 'up';

const DOWN =
  'down fell fall falls fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing reduce reduces reduced reducing reduction reductions cut cuts cutting shrank shrunk shrink shrinks plunge plunged plunges plunging plummeted sank sunk slid slipped slide slumped tumbled lost loses lost lower fewer less dip dipped';
const UP =
  'up rose rise rises risen rising increase increases increased increasing jump jumps jumped jumping gain gains gained grew grow grows grown growing growth soared surged surge climbed climb climbs higher more added spike spiked';
const VERBS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...DOWN.split(' ').map((word): [string, Direction] => [word, 'down']),
  ...UP.split(' ').map((word): [string, Direction] => [word, 'up']),
]);
/** Comparatives give a direction only after the figure: "3 percent more". */
const ONLY_AFTER = new Set(['more', 'less', 'fewer', 'lower', 'higher']);
const ONLY_BEFORE = new Set(['up', 'down', 'gain', 'gains', 'added', 'lost', 'loses']);
/** Verbs before "up" or "down" that express a level or a change; any other may form a phrasal verb ("locked up", "put up"). */
const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  "it's",
  'being',
  'still',
  'now',
  'also',
  'went',
  'go',
  'goes',
  'gone',
]);

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ...['↓', '▼', '⬇'].map((sign): [string, Direction] => [sign, 'down']),
  ...['↑', '▲', '⬆'].map((sign): [string, Direction] => [sign, 'up']),
]);

function before(tokens: readonly Token[], quantity: Quantity, first: number): Direction | null {
  let at = first - 1;
  if (!follows(tokens[first])) return null;
  const arrow = ARROWS.get(tokens[at]?.key ?? '');
  if (arrow) return arrow;
  let word = wordOf(tokens, at);
  const linked = word === 'by' || word === 'of';
  if (linked) word = follows(tokens[at]) ? wordOf(tokens, --at) : '';
  const direction = VERBS.get(word);
  if (!direction || ONLY_AFTER.has(word)) return null;
  if (word === 'up' || word === 'down') {
    const plain = ['percent', 'share', 'points'].includes(quantity.unit) || linked;
    return plain || BE.has(wordBefore(tokens, at)) ? direction : null;
  }
  // "cut 200 jobs", "added 20 seats", "lost $5" are acts on things; a count is a change of a measure only with "by".
  return quantity.unit === 'count' && !linked ? null : direction;
}

function after(tokens: readonly Token[], quantity: Quantity): Direction | null {
  if (quantity.unit === 'count') return null;
  const next = pastHyphen(tokens, quantity.last + 1);
  for (let at = next; at < next + 2; at++) {
    const word = wordAt(tokens, at);
    const direction = VERBS.get(word);
    if (direction) return ONLY_BEFORE.has(word) ? null : direction;
    if (word === '' || word === 'of' || word === 'in' || word === 'to' || word === 'and') return null;
  }
  return null;
}

/** The direction of a quantity whose words, qualifier included, begin at token `first`; null if it is a level. */
export function readDirection(tokens: readonly Token[], quantity: Quantity, first: number): Direction | null {
  if (quantity.unit === 'date' || quantity.unit === 'duration') return null;
  return before(tokens, quantity, first) ?? after(tokens, quantity);
}

/** Whether the `reach` words before token `at` express a change, so that "from 64 to 82" is not a range. */
export function tellsChange(tokens: readonly Token[], at: number, reach = 8): boolean {
  for (let n = 1; n <= reach; n++) {
    const token = tokens[at - n];
    if (!token || tokens[at - n + 1]?.gap === 'break') return false;
    if (token.kind === 'mark' && '.;:?!'.includes(token.key)) return false;
    if (VERBS.has(token.key) && !ONLY_AFTER.has(token.key)) return true;
    if (['went', 'changed', 'change', 'changes', 'moved', 'shifted', 'raised', 'lowered'].includes(token.key))
      return true;
  }
  return false;
}
