/** Reads one number in any form; all reading of figures uses it. */

import { CODES } from '../figures/money/currencies.ts';
import { type Cardinal, readCardinal, times } from './cardinal.ts';
import { type Fraction, readAddedFraction, readParts, readSignFraction, readSpokenDecimals } from './fractions.ts';
import { DOZENS, SCALES, SUFFIXES } from './number-words.ts';
import { readPower } from './powers.ts';
import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordBefore, wordOf } from './tokens.ts';

export interface NumberReading {
  /** Indexes of the first and last token, both inclusive. */
  first: number;
  last: number;
  value: number;
  form: 'digits' | 'words';
  /** Has thousands separators, decimals or a scale, unlike years, street numbers and labels. */
  evident: boolean;
  /** A fraction of one without scale: "two-thirds", "½". */
  fraction: boolean;
  /** Number words before or after it form no single number with it. */
  ambiguous: boolean;
  /** `m` touches the digits: a million, or metres. */
  metres: boolean;
  /** Begins with "a": "a third" may be an ordinal. */
  article: boolean;
  /** The scale word that ends it (1e6 for "11 million"), else 1. */
  scale: number;
}

export interface NumberOptions {
  /** Excludes "and" from the number, after "between". */
  noAnd?: boolean;
  /** Letters may touch the digits; the caller reads a unit from them. */
  letters?: boolean;
}

type Begun = Omit<NumberReading, 'first'>;

function plain(last: number, value: number, form: NumberReading['form']): Begun {
  return {
    last,
    value,
    form,
    evident: false,
    fraction: false,
    ambiguous: false,
    metres: false,
    article: false,
    scale: 1,
  };
}

/** "5m²", "5m2", "5m/s": the character after the letter makes it part of a unit. */
function isUnitInside(tokens: readonly Token[], at: number): boolean {
  return glued(tokens[at]) && (isMark(tokens[at], '/²³') || tokens[at]?.kind === 'digits');
}

/** " million", "-dozen", "bn" after a number: its scale. */
function readScale(tokens: readonly Token[], at: number): { last: number; scale: number; metres: boolean } | null {
  const wordIndex = pastHyphen(tokens, at);
  const token = tokens[wordIndex];
  if (!follows(token) || token.kind !== 'word') return null;
  if (DOZENS.has(token.key)) return { last: wordIndex, scale: 12, metres: false };
  const scale = SCALES.get(token.key);
  if (scale !== undefined) return { last: wordIndex, scale, metres: false };
  const suffix = SUFFIXES.get(token.key);
  const afterDigits = tokens[at - 1]?.kind === 'digits' && wordIndex === at;
  if (suffix === undefined || !afterDigits) return null;
  if (token.gap === 'none' && isUnitInside(tokens, wordIndex + 1)) return null;
  // After a space only "bn", "mln" and the like, and single letters that are not symbols of units.
  if (token.gap !== 'none' && token.key.length < 2 && !(token.key === 'k' || token.capital)) return null;
  return { last: wordIndex, scale: suffix, metres: token.key === 'm' && !token.capital && token.gap === 'none' };
}

function scaled(tokens: readonly Token[], begun: Begun): Begun {
  const scale = readScale(tokens, begun.last + 1);
  if (!scale) return begun;
  const value = times(begun.value, scale.scale);
  const { last, metres } = scale;
  return { ...begun, last, value, metres, fraction: false, evident: true, scale: scale.scale };
}

/** "half a million", "a quarter of a million", "quarter million": a fraction of a scale. */
function fractionOfScale(tokens: readonly Token[], fraction: Begun): Begun | null {
  let at = fraction.last + 1;
  if (wordAt(tokens, at) === 'of') at++;
  if (wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an') at++;
  const scale = readScale(tokens, at);
  if (!scale) return null;
  const value = times(fraction.value, scale.scale);
  return { ...fraction, last: scale.last, value, fraction: false, evident: true, scale: scale.scale };
}

/** "half", "a half", "a third", "a dozen": begun without a number word. */
function readWithoutCount(tokens: readonly Token[], at: number): Begun | null {
  const article = ['a', 'an'].includes(wordOf(tokens, at));
  const partAt = article ? at + 1 : at;
  const scale = article ? readScale(tokens, partAt) : null;
  if (scale?.scale === 12) return { ...plain(scale.last, 12, 'words'), evident: true, article };
  if (!article && !['half', 'quarter'].includes(wordOf(tokens, at))) return null;
  const parts = readParts(tokens, partAt, 1);
  if (!parts) return null;
  const fraction = { ...plain(parts.last, 1 / parts.value, 'words'), fraction: true, article };
  const whole = fractionOfScale(tokens, fraction);
  // A bare "half" or "quarter" is a number only before a scale, or in "half of", "half the" and "fell by half".
  const ofThat = parts.value === 2 && ['of', 'the'].includes(wordAt(tokens, parts.last + 1));
  const by = wordBefore(tokens, at) === 'by';
  return whole ?? (article || ofThat || (by && parts.value === 2) ? fraction : null);
}

function fromCardinal(cardinal: Cardinal): Begun {
  const { last, value, form, scale, ambiguous } = cardinal;
  const evident = cardinal.grouped || cardinal.decimal || cardinal.scaled;
  return { ...plain(last, value, form), evident, scale, ambiguous };
}

function withParts(tokens: readonly Token[], begun: Begun): Begun | null {
  if (begun.form === 'digits' || begun.value < 1) return null;
  const parts = readParts(tokens, begun.last + 1, begun.value);
  if (!parts) return null;
  const fraction = { ...begun, last: parts.last, value: begun.value / parts.value, fraction: true, ambiguous: false };
  return fractionOfScale(tokens, fraction) ?? fraction;
}

/** Adds "and a half", "½": half of one if a scale follows ("one and a half million"), else half of the scale before. */
function withFraction(tokens: readonly Token[], begun: Begun, added: Fraction): Begun {
  const after = readScale(tokens, added.last + 1);
  const joined = { ...begun, last: added.last, ambiguous: false, evident: true };
  if (after && begun.scale > after.scale)
    return { ...joined, last: after.last, value: begun.value + times(added.value, after.scale), scale: after.scale };
  if (begun.scale < 1000) return scaled(tokens, { ...joined, value: begun.value + added.value });
  return { ...joined, value: begun.value + times(added.value, begun.scale) };
}

function readBegun(tokens: readonly Token[], at: number, noAnd: boolean): Begun | null {
  const sign = readSignFraction(tokens, at);
  if (sign) return scaled(tokens, { ...plain(sign.last, sign.value, 'digits'), fraction: true });
  const cardinal = readCardinal(tokens, at, noAnd);
  if (!cardinal) return readWithoutCount(tokens, at);
  const begun = fromCardinal(cardinal);
  const power = begun.form === 'digits' ? readPower(tokens, begun.last + 1, begun.value) : null;
  if (power) return { ...begun, ...power, evident: true };
  const parts = withParts(tokens, begun);
  if (parts) return parts;
  const decimals = begun.form === 'words' ? readSpokenDecimals(tokens, begun.last + 1) : null;
  if (decimals) return { ...begun, last: decimals.last, value: begun.value + decimals.value, evident: true };
  const added = noAnd && wordAt(tokens, begun.last + 1) === 'and' ? null : readAddedFraction(tokens, begun.last + 1);
  return added ? withFraction(tokens, begun, added) : scaled(tokens, begun);
}

/** Index of the number after a minus in sign or word at `at`, or `at`. */
function pastMinus(tokens: readonly Token[], at: number): number {
  const word = wordOf(tokens, at);
  if (word === 'minus' || word === 'negative') return pastHyphen(tokens, at + 1);
  const token = tokens[at];
  const signed = isMark(token, '-') && glued(tokens[at + 1]);
  return signed && (!glued(token) || isMark(tokens[at - 1], '($€£¥')) ? at + 1 : at;
}

/** Whether letters other than a currency code touch the digits that end at token `last`. */
export function isAgainstLetters(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1];
  const code = after?.capitals && CODES.has(after.key);
  return tokens[last]?.kind === 'digits' && after?.kind === 'word' && glued(after) && !code;
}

/**
 * Reads the number that begins at token `at`: digits, words or both, with fraction and scale; null if none does.
 * Ordinals, versions and digits that touch letters ("29km", "9th", "CBS2") are not numbers.
 */
export function readNumber(tokens: readonly Token[], at: number, options: NumberOptions = {}): NumberReading | null {
  const from = pastMinus(tokens, at);
  const begun = readBegun(tokens, from, options.noAnd ?? false);
  if (!begun) return null;
  if (!options.letters && isAgainstLetters(tokens, begun.last)) return null;
  return { ...begun, first: at, value: from > at ? -begun.value : begun.value };
}
