/** Which units can be set against each other at all. */
import type { Unit } from './figure.ts';
import { UNKNOWN_CURRENCY } from './money/currencies.ts';
import { MONEY_UNIT, PHYSICAL_UNITS } from './units/physical-units.ts';

/** Money of any currency is one family, as are the units of length: whether two can be compared is for the comparison to say. */
export function familyOf(unit: Unit): string {
  const money = MONEY_UNIT.exec(unit);
  if (money) return money[1] === UNKNOWN_CURRENCY ? 'unknown' : 'money';
  return PHYSICAL_UNITS.get(unit)?.family ?? unit;
}
