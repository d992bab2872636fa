/**
 * Puts number words together: "two hundred and five", "twenty-one trillion and three hundred", "4 thousand 3 hundred and
 * 21", "11 million". A sum of groups under a thousand, each with its scale, scales falling.
 */
import { readDigits } from './digit-literal.ts';
import { readParts } from './fractions.ts';
import { SCALES, SMALL } from './number-words.ts';
import { follows, pastHyphen, type Token, wordAt, wordOf } from './tokens.ts';

export interface Cardinal {
  /** Index of the last token, inclusive. */
  last: number;
  value: number;
  form: 'digits' | 'words';
  grouped: boolean;
  decimal: boolean;
  /** The scale word at its end ("million"), else 1: "and a half" after it is half of this scale. */
  scale: number;
  scaled: boolean;
  /** More number words follow that form no number with it ("nineteen ninety-six"). */
  ambiguous: boolean;
}

interface Sum {
  total: number;
  /** The group under the next scale. */
  group: number;
  /** Only smaller values may still be added to the group. */
  room: number;
  /** The last scale taken. */
  limit: number;
  hundred: boolean;
  scale: number;
}

/** The state before an uncertain step, to go back to. */
interface Checkpoint {
  last: number;
  sum: Sum;
}

function addSmall(sum: Sum, small: number): boolean {
  if (small >= sum.room || (small === 0 && (sum.total > 0 || sum.group > 0))) return false;
  sum.group += small;
  sum.room = small >= 20 ? 10 : 0;
  sum.scale = 1;
  return true;
}

function multiply(sum: Sum, scale: number): boolean {
  if (scale === 100) {
    if (sum.hundred || sum.group <= 0 || sum.group >= 1000) return false;
    sum.group = times(sum.group, 100);
    sum.room = 100;
    sum.hundred = true;
  } else if (sum.group > 0) {
    if (scale >= sum.limit) return false;
    sum.total += times(sum.group, scale);
    Object.assign(sum, { group: 0, limit: scale, room: 100, hundred: false });
  } else {
    // "three lakh crore", "two thousand million": a scale of a scale.
    if (sum.total === 0 || sum.scale === 1 || scale <= sum.scale) return false;
    sum.total = times(sum.total, scale);
    sum.limit = scale;
  }
  sum.scale = scale;
  return true;
}

/** Product without binary rounding errors: 4.1 billion is 4100000000. */
export function times(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function startSum(group: number): Sum {
  return { total: 0, group, room: 0, limit: Number.POSITIVE_INFINITY, hundred: false, scale: 1 };
}

/** "21" in "4 thousand 3 hundred and 21": digits continue a sum only if under a hundred or before another scale. */
function addDigits(tokens: readonly Token[], at: number, state: { sum: Sum; joined: boolean }): boolean {
  const literal = readDigits(tokens, at);
  if (!literal || literal.last > at || literal.decimal || literal.value >= 100) return false;
  const { sum, joined } = state;
  const scale = SCALES.get(wordAt(tokens, at + 1));
  const fits = joined ? sum.hundred && sum.room === 100 : scale !== undefined && scale < sum.scale;
  if (!fits || sum.group % 100 !== 0) return false;
  sum.group += literal.value;
  Object.assign(sum, { room: 0, scale: 1 });
  return true;
}

/** Adds the number word or digits at `at` to the sum; false if they do not fit. */
function take(tokens: readonly Token[], at: number, state: { sum: Sum; joined: boolean; digits: boolean }): boolean {
  const token = tokens[at];
  if (!follows(token)) return false;
  if (token.kind === 'digits') return state.digits && addDigits(tokens, at, state);
  const small = SMALL.get(token.key);
  if (small !== undefined) return addSmall(state.sum, small);
  const scale = SCALES.get(token.key);
  return scale !== undefined && !state.joined && multiply(state.sum, scale);
}

function isNumberWord(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, pastHyphen(tokens, at));
  return SMALL.has(word) || SCALES.has(word);
}

/** Extends a sum as far as number words fit. */
function extend(
  tokens: readonly Token[],
  begun: { last: number; sum: Sum; digits: boolean },
  noAnd: boolean,
): Checkpoint {
  let { last } = begun;
  const sum = begun.sum;
  let before: Checkpoint | null = null;
  let joinedLoosely = false;
  for (;;) {
    const joined = wordAt(tokens, last + 1) === 'and';
    if (joined && (noAnd || sum.scale === 1)) break;
    const at = pastHyphen(tokens, last + (joined ? 2 : 1));
    const held = { last, sum: { ...sum } };
    if (!take(tokens, at, { sum, joined, digits: begun.digits })) break;
    if (joined || (held.sum.group === 0 && sum.group > 0)) {
      before = held;
      joinedLoosely = !joined;
    }
    last = at;
  }
  // "five hundred and seven hundred" are two numbers, "five million two years ago" as well; "and three quarters" is added.
  const parts = before !== null && !joinedLoosely && readParts(tokens, last + 1, sum.group - before.sum.group) !== null;
  const tooMuch =
    parts || isNumberWord(tokens, last + 1) || (joinedLoosely && sum.limit >= 1e6 && sum.group > 0 && sum.group < 100);
  return before && tooMuch ? before : { last, sum };
}

function begin(
  tokens: readonly Token[],
  at: number,
): { last: number; sum: Sum; literal: ReturnType<typeof readDigits> } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind !== 'word') {
    const literal = readDigits(tokens, at);
    return literal && { last: literal.last, sum: startSum(literal.value), literal };
  }
  const small = SMALL.get(token.key);
  if (small !== undefined) {
    const sum = { ...startSum(0), room: 100 };
    addSmall(sum, small);
    return { last: at, sum, literal: null };
  }
  // "a million" and "hundred thousand" imply "one"; a bare "million" is not a number.
  const scaleAt = token.key === 'a' || token.key === 'an' ? pastHyphen(tokens, at + 1) : at;
  const scale = SCALES.get(wordOf(tokens, scaleAt));
  if (scale === undefined || (scaleAt > at && !follows(tokens[scaleAt]))) return null;
  if (scaleAt === at && !(scale === 100 && SCALES.has(wordAt(tokens, at + 1)))) return null;
  const sum = startSum(1);
  multiply(sum, scale);
  return { last: scaleAt, sum, literal: null };
}

/**
 * Reads the whole number (or decimal with scale) that begins at token `at`; null if none does. `noAnd` excludes "and",
 * for "between two hundred and five hundred".
 */
export function readCardinal(tokens: readonly Token[], at: number, noAnd = false): Cardinal | null {
  const begun = begin(tokens, at);
  if (!begun) return null;
  const { literal } = begun;
  const { last, sum } = extend(tokens, { ...begun, digits: literal !== null }, noAnd);
  return {
    last,
    value: sum.total + sum.group,
    form: literal ? 'digits' : 'words',
    grouped: literal?.grouped ?? false,
    decimal: literal?.decimal ?? false,
    scale: sum.scale,
    scaled: sum.total > 0 || sum.hundred,
    ambiguous: isNumberWord(tokens, last + 1),
  };
}
