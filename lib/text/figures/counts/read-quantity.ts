/** A number with its unit at one token: money, percent, points, a length of time, or a bare count. */
import { againstName } from '../../numbers/find-numbers.ts';
import { isAgainstLetters, readNumber } from '../../numbers/read-number.ts';
import { isMark, type Token, wordBefore } from '../../numbers/tokens.ts';
import { readMoneyAfter, readMoneyAt } from '../money/money.ts';
import { readAgeAfter, readMetres } from '../units/read-physical.ts';
import type { Quantity } from './quantity.ts';
import { sharedUnitAfter } from './suspended.ts';
import { readPartOfTime, readUnitAfter } from './units.ts';

/** "sub-7 nanometre chips", "the then-18-year-old", "near-90 degrees": behind a word in small letters a number with a unit is no part of a name. */
function readPrefixed(tokens: readonly Token[], at: number): Quantity | null {
  const before = tokens[at - 2];
  if (!isMark(tokens[at - 1], '-') || !before || before.capital || before.mixed) return null;
  const number = readNumber(tokens, at, { letters: true });
  const quantity = number && readUnitAfter(tokens, number);
  return quantity?.unit === 'share' ? null : quantity;
}

/** Reads the quantity that begins at token `at`; a number without a unit has the unit `count`. Null where none begins. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  if (againstName(tokens, at)) return readPrefixed(tokens, at);
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
  const shared = sharedUnitAfter(tokens, number.last);
  const told = shared < 0 ? null : readUnitAfter(tokens, { ...number, last: shared });
  if (told) return { ...told, last: number.last };
  return { first: at, last: number.last, value: number.value, unit: 'count', number };
}
