/** Money: "$4.1 billion", "US$ 5", "€2m", "5 million euros", "50 cents", "USD 200", "12-cent", "$5 and 10 cents". */

import { times } from '../../numbers/cardinal.ts';
import { SCALES, SUFFIXES } from '../../numbers/number-words.ts';
import { isAgainstLetters, type NumberReading, readNumber } from '../../numbers/read-number.ts';
import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordOf } from '../../numbers/tokens.ts';
import { type Quantity, rounded } from '../counts/quantity.ts';
import {
  CODES,
  DOLLAR_PREFIXES,
  DOUBTFUL_CODES,
  ISSUERS,
  LETTER_SIGNS,
  NAMES,
  SIGNS,
  SMALL_CODES,
  UNKNOWN_CURRENCY,
} from './currencies.ts';

/** A currency before a number, and the index of the number. */
interface Lead {
  code: string;
  number: number;
  scale: number;
  /** Ambiguous letters: only an amount with scale, separators or decimals is money. */
  doubtful: boolean;
}

const sure = (code: string, number: number, scale = 1): Lead => ({ code, number, scale, doubtful: false });

function signAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === 'mark' ? SIGNS.get(token.key) : undefined;
}

/** Letters and a dollar sign: "US$", "C$", "U.S.$", "HK $" and, in texts cut into tokens, "c $ 5". */
function prefixedSign(tokens: readonly Token[], at: number): Lead | null {
  const word = wordOf(tokens, at);
  const code = DOLLAR_PREFIXES.get(word);
  if (!code) return null;
  const dotted = isMark(tokens[at + 1], '.') && wordAt(tokens, at + 2) === 's' && isMark(tokens[at + 3], '.');
  const sign = dotted ? at + 4 : at + 1;
  if (!isMark(tokens[sign], '$') || !follows(tokens[sign]) || (word === 'u' && !dotted)) return null;
  if (glued(tokens[sign])) return sure(code, sign + 1);
  // "gave us $5" and "a $5 fee" are none; "US $5" is one, and "c $ 5" where every mark stands apart.
  const cut = word === 'c' && !glued(tokens[sign + 1]);
  return (tokens[at]?.capitals && word.length > 1) || cut ? sure(code, sign + 1) : null;
}

/** "EUR", "MEUR" (millions) before or after a number. */
function codeAt(tokens: readonly Token[], at: number): { code: string; scale: number; doubtful: boolean } | null {
  const token = tokens[at];
  if (!token?.capitals) return null;
  const { key } = token;
  const doubtful = DOUBTFUL_CODES.has(key);
  if (key === 'rmb') return { code: 'CNY', scale: 1, doubtful };
  if (doubtful || CODES.has(key)) return { code: key.toUpperCase(), scale: 1, doubtful };
  const millions = key.length === 4 && key.startsWith('m') && CODES.has(key.slice(1));
  return millions ? { code: key.slice(1).toUpperCase(), scale: 1e6, doubtful } : null;
}

/** "RM23.50", "Rs. 500", "PS2.7m": letters that are a sign of money. */
function letterSign(tokens: readonly Token[], at: number): Lead | null {
  const token = tokens[at];
  const code = token?.capital ? LETTER_SIGNS.get(token.key) : undefined;
  if (!code) return null;
  const number = isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
  // "PS4" is a console and "300 PS" horses; "kr" and the rest hardly ever stand against digits that are no amount.
  const doubtful = token?.key !== 'rs' && token?.key !== 'rm';
  return { code, number, scale: 1, doubtful };
}

function leadAt(tokens: readonly Token[], at: number): Lead | null {
  const token = tokens[at];
  if (token?.kind === 'word') {
    const lead = prefixedSign(tokens, at) ?? letterSign(tokens, at);
    if (lead) return lead;
    const code = codeAt(tokens, at);
    return code && follows(tokens[at + 1]) ? { ...code, number: at + 1 } : null;
  }
  const minus = isMark(token, '-') && glued(tokens[at + 1]) ? 1 : 0;
  // "$US5" and "$A5", as Australian papers print it.
  const after = tokens[at + 1];
  const of = isMark(token, '$') && glued(after) ? DOLLAR_PREFIXES.get(wordOf(tokens, at + 1)) : undefined;
  if (of && glued(tokens[at + 2])) return sure(of, at + 2);
  const code = signAt(tokens, at + minus);
  return code ? sure(code, at + minus + 1, minus ? -1 : 1) : null;
}

/** The singular of a currency's name at `at`, or ''. */
function nameAt(tokens: readonly Token[], at: number): string {
  const word = wordAt(tokens, at);
  // "50 Cent" is a man and "Pound" a poet.
  if (word === '' || (tokens[at]?.capital && !tokens[at]?.capitals)) return '';
  const known = (name: string) => NAMES.has(name) || ISSUERS.has(name);
  return known(word) ? word : known(word.replace(/s$/, '')) ? word.replace(/s$/, '') : '';
}

/** Words of an issuer before the name of its money: "Hong Kong", "U.S.", "Trinidad and Tobago". */
const MOST_ISSUER_WORDS = 3;

/** "US dollars", "Swiss francs", "New Zealand dollars": the code, and the index of the name; XXX for an issuer not known. */
function issuedName(tokens: readonly Token[], at: number): { last: number; name: string; code: string } | null {
  if (wordAt(tokens, at) === 'u' && isMark(tokens[at + 1], '.') && wordAt(tokens, at + 2) === 's') {
    const last = isMark(tokens[at + 3], '.') ? at + 4 : at + 3;
    return nameAt(tokens, last) === 'dollar' ? { last, name: 'dollar', code: 'USD' } : null;
  }
  for (let last = at + 1; last <= at + MOST_ISSUER_WORDS; last++) {
    const issuer = wordAt(tokens, last - 1);
    if (issuer === '') return null;
    const name = nameAt(tokens, last);
    const code = name === '' ? undefined : ISSUERS.get(name)?.get(issuer);
    if (code) return { last, name, code };
    const isNamed = tokens[last - 1]?.capital && NAMES.has(name);
    if (isNamed) return { last, name, code: ISSUERS.has(name) ? UNKNOWN_CURRENCY : (NAMES.get(name)?.code ?? '') };
  }
  return null;
}

/** Heights of pictures on a screen: "1080p". */
const SCREENS = new Set(['240', '360', '480', '720', '1080', '1440', '2160', '4320']);

/** "200p", "118.5p", as British papers print prices; with a space in texts cut into tokens, where words follow. */
function isPence(tokens: readonly Token[], at: number): boolean {
  const [number, letter] = [tokens[at - 1], tokens[at]];
  if (letter?.key !== 'p' || letter.capital || number?.kind !== 'digits' || SCREENS.has(number.key)) return false;
  // "7 p.m.", "12 p 3"
  return !(isMark(tokens[at + 1], '.') && glued(tokens[at + 1]) && tokens[at + 2]?.key === 'm') && glued(letter);
}

interface Tail {
  last: number;
  code: string;
  scale: number;
  minor: boolean;
}

/** The currency after a number; `evident` numbers have a scale, separators or decimals. */
function tailAt(tokens: readonly Token[], at: number, evident: boolean): Tail | null {
  const start = pastHyphen(tokens, at);
  const word = wordAt(tokens, start);
  const small = SMALL_CODES.has(word) ? { code: word.toUpperCase(), scale: 1, doubtful: false } : null;
  const known = small ?? codeAt(tokens, start);
  const code = follows(tokens[start]) ? known : null;
  if (code && !(code.doubtful && !evident)) {
    const scale = SCALES.get(wordAt(tokens, start + 1)) ?? 1;
    return { last: scale > 1 ? start + 1 : start, code: code.code, scale: code.scale * scale, minor: false };
  }
  if (isPence(tokens, start)) return { last: start, code: 'GBP', scale: 0.01, minor: true };
  if (isMark(tokens[start], '¢') && follows(tokens[start]))
    return { last: start, code: 'USD', scale: 0.01, minor: true };
  const sign = follows(tokens[start]) ? signAt(tokens, start) : undefined;
  const before = tokens[start + 1]?.kind === 'digits' && glued(tokens[start + 1]);
  if (sign && !before) return { last: start, code: sign, scale: 1, minor: false };
  const plain = NAMES.get(nameAt(tokens, start));
  if (plain) return { last: start, code: plain.code, scale: plain.minor ? 0.01 : 1, minor: plain.minor };
  const issued = issuedName(tokens, start);
  if (!issued) return null;
  const minor = NAMES.get(issued.name)?.minor ?? false;
  return { last: issued.last, code: issued.code, scale: minor ? 0.01 : 1, minor };
}

/** "and forty-five cents" after whole units of the same currency, or "15 dollars 50" where nothing goes on. */
function withCents(tokens: readonly Token[], money: Quantity, named: boolean): Quantity {
  const joined = wordAt(tokens, money.last + 1) === 'and';
  const at = joined ? money.last + 2 : money.last + 1;
  const cents = follows(tokens[at]) ? readNumber(tokens, at) : null;
  if (!cents || cents.value >= 100 || !Number.isInteger(money.value)) return money;
  const tail = tailAt(tokens, cents.last + 1, false);
  const value = rounded(money.value + cents.value / 100);
  if (tail?.minor && ['USD', UNKNOWN_CURRENCY, money.unit].includes(tail.code))
    return { ...money, last: tail.last, value };
  const ends = !tail && tokens[cents.last + 1]?.kind !== 'word' && !isMark(tokens[cents.last + 1], '%-/:');
  const bare = named && !joined && ends && cents.value >= 10 && Number.isInteger(cents.value);
  return bare ? { ...money, last: cents.last, value } : money;
}

/** Millions as bankers write them after a sign, "$20 mm"; anywhere else they are millimetres. */
function leadNumber(tokens: readonly Token[], lead: Lead): NumberReading | null {
  const number = follows(tokens[lead.number]) ? readNumber(tokens, lead.number, { letters: true }) : null;
  if (!number || number.article) return null;
  const { last } = number;
  if (wordAt(tokens, last + 1) === 'mm' && tokens[last]?.kind === 'digits')
    return { ...number, last: last + 1, value: times(number.value, 1e6), scale: 1e6, evident: true };
  if (isAgainstLetters(tokens, last) || (lead.doubtful && !number.evident)) return null;
  return number;
}

/** Money with its currency first, or null. */
export function readMoneyAt(tokens: readonly Token[], at: number): Quantity | null {
  const lead = leadAt(tokens, at);
  const number = lead && leadNumber(tokens, lead);
  if (!lead || !number) return null;
  const value = rounded(number.value * lead.scale);
  const money = { first: at, last: number.last, value, unit: lead.code, number };
  // "$5 billion dollars", "$500 USD" say it twice.
  const again = tailAt(tokens, number.last + 1, false);
  if (again?.scale === 1 && !SUFFIXES.has(wordAt(tokens, number.last + 1))) {
    const named = again.code === 'USD' || again.code === lead.code ? lead.code : again.code;
    return isMark(tokens[again.last], '$€£¥') ? money : { ...money, last: again.last, unit: named };
  }
  return withCents(tokens, money, false);
}

/** "20 pounds" and "5 million pounds of beef" are weights; "5 million pounds", "20 pounds sterling" are money. */
function isWeight(tokens: readonly Token[], number: NumberReading, last: number): boolean {
  if (!/^pounds?$/.test(wordOf(tokens, last)) || wordAt(tokens, last + 1) === 'sterling') return false;
  const issued = ISSUERS.get('pound')?.has(wordOf(tokens, last - 1));
  return !issued && (number.scale < 1e6 || wordAt(tokens, last + 1) === 'of');
}

/** Money whose currency follows its number, or null. */
export function readMoneyAfter(tokens: readonly Token[], number: NumberReading): Quantity | null {
  const tail = tailAt(tokens, number.last + 1, number.evident);
  if (!tail || isWeight(tokens, number, tail.last)) return null;
  const { code, minor, last } = tail;
  if (minor) return { first: number.first, last, value: rounded(number.value), unit: `${code}/100`, number };
  const value = rounded(number.value * tail.scale);
  return withCents(tokens, { first: number.first, last, value, unit: code, number }, true);
}
