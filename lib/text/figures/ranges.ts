/** Reads ranges: "20 to 30 percent", "between $3 million and $5 million", "two or three", "10-15 people". */

import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordBefore } from '../numbers/tokens.ts';
import { type Quantity, rounded } from './counts/quantity.ts';
import { tellsChange } from './direction.ts';

export interface Range {
  low: Quantity;
  high: Quantity;
}

const WORDS = new Set(['to', 'through', 'or']);

/** Index after the words or mark that join a range, or -1. `lead` is the word before the range. */
export function pastConnector(tokens: readonly Token[], at: number, lead: string): number {
  const token = tokens[at];
  if (!follows(token)) return -1;
  if (token.kind === 'word') {
    if (token.key === 'and') return lead === 'between' ? at + 1 : -1;
    // "between seven to 10 years" is wrong and common.
    if (lead === 'between' && token.key !== 'to') return -1;
    return WORDS.has(token.key) ? pastHyphen(tokens, at + 1) : -1;
  }
  if (!isMark(token, '-')) return -1;
  const tight = glued(token) && glued(tokens[at + 1]);
  // "a ten-to-fifteen percent rise"
  if (tight && wordAt(tokens, at + 1) === 'to' && isMark(tokens[at + 2], '-')) return at + 3;
  // "a 30- to 60-day window"
  if (glued(token) && !glued(tokens[at + 1]) && wordAt(tokens, at + 1) === 'to') return pastHyphen(tokens, at + 2);
  const loose = !glued(token) && !glued(tokens[at + 1]);
  return tight || loose ? at + 1 : -1;
}

/** The lower side may omit the unit or scale of the higher one: "20 to 30 percent", "$3 to $5 million", "5-10 million". */
export function completed(low: Quantity, high: Quantity): Quantity | null {
  // "50 cents to $1"
  if (low.unit === `${high.unit}/100`) return { ...low, unit: high.unit, value: rounded(low.value / 100) };
  if (low.unit !== high.unit && low.unit !== 'count') return null;
  const perUnit = low.unit === high.unit || high.number.value === 0 ? 1 : high.value / high.number.value;
  const { scale } = high.number;
  const shares = scale >= 1000 && low.number.scale === 1 && low.number.value <= high.number.value / scale;
  return { ...low, unit: high.unit, value: rounded(low.value * perUnit * (shares ? scale : 1)) };
}

/**
 * Whether `first` and what follows its "to" tell a change and not a range: "rose from 64 to 82 percent", "rose by 5 to 82",
 * "rose 18 cents to $23.50" (a step and the level it leads to), but "costs from 5 to 10 percent more".
 */
export function isChange(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  if (wordAt(tokens, first.last + 1) !== 'to') return false;
  const before = wordBefore(tokens, first.first);
  if (before === 'from') return !isRangeOfTwo(tokens, second) && tellsChange(tokens, first.first - 1);
  // "by 1 to 1.5 degrees" is a step told as a range.
  if (before === 'by') return first.unit === second.unit && tellsChange(tokens, first.first - 1);
  return first.unit !== 'count' && tellsChange(tokens, first.first, 1);
}

/** "from 5 to 7 percent to 3 to 5 percent": where a further level follows, the first two are one range. */
function isRangeOfTwo(tokens: readonly Token[], second: Quantity): boolean {
  return (
    second.unit !== 'count' && wordAt(tokens, second.last + 1) === 'to' && tokens[second.last + 2]?.kind === 'digits'
  );
}

/** Whether `first` and `second`, joined at `at`, make a range, completed on both sides; null where they are two figures. */
export function makeRange(tokens: readonly Token[], first: Quantity, second: Quantity): Range | null {
  const low = completed(first, second);
  if (!low || low.value >= second.value) return null;
  const joint = wordAt(tokens, first.last + 1);
  // "five or six" are neighbours, "200 or 500" is a choice, "ten or twenty" a guess in tens.
  if (joint === 'or' && second.value - low.value > Math.max(1, second.value / 2)) return null;
  return { low, high: second };
}
