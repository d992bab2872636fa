/** Numbers in digits: thousands separators, decimals, leading points, the minus sign. Chains such as versions are recognised. */
import { glued, isMark, type Token } from './tokens.ts';

export interface DigitLiteral {
  /** Index of the last token, inclusive. */
  last: number;
  value: number;
  /** Thousands are separated, as in no year or street number. */
  grouped: boolean;
  decimal: boolean;
}

/** A trillion trillions: no printed number has more groups, and the limit bounds the look ahead. */
const MOST_GROUPS = 8;
/** Longer runs are identifiers; above this length integers are not exact. */
const MOST_DIGITS = 15;

function digitsAt(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  return token?.kind === 'digits' ? token : undefined;
}

/** Separated by a mark: `1,000,000` or Swiss `1'000`. Returns the index of the last group, or `at` if it is no such number. */
function markGroups(tokens: readonly Token[], at: number): number {
  const mark = tokens[at + 1];
  if (!isMark(mark, ",'") || !glued(mark)) return at;
  let last = at;
  for (let n = 0; n < MOST_GROUPS; n++) {
    const separator = tokens[last + 1];
    const group = digitsAt(tokens, last + 2);
    if (!glued(separator) || separator?.key !== mark?.key || !group || !glued(group)) return last;
    if (group.key.length !== 3) return at;
    last += 2;
  }
  return at;
}

/** Separated by one space of any kind, as the SI brochure has it: `40 000`. */
function spaceGroups(tokens: readonly Token[], at: number): number {
  let last = at;
  for (let n = 0; n < MOST_GROUPS; n++) {
    const group = digitsAt(tokens, last + 1);
    if (group?.gap !== 'space') return last;
    if (group.key.length !== 3) return at;
    last++;
  }
  return at;
}

function lastGroup(tokens: readonly Token[], at: number, first: string): number {
  if (first.length > 3 || first.startsWith('0')) return at;
  const last = markGroups(tokens, at);
  return last === at ? spaceGroups(tokens, at) : last;
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  let digits = '';
  for (let at = from; at <= to; at++) if (tokens[at]?.kind === 'digits') digits += tokens[at]?.key;
  return digits;
}

/** Index of the digits after a decimal point, or -1. */
function decimalsAfter(tokens: readonly Token[], last: number): number {
  const point = tokens[last + 1];
  const digits = digitsAt(tokens, last + 2);
  return isMark(point, '.') && glued(point) && digits && glued(digits) ? last + 2 : -1;
}

/**
 * Reads the number in digits that begins at token `at` (a run of digits, or the point of `.25`); null if none begins
 * there or the digits are an identifier.
 */
export function readDigits(tokens: readonly Token[], at: number): DigitLiteral | null {
  const token = tokens[at];
  if (isMark(token, '.')) {
    const digits = digitsAt(tokens, at + 1);
    if (!digits || !glued(digits) || (glued(token) && !isMark(tokens[at - 1], '$€£¥(-'))) return null;
    if (digits.key.length > MOST_DIGITS) return null;
    return { last: at + 1, value: Number(`0.${digits.key}`), grouped: false, decimal: true };
  }
  if (token?.kind !== 'digits' || token.key.length > MOST_DIGITS) return null;
  const last = lastGroup(tokens, at, token.key);
  const whole = joined(tokens, at, last);
  const decimals = decimalsAfter(tokens, last);
  const grouped = last > at;
  if (decimals < 0) return { last, value: Number(whole), grouped, decimal: false };
  // No part of a version or date such as 2.1.3 or 13.5.2015 is a number.
  if (decimalsAfter(tokens, decimals) >= 0) return null;
  const fraction = tokens[decimals]?.key.slice(0, MOST_DIGITS) ?? '';
  return { last: decimals, value: Number(`${whole}.${fraction}`), grouped, decimal: true };
}

/** First token after a chain of digits joined by points, hyphens or slashes without spaces ("2.1.3", "555-0100"). */
export function chainEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (isMark(tokens[next], '.-/:,') && glued(tokens[next]) && digitsAt(tokens, next + 1) && glued(tokens[next + 1]))
    next += 2;
  return next;
}
