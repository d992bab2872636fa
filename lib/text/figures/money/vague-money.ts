/** "Millions of dollars", "tens of thousands of euros": money given only by its least amount, two of the largest unit. */

import { type Token, wordAt, wordOf } from '../../numbers/tokens.ts';
import { PLURAL_NAMES } from './currencies.ts';

export interface VagueMoney {
  /** Indexes of the first and last token, both inclusive. */
  first: number;
  last: number;
  low: number;
  unit: string;
}

const SCALES = new Map([
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Reads such money at token `at`, or null. Vague counts ("dozens of people") are not read: they compare with nothing. */
export function readVagueMoney(tokens: readonly Token[], at: number): VagueMoney | null {
  let scale = SCALES.get(wordOf(tokens, at)) ?? 0;
  if (scale === 0) return null;
  let last = at;
  for (let n = 0; n < 2 && wordAt(tokens, last + 1) === 'of'; n++) {
    const more = SCALES.get(wordAt(tokens, last + 2));
    if (more === undefined) break;
    scale *= more;
    last += 2;
  }
  if (wordAt(tokens, last + 1) !== 'of') return null;
  const unit = PLURAL_NAMES.get(wordAt(tokens, last + 2));
  // "tens of dollars" hardly ever stands alone, and says nothing.
  return unit && scale >= 100 ? { first: at, last: last + 2, low: 2 * scale, unit } : null;
}
