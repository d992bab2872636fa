/** A number with its unit at one token: money, percent, points, a length of time, or a bare count. */
import { againstName } from '../../numbers/find-numbers.ts';
import { isAgainstLetters, readNumber } from '../../numbers/read-number.ts';
import { type Token, wordBefore } from '../../numbers/tokens.ts';
import { readMoneyAfter, readMoneyAt } from '../money/money.ts';
import { readAgeAfter, readMetres } from '../units/read-physical.ts';
import type { Quantity } from './quantity.ts';
import { readPartOfTime, readUnitAfter } from './units.ts';

/** Reads the quantity that begins at token `at`; a number without a unit has the unit `count`. Null where none begins. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  if (againstName(tokens, at)) return null;
  const leading = readMoneyAt(tokens, at) ?? readPartOfTime(tokens, at);
  if (leading) return leading;
  const number = readNumber(tokens, at, { noAnd: wordBefore(tokens, at) === 'between', letters: true });
  if (!number) return null;
  const withUnit =
    readMoneyAfter(tokens, number) ??
    readUnitAfter(tokens, number) ??
    readMetres(tokens, number) ??
    readAgeAfter(tokens, number);
  if (withUnit) return withUnit;
  if (isAgainstLetters(tokens, number.last)) return null;
  return { first: at, last: number.last, value: number.value, unit: 'count', number };
}
