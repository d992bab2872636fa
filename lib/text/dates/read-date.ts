/** One date at one token: "June 30, 2017", "30 June", "Friday, April 21", "6/30/2017", "2017-06-30", "June 2017", "May the eleventh". */
import { ORDINALS, SMALL } from '../numbers/number-words.ts';
import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordOf } from '../numbers/tokens.ts';
import type { CalendarDate } from './calendar-date.ts';
import { isDayOf, isShortMonth, isWeekday, monthOf } from './months.ts';

export interface DateReading extends CalendarDate {
  /** Indexes of the first and last token, both inclusive. */
  first: number;
  last: number;
}

/** Whether the token is a plausible year in four digits. */
export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'digits' && token.key.length === 4 && Number(token.key) >= 1400 && Number(token.key) < 2200;
}

interface Part {
  last: number;
  value: number;
}

const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** A day of the month in digits, "21" or "21st", or in words, "twenty-first"; in words only ordinals. */
export function readDay(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (!follows(token)) return null;
  if (token.kind === 'digits') {
    if (token.key.length > 2) return null;
    const after = tokens[at + 1];
    if (after?.kind === 'word' && glued(after))
      return ENDINGS.has(after.key) ? { last: at + 1, value: Number(token.key) } : null;
    // "June 3.5" and "June 30,000" contain no day.
    const goesOn = isMark(after, '.,%:/') && glued(after) && tokens[at + 2]?.kind === 'digits' && glued(tokens[at + 2]);
    const yearGlued = goesOn && isMark(after, ',') && isYear(tokens[at + 2]);
    return goesOn && !yearGlued ? null : { last: at, value: Number(token.key) };
  }
  const ordinal = ORDINALS.get(token.key);
  if (ordinal !== undefined) return { last: at, value: ordinal };
  const tens = SMALL.get(token.key) ?? 0;
  const unitAt = pastHyphen(tokens, at + 1);
  const unit = ORDINALS.get(wordAt(tokens, unitAt)) ?? 0;
  return tens >= 20 && unit > 0 && unit < 10 ? { last: unitAt, value: tens + unit } : null;
}

/** After a day and a month, earlier years are read too: "5 December 1391". */
function isDatedYear(token: Token): boolean {
  return isYear(token) || (token.kind === 'digits' && token.key.length === 4 && token.key.startsWith('1'));
}

/** "'99", "'17": two digits below 37 are in this century, others in the last. */
export function readShortYear(tokens: readonly Token[], at: number): Part | null {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  if (!isMark(mark, "'") || !follows(mark) || glued(mark) || digits?.kind !== 'digits' || !glued(digits)) return null;
  if (digits.key.length !== 2 || (glued(tokens[at + 2]) && tokens[at + 2]?.kind !== 'mark')) return null;
  return { last: at + 1, value: Number(digits.key) + (Number(digits.key) < 37 ? 2000 : 1900) };
}

/** A year after a month or day: ", 2017", " 2017", " of 2017". */
function readYear(tokens: readonly Token[], at: number): Part | null {
  let next = at;
  if (isMark(tokens[next], ',') || wordAt(tokens, next) === 'of') next++;
  const short = readShortYear(tokens, next);
  if (short) return short;
  const token = tokens[next];
  if (!follows(token) || !isDatedYear(token)) return null;
  // "On June 30 1500 people": round thousands before a plural are counted.
  if (next === at && token.key.endsWith('00') && /s$|^people$/.test(wordAt(tokens, next + 1))) return null;
  const after = tokens[next + 1];
  const goesOn =
    after?.kind === 'word' ? glued(after) : isMark(after, ',.') && glued(after) && tokens[next + 2]?.kind === 'digits';
  return goesOn && glued(tokens[next + 2]) ? null : { last: next, value: Number(token.key) };
}

/** The token after the full stop of an abbreviated month: "Sept." */
function pastMonth(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at + 1], '.') && glued(tokens[at + 1]) && isShortMonth(tokens[at]) ? at + 2 : at + 1;
}

/** "June 30, 2017", "June 30", "May the eleventh", "June 2017", "June, 2017", "June" (day and year null). */
function readMonthFirst(tokens: readonly Token[], at: number): DateReading | null {
  const month = monthOf(tokens[at]);
  if (month === 0) return null;
  let next = pastMonth(tokens, at);
  if (isMark(tokens[next], '-') && glued(tokens[next]) && tokens[next + 1]?.kind === 'digits') next++;
  if (isMark(tokens[next], ',') && tokens[next + 1]?.kind === 'digits' && ENDINGS.has(wordAt(tokens, next + 2))) next++;
  if (wordAt(tokens, next) === 'the') next++;
  const day = readDay(tokens, next);
  if (day && isDayOf(month, day.value)) {
    const year = readYear(tokens, day.last + 1);
    return { first: at, last: year?.last ?? day.last, month, day: day.value, year: year?.value ?? null };
  }
  const year = readYear(tokens, pastMonth(tokens, at));
  if (year) return { first: at, last: year.last, month, day: null, year: year.value };
  return { first: at, last: at, month, day: null, year: null };
}

/** "30 June 2017", "30th of June", "the second of August", "16. Nov. 2016". */
function readDayFirst(tokens: readonly Token[], at: number): DateReading | null {
  const token = tokens[at];
  if (token?.kind !== 'digits' && !SMALL.has(wordOf(tokens, at)) && !ORDINALS.has(wordOf(tokens, at))) return null;
  const day = readDay(
    [...tokens.slice(at, at + 4)].map((one, n) => (n === 0 ? { ...one, gap: 'space' as const } : one)),
    0,
  );
  if (!day) return null;
  let next = at + day.last + 1;
  if (isMark(tokens[next], '.-') && glued(tokens[next])) next++;
  if (wordAt(tokens, next) === 'of') next++;
  const month = follows(tokens[next]) ? monthOf(tokens[next]) : 0;
  if (month === 0 || !isDayOf(month, day.value)) return null;
  const monthEnd = pastMonth(tokens, next);
  const yearAt = isMark(tokens[monthEnd], '-') && glued(tokens[monthEnd]) ? monthEnd + 1 : monthEnd;
  const year = readYear(tokens, yearAt);
  return { first: at, last: year?.last ?? next, month, day: day.value, year: year?.value ?? null };
}

function fullYear(key: string): number {
  if (key.length === 4) return Number(key);
  // Two digits, as POSIX strptime reads them: 69-99 are of the last century.
  return key.length === 2 ? Number(key) + (Number(key) < 69 ? 2000 : 1900) : 0;
}

/**
 * "6/30/2017", "2017-06-30", "2017/06/30", "30.6.2017", "9-18-15". Month first as Americans write, unless only the other
 * order is possible; with points day first, as wherever points are used.
 */
function readNumeric(tokens: readonly Token[], at: number): DateReading | null {
  const parts = tokens.slice(at, at + 5);
  const [a, mark, b, second, c] = parts;
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits' || !isMark(mark, '-/.')) return null;
  if (mark?.key !== second?.key || !parts.slice(1).every(glued)) return null;
  const after = tokens[at + 5];
  if (isMark(after, '-/.') && glued(after) && tokens[at + 6]?.kind === 'digits' && glued(tokens[at + 6])) return null;
  if (a.key.length === 4) return numericDate(tokens, at, [a.key, b.key, c.key]);
  if (mark?.key === '.' ? c.key.length !== 4 : c.key.length !== 4 && c.key.length !== 2) return null;
  const monthFirst = mark?.key === '.' ? null : numericDate(tokens, at, [c.key, a.key, b.key]);
  return monthFirst ?? numericDate(tokens, at, [c.key, b.key, a.key]);
}

function numericDate(tokens: readonly Token[], at: number, keys: [string, string, string]): DateReading | null {
  const year = fullYear(keys[0]);
  const month = Number(keys[1]);
  const day = Number(keys[2]);
  const short = keys[1].length <= 2 && keys[2].length <= 2;
  if (!short || year < 1400 || year >= 2200 || !isDayOf(month, day) || glued(tokens[at])) return null;
  return { first: at, last: at + 4, year, month, day };
}

/** Past "Friday," or "Fri." before a date, or `at`. */
function pastWeekday(tokens: readonly Token[], at: number): number {
  if (!isWeekday(tokens[at])) return at;
  let next = at + 1;
  if (isMark(tokens[next], '.') && (tokens[at]?.key.length ?? 9) <= 5) next++;
  if (isMark(tokens[next], ',')) next++;
  if (wordAt(tokens, next) === 'the') next++;
  return follows(tokens[next]) ? next : at;
}

/**
 * Reads the date that begins at token `at`; null where none does. A month alone is returned with day and year null: `read-period.ts`
 * decides whether it is meant as a date.
 */
export function readDate(tokens: readonly Token[], at: number): DateReading | null {
  const from = pastWeekday(tokens, at);
  const date = readNumeric(tokens, from) ?? readMonthFirst(tokens, from) ?? readDayFirst(tokens, from);
  if (!date || (from > at && date.day === null)) return null;
  return { ...date, first: at };
}
