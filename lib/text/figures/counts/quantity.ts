/** A number with its unit: one side of a range, or a figure before its context is read. */

import type { NumberReading } from '../../numbers/read-number.ts';
import type { Unit } from '../figure.ts';

export interface Quantity {
  /** Indexes of the first and last token, both inclusive. */
  first: number;
  last: number;
  /** In the unit: percent, points, days, or whole units of the currency. */
  value: number;
  unit: Unit;
  number: NumberReading;
}

/** Rounds hundredths and fractions of days to remove binary rounding errors. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
