/** A number with its unit: what one side of a range is, and what becomes a figure once its surroundings are read. */

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

/** Hundredths and part-days without the noise of binary fractions. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
