/** Fractions in words and signs: "two-thirds", "a half", "3/4", "½", "and a half", "five point five". */
import { ORDINALS, PARTS, SMALL, VULGAR } from './number-words.ts';
import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordOf } from './tokens.ts';

export interface Fraction {
  /** Index of the last token, inclusive. */
  last: number;
  value: number;
}

const HALF = new Set(['half', 'halves']);

/** The denominator that `word` names for `count` parts: "third" for one, "thirds" for more; 0 if none. */
function denominator(word: string, count: number): number {
  if (HALF.has(word)) return count === 1 || word === 'halves' ? 2 : 0;
  if (count === 1) return PARTS.get(word) ?? 0;
  return word.endsWith('s') ? (PARTS.get(word.slice(0, -1)) ?? 0) : 0;
}

/** "twenty-firsts": tens and an ordinal with a hyphen. */
function compoundDenominator(tokens: readonly Token[], at: number, count: number): Fraction | null {
  const tens = SMALL.get(wordAt(tokens, at)) ?? 0;
  const unitAt = pastHyphen(tokens, at + 1);
  if (tens < 20 || tens % 10 !== 0 || unitAt === at + 1) return null;
  const word = wordAt(tokens, unitAt);
  const unit = ORDINALS.get(count === 1 ? word : word.replace(/s$/, '')) ?? 0;
  return unit > 0 && unit < 10 ? { last: unitAt, value: tens + unit } : null;
}

/** The parts counted by `count`, at token `at` (a hyphen may precede them): the value is the denominator. */
export function readParts(tokens: readonly Token[], at: number, count: number): Fraction | null {
  const wordIndex = pastHyphen(tokens, at);
  const compound = compoundDenominator(tokens, wordIndex, count);
  if (compound) return compound;
  const value = denominator(wordOf(tokens, wordIndex), count);
  return value > 0 ? { last: wordIndex, value } : null;
}

/** "/4" after a numerator in digits. */
function slashPart(tokens: readonly Token[], at: number): Fraction | null {
  const under = tokens[at + 1];
  if (!isMark(tokens[at], '/⁄') || !glued(tokens[at]) || under?.kind !== 'digits' || !glued(under)) return null;
  const value = under.key.length < 5 ? Number(under.key) : 0;
  // 9/11/2001 and 24/7/365 are not fractions.
  return value > 0 && !isMark(tokens[at + 2], '/') ? { last: at + 1, value } : null;
}

/** A fraction that stands by itself at `at`: "3/4", "½", or null. */
export function readSignFraction(tokens: readonly Token[], at: number): Fraction | null {
  const token = tokens[at];
  if (!token) return null;
  const vulgar = token.kind === 'mark' ? VULGAR.get(token.key) : undefined;
  if (vulgar !== undefined) return { last: at, value: vulgar };
  if (token.kind !== 'digits' || token.key.length > 4) return null;
  const under = slashPart(tokens, at + 1);
  return under && { last: under.last, value: Number(token.key) / under.value };
}

/** The fraction added to the whole number before `at`: "½", " 1/2", "and a half", "and two thirds"; 0 < value < 1. */
export function readAddedFraction(tokens: readonly Token[], at: number): Fraction | null {
  const token = tokens[at];
  if (!follows(token)) return null;
  const sign =
    token.gap === 'none' && token.kind === 'digits' ? null : readSignFraction(tokens, pastHyphen(tokens, at));
  if (sign) return sign.value < 1 ? sign : null;
  if (token.key !== 'and') return null;
  const word = wordAt(tokens, at + 1);
  const count = word === 'a' || word === 'an' ? 1 : (SMALL.get(word) ?? 0);
  const parts = count > 0 && count < 10 ? readParts(tokens, at + 2, count) : null;
  return parts && count < parts.value ? { last: parts.last, value: count / parts.value } : null;
}

/** "point five", "point seventy-one", "point nought four" at `at`, with the decimals as value; null if there are none. */
export function readSpokenDecimals(tokens: readonly Token[], at: number): Fraction | null {
  if (wordAt(tokens, at) !== 'point') return null;
  let decimals = '';
  let last = at;
  for (let n = 0; n < 8; n++) {
    const next = pastHyphen(tokens, last + 1);
    const small = SMALL.get(wordAt(tokens, next));
    if (small === undefined) break;
    const tens = Number(decimals.slice(-2));
    const joins = next > last + 1 && small < 10 && tens >= 20 && tens % 10 === 0;
    decimals = joins ? decimals.slice(0, -1) + small : decimals + small;
    last = next;
  }
  return decimals === '' ? null : { last, value: Number(`0.${decimals}`) };
}
