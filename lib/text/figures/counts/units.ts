/** Reads units after a number (percent, points, durations) and shares ("one in five", "a third of"). */

import { type NumberReading, readNumber } from '../../numbers/read-number.ts';
import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordBefore } from '../../numbers/tokens.ts';
import { readPhysical } from '../units/read-physical.ts';
import { type Quantity, rounded } from './quantity.ts';

const PERCENT_WORDS = new Set(['percent', 'percents', 'pct', 'percentage']);
const POINT_WORDS = new Set(['point', 'points', 'pts']);

/** A year is 365 days and a month a twelfth of it: the mean Gregorian year (365.2425 days) would not help a reader. */
const YEAR = 365;
const TIME: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 1 / 86_400,
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    night: 1,
    week: 7,
    fortnight: 14,
    month: YEAR / 12,
    year: YEAR,
    decade: 10 * YEAR,
    century: 100 * YEAR,
    sec: 1 / 86_400,
    min: 1 / 1440,
    hr: 1 / 24,
    yr: YEAR,
    centuries: 100 * YEAR,
  }),
);
/** May come between number and unit of time. */
const BEFORE_TIME = new Set(
  'more full whole consecutive straight additional further extra working business calendar long'.split(' '),
);

/** Days in the unit of time that `word` names, or 0. */
export function daysIn(word: string): number {
  return TIME.get(word) ?? (word.endsWith('s') ? (TIME.get(word.slice(0, -1)) ?? 0) : 0);
}

function readPercent(tokens: readonly Token[], number: NumberReading): Quantity | null {
  const at = pastHyphen(tokens, number.last + 1);
  if (!follows(tokens[at])) return null;
  const word = wordAt(tokens, at);
  let last = -1;
  if (isMark(tokens[at], '%') || PERCENT_WORDS.has(word)) last = at;
  else if (word === 'pc' && glued(tokens[at])) last = at;
  else if (word === 'per' && wordAt(tokens, at + 1) === 'cent') last = at + 1;
  const pointsAt = pastHyphen(tokens, (last < 0 ? at - 1 : last) + 1);
  const points = POINT_WORDS.has(wordAt(tokens, pointsAt));
  if (last < 0 && !points) return null;
  const base = { first: number.first, value: rounded(number.value), number };
  return points ? { ...base, last: pointsAt, unit: 'points' } : { ...base, last, unit: 'percent' };
}

function readDuration(tokens: readonly Token[], number: NumberReading): Quantity | null {
  let at = pastHyphen(tokens, number.last + 1);
  for (let n = 0; n < 2 && BEFORE_TIME.has(wordAt(tokens, at)); n++) at = pastHyphen(tokens, at + 1);
  const word = wordAt(tokens, at);
  const days = daysIn(word);
  // "three second graders", "two second homes": after a number only the plural, or a hyphen, is a time.
  const inParts = number.form === 'digits' && !Number.isInteger(number.value);
  if (days === 0 || (word === 'second' && at === number.last + 1 && !inParts)) return null;
  // "five years' experience" and "9 months pregnant" are times as well.
  return { first: number.first, last: at, value: rounded(number.value * days), unit: 'duration', number };
}

/** "quarter century", "half a century", "a quarter of a century", "half-hour": a part of one unit of time. */
export function readPartOfTime(tokens: readonly Token[], at: number): Quantity | null {
  const first = tokens[at];
  const partAt = first?.key === 'a' ? pastHyphen(tokens, at + 1) : at;
  const part = partAt === at ? first?.key : wordAt(tokens, partAt);
  const share = part === 'half' ? 1 / 2 : part === 'quarter' ? 1 / 4 : 0;
  if (share === 0) return null;
  let unitAt = pastHyphen(tokens, partAt + 1);
  if (wordAt(tokens, unitAt) === 'of') unitAt++;
  if (['a', 'an'].includes(wordAt(tokens, unitAt))) unitAt++;
  const unit = wordAt(tokens, unitAt);
  const days = TIME.get(unit) ?? 0;
  // "half days" and "half second" are not read.
  if (days === 0 || unit === 'second' || unit === 'night') return null;
  const number = { first: at, last: partAt, value: share, form: 'words' as const };
  const reading = {
    ...number,
    evident: true,
    fraction: false,
    ambiguous: false,
    metres: false,
    article: false,
    scale: 1,
  };
  return { first: at, last: unitAt, value: rounded(share * days), unit: 'duration', number: reading };
}

/** A share: "two-thirds of", "one in five", "nine out of 10", as a fraction of one. */
function readShare(tokens: readonly Token[], number: NumberReading): Quantity | null {
  const base = { first: number.first, unit: 'share', number };
  if (number.fraction) {
    const of = ['of', 'the'].includes(wordAt(tokens, number.last + 1));
    const named = number.form === 'words' && !number.article;
    // "fell by half", "rose by a third"
    const by = wordBefore(tokens, number.first) === 'by';
    if (number.value >= 1 || number.value <= 0 || !(of || named || by)) return null;
    return { ...base, last: number.last, value: rounded(number.value) };
  }
  const whole = readWhole(tokens, number);
  if (!whole) return null;
  return { ...base, last: whole.last, value: rounded(number.value / whole.value) };
}

/** The whole of "in five", "out of every 10" after a number. "Two in three years" is none. */
function readWhole(tokens: readonly Token[], number: NumberReading): NumberReading | null {
  const word = wordAt(tokens, number.last + 1);
  const outOf = word === 'out' && wordAt(tokens, number.last + 2) === 'of';
  if (word !== 'in' && !outOf) return null;
  let at = number.last + (outOf ? 3 : 2);
  if (wordAt(tokens, at) === 'every') at++;
  if (!follows(tokens[at])) return null;
  const whole = readNumber(tokens, at);
  if (!whole || whole.fraction || whole.value <= number.value || number.value < 1) return null;
  const ROUND = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1e6];
  if (!outOf && (!ROUND.includes(whole.value) || readDuration(tokens, whole))) return null;
  return whole;
}

/** The unit after a number (percent, points, time) or a share; null if there is neither. */
export function readUnitAfter(tokens: readonly Token[], number: NumberReading): Quantity | null {
  return (
    readPercent(tokens, number) ??
    readPhysical(tokens, number) ??
    readDuration(tokens, number) ??
    readShare(tokens, number)
  );
}
