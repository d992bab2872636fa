/** Money: "$4.1 billion", "US$ 5", "€2m", "5 million euros", "50 cents", "USD 200", "12-cent", "$5 and 10 cents". */

import { SCALES, SUFFIXES } from '../../numbers/number-words.ts';
import { type NumberReading, readNumber } from '../../numbers/read-number.ts';
import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordOf } from '../../numbers/tokens.ts';
import { type Quantity, rounded } from '../counts/quantity.ts';
import { CODES, DOLLAR_PREFIXES, ISSUERS, NAMES, SIGNS, SMALL_CODES } from './currencies.ts';

/** What stands before a number and makes it money: the currency and the index of the number. */
interface Lead {
  code: string;
  number: number;
}

function signAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === 'mark' ? SIGNS.get(token.key) : undefined;
}

/** Letters and a dollar sign: "US$", "C$", "U.S.$". */
function prefixedSign(tokens: readonly Token[], at: number): Lead | null {
  const code = DOLLAR_PREFIXES.get(wordOf(tokens, at));
  if (!code) return null;
  const dotted = isMark(tokens[at + 1], '.') && wordAt(tokens, at + 2) === 's' && isMark(tokens[at + 3], '.');
  const sign = dotted ? at + 4 : at + 1;
  if (!isMark(tokens[sign], '$') || !glued(tokens[sign]) || (wordOf(tokens, at) === 'u' && !dotted)) return null;
  return { code, number: sign + 1 };
}

/** "EUR", "MEUR" (millions) before or after a number. */
function codeAt(tokens: readonly Token[], at: number): { code: string; scale: number } | null {
  const token = tokens[at];
  if (!token?.capitals) return null;
  if (CODES.has(token.key)) return { code: token.key.toUpperCase(), scale: 1 };
  const millions = token.key.length === 4 && token.key.startsWith('m') && CODES.has(token.key.slice(1));
  return millions ? { code: token.key.slice(1).toUpperCase(), scale: 1e6 } : null;
}

function leadAt(tokens: readonly Token[], at: number): (Lead & { scale: number }) | null {
  const token = tokens[at];
  if (token?.kind === 'word') {
    const lead = prefixedSign(tokens, at);
    if (lead) return { ...lead, scale: 1 };
    if (token.key === 'rs' && token.capital)
      return { code: 'INR', number: isMark(tokens[at + 1], '.') ? at + 2 : at + 1, scale: 1 };
    const code = codeAt(tokens, at);
    return code && follows(tokens[at + 1]) ? { ...code, number: at + 1 } : null;
  }
  const minus = isMark(token, '-') && glued(tokens[at + 1]) ? 1 : 0;
  // "$US5" and "$A5", as Australian papers print it.
  const after = tokens[at + 1];
  const of = isMark(token, '$') && glued(after) ? DOLLAR_PREFIXES.get(wordOf(tokens, at + 1)) : undefined;
  if (of && glued(tokens[at + 2])) return { code: of, number: at + 2, scale: 1 };
  const code = signAt(tokens, at + minus);
  return code ? { code, number: at + minus + 1, scale: minus ? -1 : 1 } : null;
}

/** A currency's name at `at`, singular or plural, with what it is in: major or hundredth. */
function nameAt(tokens: readonly Token[], at: number): { name: string; code: string; minor: boolean } | null {
  const word = wordAt(tokens, at);
  const name = NAMES.has(word) ? word : word.replace(/s$/, '');
  const known = NAMES.get(name);
  // "50 Cent" is a man and "Pound" a poet.
  if (!known || (tokens[at]?.capital && !tokens[at]?.capitals)) return null;
  return { name, code: known.code, minor: known.minor ?? false };
}

/** Index of the name that an issuer stands before: "US dollars", "U.S. dollars", "Swiss francs", "New Zealand dollars". */
function pastIssuer(tokens: readonly Token[], at: number): { at: number; issuer: string } {
  const word = wordAt(tokens, at);
  if (word === 'u' && isMark(tokens[at + 1], '.') && wordAt(tokens, at + 2) === 's') {
    return { at: isMark(tokens[at + 3], '.') ? at + 4 : at + 3, issuer: 'us' };
  }
  const second = word === 'new' || word === 'hong' || word === 'south' ? wordAt(tokens, at + 1) : '';
  if (second && ISSUERS.has(second)) return { at: at + 2, issuer: second };
  return ISSUERS.has(word) ? { at: at + 1, issuer: word } : { at, issuer: '' };
}

interface Tail {
  last: number;
  code: string;
  scale: number;
  minor: boolean;
}

/** What stands after a number and makes it money. */
function tailAt(tokens: readonly Token[], at: number): Tail | null {
  const start = pastHyphen(tokens, at);
  const small = SMALL_CODES.has(wordAt(tokens, start));
  const known = small ? { code: wordAt(tokens, start).toUpperCase(), scale: 1 } : codeAt(tokens, start);
  const code = follows(tokens[start]) ? known : null;
  if (code) {
    const scale = SCALES.get(wordAt(tokens, start + 1)) ?? 1;
    return { last: scale > 1 ? start + 1 : start, code: code.code, scale: code.scale * scale, minor: false };
  }
  if (isMark(tokens[start], '¢') && follows(tokens[start]))
    return { last: start, code: 'USD', scale: 0.01, minor: true };
  const sign = follows(tokens[start]) ? signAt(tokens, start) : undefined;
  const before = tokens[start + 1]?.kind === 'digits' && glued(tokens[start + 1]);
  if (sign && !before) return { last: start, code: sign, scale: 1, minor: false };
  const { at: nameIndex, issuer } = pastIssuer(tokens, start);
  const name = nameAt(tokens, nameIndex);
  if (!name) return null;
  const issued = ISSUERS.get(issuer)?.[name.name];
  if (issuer && !issued) return null;
  return { last: nameIndex, code: issued ?? name.code, scale: name.minor ? 0.01 : 1, minor: name.minor };
}

/** "and forty-five cents" after whole units of the same currency. */
function withCents(tokens: readonly Token[], money: Quantity): Quantity {
  const at = wordAt(tokens, money.last + 1) === 'and' ? money.last + 2 : money.last + 1;
  if (!follows(tokens[at])) return money;
  const cents = readNumber(tokens, at);
  const tail = cents && cents.value < 100 ? tailAt(tokens, cents.last + 1) : null;
  if (!cents || !tail?.minor) return money;
  return { ...money, last: tail.last, value: rounded(money.value + cents.value / 100) };
}

/** A suffix that only money has: "$5B", "£1.2m", "$2tn" are read by `readNumber`; "$355 M" is too. */
function leadNumber(tokens: readonly Token[], lead: Lead): NumberReading | null {
  const number = follows(tokens[lead.number]) ? readNumber(tokens, lead.number) : null;
  return number && !number.article ? number : null;
}

/** Money whose currency stands first, or null. */
export function readMoneyAt(tokens: readonly Token[], at: number): Quantity | null {
  const lead = leadAt(tokens, at);
  const number = lead && leadNumber(tokens, lead);
  if (!lead || !number) return null;
  const value = rounded(number.value * lead.scale);
  const money = { first: at, last: number.last, value, unit: lead.code, number };
  // "$5 billion dollars", "$500 USD" say it twice.
  const again = tailAt(tokens, number.last + 1);
  if (again?.scale === 1 && !SUFFIXES.has(wordAt(tokens, number.last + 1))) {
    const named = again.code === 'USD' || again.code === lead.code ? lead.code : again.code;
    return isMark(tokens[again.last], '$€£¥') ? money : { ...money, last: again.last, unit: named };
  }
  return withCents(tokens, money);
}

/** "20 pounds" and "5 million pounds of beef" are weights; "5 million pounds", "20 pounds sterling" are money. */
function isWeight(tokens: readonly Token[], number: NumberReading, last: number): boolean {
  if (!/^pounds?$/.test(wordOf(tokens, last)) || wordAt(tokens, last + 1) === 'sterling') return false;
  const issued = ISSUERS.has(wordOf(tokens, last - 1));
  return !issued && (number.scale < 1e6 || wordAt(tokens, last + 1) === 'of');
}

/** Money whose currency follows its number, or null. */
export function readMoneyAfter(tokens: readonly Token[], number: NumberReading): Quantity | null {
  const tail = tailAt(tokens, number.last + 1);
  if (!tail || isWeight(tokens, number, tail.last)) return null;
  const value = rounded(number.value * tail.scale);
  const money = { first: number.first, last: tail.last, value, unit: tail.code, number };
  return tail.minor ? money : withCents(tokens, money);
}
