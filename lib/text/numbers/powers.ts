/** Powers and scientific notation after a number in digits: "1.1^23", "6.2 x 10^-4", "1.99×10−30", "12.3e+14". */
import { type DigitLiteral, readDigits } from './digit-literal.ts';
import { follows, glued, isMark, type Token } from './tokens.ts';

export interface PowerReading {
  /** Index of the last token, inclusive. */
  last: number;
  value: number;
}

/** An exponent with its signs at token `at`, without spaces. */
function readExponent(tokens: readonly Token[], at: number): PowerReading | null {
  const sign = tokens[at];
  const signed = sign?.kind === 'mark' && /^[+-]+$/.test(sign.key);
  if (!glued(sign)) return null;
  const minus = signed && sign.key.startsWith('-') && sign.key.length % 2 === 1 ? -1 : 1;
  const literal: DigitLiteral | null = readDigits(tokens, signed ? at + 1 : at);
  if (!literal || literal.grouped || (signed && !glued(tokens[at + 1]))) return null;
  return { last: literal.last, value: minus * literal.value };
}

function powerOf(base: number, exponent: PowerReading | null): PowerReading | null {
  const value = exponent ? base ** exponent.value : Number.NaN;
  return exponent && Number.isFinite(value) ? { last: exponent.last, value } : null;
}

/** "×10^6", "x 10^6"; "×10−6" if the exponent has lost its superscript. */
function readTimesTen(tokens: readonly Token[], at: number): PowerReading | null {
  const sign = tokens[at];
  const isSign = isMark(sign, '×');
  if (!isSign && !(sign?.kind === 'word' && sign.key === 'x') && !isMark(sign, '*')) return null;
  const ten = tokens[at + 1];
  if (!follows(ten) || ten.kind !== 'digits' || ten.key !== '10') return null;
  if (isMark(tokens[at + 2], '^') && glued(tokens[at + 2])) return powerOf(10, readExponent(tokens, at + 3));
  return isSign && isMark(tokens[at + 2], '-') ? powerOf(10, readExponent(tokens, at + 2)) : null;
}

/** The number `value`, whose digits end before token `at`, with the power after it; null if there is no power. */
export function readPower(tokens: readonly Token[], at: number, value: number): PowerReading | null {
  const next = tokens[at];
  if (!follows(next)) return null;
  if (isMark(next, '^') && glued(next)) return powerOf(value, readExponent(tokens, at + 1));
  const scientific = next.kind === 'word' && next.key === 'e' && glued(next);
  const ten = scientific ? powerOf(10, readExponent(tokens, at + 1)) : readTimesTen(tokens, at);
  return ten && { last: ten.last, value: Number((value * ten.value).toPrecision(15)) };
}
