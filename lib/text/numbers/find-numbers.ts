/** Finds every number in a text, figure or not; used to measure how well numbers are read. */
import type { Span } from '../span.ts';
import { chainEnd } from './digit-literal.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { glued, isMark, type Token, tokenize, wordAt, wordBefore, wordOf } from './tokens.ts';

export interface FoundNumber extends Span {
  value: number;
}

/** Words that make the "one" after them a pronoun. */
const PRONOUN_BEFORE = new Set(['this', 'that', 'the', 'which', 'no', 'any', 'every', 'each', 'another', 'some']);

/** Whether token `at` touches letters before it, as in "CBS2", "MS-13" and "COVID-19". */
export function againstName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!glued(tokens[at]) || !before || tokens[at]?.kind === 'word') return false;
  if (before.kind === 'word') return !isCode(before);
  return isMark(before, '-') && glued(before) && tokens[at - 2]?.kind === 'word' && !JOINTS.has(wordOf(tokens, at - 2));
}

/** "a 200- to-300-page book", "minus-5": words that are not part of a name. */
const JOINTS = new Set(['to', 'or', 'and', 'minus', 'negative', 'plus']);

/** A currency code may touch its number: "USD115". */
function isCode(token: Token): boolean {
  return token.capitals && token.key.length === 3;
}

function isPronoun(tokens: readonly Token[], number: NumberReading): boolean {
  return number.value === 1 && number.first === number.last && PRONOUN_BEFORE.has(wordBefore(tokens, number.first));
}

/**
 * "one out of three", "two out of five hundred": a ratio under one; "2000 over 3", as fractions are spoken. Null if there is
 * no ratio.
 */
function readRatio(tokens: readonly Token[], number: NumberReading): NumberReading | null {
  const over = wordAt(tokens, number.last + 1) === 'over';
  if (!over && (wordAt(tokens, number.last + 1) !== 'out' || wordAt(tokens, number.last + 2) !== 'of')) return null;
  const whole = readNumber(tokens, number.last + (over ? 2 : 3));
  if (!whole || (!over && whole.value <= number.value) || number.value <= 0 || whole.value <= 0) return null;
  return { ...number, last: whole.last, value: number.value / whole.value, fraction: true };
}

/** Numbers in digits and words with their values, in reading order. Offsets are UTF-16 units of `text`. Never throws; linear. */
export function findNumbers(text: string): FoundNumber[] {
  const tokens = tokenize(text);
  const found: FoundNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = againstName(tokens, at) ? null : readNumber(tokens, at);
    const start = tokens[at]?.start ?? 0;
    if (!number) {
      at = tokens[at]?.kind === 'digits' ? Math.max(at + 1, chainEndOfPoints(tokens, at)) : at + 1;
      continue;
    }
    const whole = readRatio(tokens, number) ?? number;
    if (!whole.metres && !isPronoun(tokens, number)) {
      found.push({ start, end: tokens[whole.last]?.end ?? start, value: whole.value });
    }
    at = whole.last + 1;
  }
  return found;
}

/** The token after a version or dotted date, no part of which is read alone. */
function chainEndOfPoints(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at + 1], '.') ? chainEnd(tokens, at) : at + 1;
}
