/** Decides whether a number without a unit is a count, and of which noun. */

import { isYear } from '../../dates/read-date.ts';
import type { NumberReading } from '../../numbers/read-number.ts';
import { follows, glued, isMark, type Token, wordAt, wordBefore } from '../../numbers/tokens.ts';
import type { Qualifier } from '../figure.ts';
import { isNotFigure, isVersion } from '../not-figure.ts';
import { pastQualifier } from '../qualifiers.ts';
import { type NounPhrase, readNoun, readRate } from './noun-phrase.ts';
import type { Quantity } from './quantity.ts';
import { sharedUnitAfter } from './suspended.ts';

/** "The one", "no one", "one another": a pronoun. */
const BEFORE_PRONOUN = new Set('this that the which no any every each another some only day other'.split(' '));
/** Nouns that "one" counts; before any other word it may be a pronoun ("the one struck", "the middle one shows"). */
const COUNTED_SINGLY = new Set(
  (
    'person man woman child boy girl baby adult teenager student teacher officer soldier policeman agent guard official worker employee driver passenger ' +
    'victim suspect gunman inmate prisoner migrant immigrant refugee resident citizen voter protester lawmaker senator judge juror mayor governor doctor patient ' +
    'city town village county state country nation jurisdiction community municipality district school hospital church company firm bank house building car ' +
    'truck bus plane ship boat case count death murder killing shooting attack arrest vote seat lawsuit letter bill law city-owned'
  ).split(' '),
);
/** After a number word and a hyphen these are still counted; "two-way" and "one-time" count nothing. After digits the hyphen may be missing. */
const HYPHENED = new Set(
  'member judge justice seat seater person man woman state nation city county country page mile foot acre car vehicle bed bedroom bathroom unit room story storey point cylinder lane hole match game set vote club team'.split(
    ' ',
  ),
);

export interface Count {
  /** Index of the last token read: after a rate, whose own number is not a figure. */
  last: number;
  /** Null if the number counts something named elsewhere ("more than 140 of them"). */
  noun: string | null;
  /** `number` for a value that counts nothing: an index, a rate, a grade. */
  unit: 'count' | 'number';
}

/** A bare year-like number counts only round things in the plural. */
function isPlainYear(tokens: readonly Token[], quantity: Quantity, noun: NounPhrase | null): boolean {
  if (quantity.number.evident || quantity.first !== quantity.last || !isYear(tokens[quantity.first])) return false;
  return noun === null || (quantity.value >= 1900 && quantity.value < 2100 && quantity.value % 100 !== 0);
}

/** Endings of nouns only: "one" before such a word counts it ("one proposal", "one solution"). */
const NOUN_ENDING = /(?:tion|sion|ment|ness|ity|ship|ance|ence|ism|posal|ology|hood)$/;
/** Words before "one" that show that it is a count. */
const COUNTING = new Set(['just', 'only', 'least', 'exactly', 'than']);

function isOneAsPronoun(tokens: readonly Token[], quantity: Quantity, noun: NounPhrase | null): boolean {
  if (quantity.value !== 1 || quantity.number.evident) return false;
  const before = wordBefore(tokens, quantity.first);
  if (noun === null || (BEFORE_PRONOUN.has(before) && before !== 'only')) return true;
  const words = noun.text.split(' ');
  if (words.some((word) => COUNTED_SINGLY.has(word))) return false;
  const [first = ''] = words;
  // "One proposal asks": the verb behind a noun that is none but a noun looks like a plural.
  return !(NOUN_ENDING.test(first) || (words.length === 1 && COUNTING.has(before)));
}

function isHyphenedAdjective(tokens: readonly Token[], quantity: Quantity): boolean {
  const dash = tokens[quantity.last + 1];
  if (!isMark(dash, '-') || !glued(dash) || quantity.number.form === 'digits') return false;
  const word = wordAt(tokens, quantity.last + 2);
  return word !== 'plus' && !HYPHENED.has(word);
}

/** "The 11 member agreement", "a 40 seat majority": a singular noun before the noun that it describes. */
function attributive(tokens: readonly Token[], at: number): NounPhrase | null {
  const word = wordAt(tokens, at);
  return HYPHENED.has(word) && wordAt(tokens, at + 1) !== '' ? { text: word, last: at } : null;
}

/** Whether anything but a noun makes the number a figure: its size, or a word that only stands before quantities. */
function isEvident(tokens: readonly Token[], quantity: Quantity, qualifier: Qualifier | null): boolean {
  const { number, value } = quantity;
  // "4K" alone is a kind of screen.
  if (tokens[quantity.last]?.key === 'k') return false;
  // 2,111.72 is an index: counts have no hundredths.
  if (number.evident && Number.isInteger(value) && (value >= 1000 || number.form === 'words')) return true;
  if (agreesWithVerb(tokens, quantity)) return true;
  // "About 11 tonight" may be an hour, "around 1990" a year.
  const least = qualifier === 'about' ? 13 : 10;
  const year = quantity.first === quantity.last && isYear(tokens[quantity.first]);
  return qualifier !== null && value >= least && !number.fraction && !(qualifier === 'about' && year);
}

const PLURAL_VERBS = new Set(['were', 'are', 'have', 'remain', "weren't", "aren't", "haven't"]);
const PRONOUN_BEFORE = new Set('the these those all both you'.split(' '));

/** "40 were taken to hospital", "of whom two have died": the verb shows that a number of somebody is meant. */
function agreesWithVerb(tokens: readonly Token[], { value, first, last, number }: Quantity): boolean {
  if (value < 2 || !Number.isInteger(value) || !PLURAL_VERBS.has(wordAt(tokens, last + 1))) return false;
  // "Chapters 3 and 4 are long", "the two were married"
  const before = wordBefore(tokens, first);
  const listed = (before === 'and' || before === 'or') && tokens[first - 2]?.kind === 'digits';
  return !PRONOUN_BEFORE.has(before) && !listed && !(number.form === 'digits' && isYear(tokens[first]));
}

/**
 * What the number counts; null if it is not a count but a label, a year, an age or a pronoun. `ranged` quantities are already known to
 * be a range, so that the hyphen in "10-15 people" does not make them a score.
 */
export function readCount(
  tokens: readonly Token[],
  quantity: Quantity,
  context: { qualifier: Qualifier | null; ranged: boolean },
): Count | null {
  const { number } = quantity;
  const before = tokens[quantity.first - 1];
  if (number.ambiguous || number.fraction) return null;
  if (glued(tokens[quantity.first]) && isMark(before, '-') && follows(before)) return null;
  const shared = sharedUnitAfter(tokens, quantity.last);
  if (shared < 0 && isHyphenedAdjective(tokens, quantity)) return null;
  const after = shared < 0 ? pastQualifier(tokens, quantity.last + 1) : shared + 1;
  const noun = readNoun(tokens, after, quantity.value === 1) ?? attributive(tokens, after) ?? readRate(tokens, after);
  if (!context.ranged && isNotFigure(tokens, number)) return null;
  if (isOneAsPronoun(tokens, quantity, noun)) return null;
  if (isPlainYear(tokens, quantity, noun) || (number.metres && !noun)) return null;
  const { last } = quantity;
  if (noun) return { noun: noun.text, last: noun.text.includes('per ') ? noun.last : last, unit: 'count' };
  if (!context.ranged && isEvident(tokens, quantity, context.qualifier)) return { noun: null, last, unit: 'count' };
  return isBareValue(tokens, number) ? { noun: null, last, unit: 'number' } : null;
}

/** "Closed at 96.088", "a current of 0.5": counts have no hundredths, so decimals that are neither a version nor a label are a value. */
function isBareValue(tokens: readonly Token[], number: NumberReading): boolean {
  return number.form === 'digits' && !Number.isInteger(number.value) && !number.fraction && !isVersion(tokens, number);
}
