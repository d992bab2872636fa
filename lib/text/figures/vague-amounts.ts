/**
 * Amounts told by their order of magnitude: "millions of dollars", "tens of thousands of students", "hundreds of miles". They are
 * read for the list of what an article reports, and compared with nothing: 250 million is "millions" as much as 3 million is.
 */
import { type Token, wordAt, wordOf } from '../numbers/tokens.ts';
import { readNoun } from './counts/noun-phrase.ts';
import { rounded } from './counts/quantity.ts';
import { daysIn } from './counts/units.ts';
import type { FigureReading } from './figure.ts';
import { PLURAL_NAMES } from './money/currencies.ts';
import { UNIT_NAMES } from './units/physical-units.ts';

export interface VagueAmount {
  /** Indexes of the first and last token, both inclusive. */
  first: number;
  last: number;
  /** One and ten of the unit that is named, the bounds of its order of magnitude. */
  low: number;
  high: number;
  unit: string;
  /** Folded; null for money, lengths and the like. */
  noun: string | null;
}

const SCALES = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** "tens of thousands": the scales multiplied, and the index of the last one. */
function readScales(tokens: readonly Token[], at: number): { scale: number; last: number } | null {
  let scale = SCALES.get(wordOf(tokens, at)) ?? 0;
  if (scale === 0) return null;
  let last = at;
  for (let n = 0; n < 2 && wordAt(tokens, last + 1) === 'of'; n++) {
    const more = SCALES.get(wordAt(tokens, last + 2));
    if (more === undefined) break;
    scale *= more;
    last += 2;
  }
  return { scale, last };
}

/** What the amount is of, from the token after "of": a currency, a unit, a length of time or a noun in the plural. */
function readCounted(
  tokens: readonly Token[],
  at: number,
): Pick<VagueAmount, 'last' | 'unit' | 'noun'> & { factor: number } {
  const word = wordAt(tokens, at);
  const money = PLURAL_NAMES.get(word);
  if (money) return { last: at, unit: money, noun: null, factor: 1 };
  const two = UNIT_NAMES.get(`${word} ${wordAt(tokens, at + 1)}`);
  if (two) return { last: at + 1, unit: two, noun: null, factor: 1 };
  const physical = UNIT_NAMES.get(word);
  if (physical) return { last: at, unit: physical, noun: null, factor: 1 };
  const days = daysIn(word);
  if (days > 0 && word.endsWith('s')) return { last: at, unit: 'duration', noun: null, factor: days };
  const noun = readNoun(tokens, at);
  return { last: at - 2, unit: 'count', noun: noun?.text ?? null, factor: 1 };
}

/** Reads such an amount at token `at`, or null. The span of a count leaves out what is counted, as that of any count does. */
export function readVagueAmount(tokens: readonly Token[], at: number): VagueAmount | null {
  const scales = readScales(tokens, at);
  // "By the thousands", "in the hundreds of millions".
  if (!scales || scales.scale < 12 || wordAt(tokens, scales.last + 1) !== 'of') return null;
  const counted = readCounted(tokens, scales.last + 2);
  const { last, unit, noun, factor } = counted;
  // "Thousands of years ago" is a date.
  if (unit === 'duration' && wordAt(tokens, last + 1) === 'ago') return null;
  const low = rounded(scales.scale * factor);
  return { first: at, last, low, high: rounded(10 * low), unit, noun };
}

const WORDING = new RegExp(String.raw`\b(?:${[...SCALES.keys()].join('|')})(?:\s+of\b|$)`, 'i');

/** Whether a figure is told by its order of magnitude, or by one end alone without a word for it. */
export function isVague({ text, value, low, high, qualifier }: FigureReading & { text: string }): boolean {
  if (value !== null) return false;
  return WORDING.test(text) || (qualifier === null && (low === null) !== (high === null));
}
