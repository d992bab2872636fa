/** Reads a date or range of dates at a token, in ISO form, relative to the day of the article. */
import { follows, glued, isMark, type Token, wordAt, wordBefore } from '../numbers/tokens.ts';
import { type CalendarDate, isoDate, withYear } from './calendar-date.ts';
import { isDayOf } from './months.ts';
import { type DateReading, isYear, readDate, readDay } from './read-date.ts';
import { isMonthMeant, leaningAt, type PeriodReading, readLoneYear, readPeriod } from './read-period.ts';

export interface DateFigure {
  /** Indexes of the first and last token, both inclusive. */
  first: number;
  last: number;
  /** Null for a range, which has `low` and `high` instead; both are inclusive. */
  value: string | null;
  low: string | null;
  high: string | null;
}

const UNITS = /^(?:percent|per|points?|hundred|thousand|million|billion|people|(?:year|month|week|day|hour)s?)$/;
const JOINTS = new Set(['to', 'through', 'until', 'till', 'thru']);

/** Index of the second date of a range that continues at `at`, or -1. */
function pastJoint(tokens: readonly Token[], at: number, first: number): number {
  const token = tokens[at];
  if (!follows(token)) return -1;
  if (JOINTS.has(token.key)) return wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  if (token.key === 'and') {
    const [one, two] = [wordBefore(tokens, first), wordBefore(tokens, first - 1)];
    return one === 'between' || (one === 'the' && two === 'between') ? at + 1 : -1;
  }
  return isMark(token, '-') && glued(token) === glued(tokens[at + 1]) ? at + 1 : -1;
}

function isMonthAlone(date: DateReading): boolean {
  return date.day === null && date.year === null;
}

/** The second date of a range: a date as full as the first, a year after a year, or a bare day in the same month. */
function readSecond(tokens: readonly Token[], at: number, from: DateReading): DateReading | null {
  const token = tokens[at];
  if (!follows(token)) return null;
  if (from.month === null) {
    const later = isYear(token) && Number(token.key) > (from.year ?? 0);
    return later ? { first: at, last: at, year: Number(token.key), month: null, day: null } : null;
  }
  const date = readDate(tokens, at);
  if (date && (date.day === null) === (from.day === null)) return date;
  if (from.day === null || date) return null;
  const day = readDay(tokens, at);
  if (!day || day.value <= from.day || !isDayOf(from.month, day.value)) return null;
  // "From June 3 to 5 percent": a unit makes it another figure.
  const next = tokens[day.last + 1];
  if (isMark(next, '%') || UNITS.test(wordAt(tokens, day.last + 1))) return null;
  const yearAt = isMark(next, ',') ? day.last + 2 : day.last + 1;
  const year = isYear(tokens[yearAt]) && follows(tokens[yearAt]) ? Number(tokens[yearAt]?.key) : null;
  return { first: at, last: year === null ? day.last : yearAt, year, month: from.month, day: day.value };
}

/** "4 to 22 January 2017": the first day has its month after the second. */
function readDaysFirst(tokens: readonly Token[], at: number): PeriodReading | null {
  if (tokens[at]?.kind !== 'digits') return null;
  const day = readDay(tokens, at);
  const second = day ? pastJoint(tokens, day.last + 1, at) : -1;
  const date = second < 0 || tokens[second]?.kind !== 'digits' ? null : readDate(tokens, second);
  if (!day || !date || date.day === null || date.day <= day.value) return null;
  return { first: at, last: date.last, low: { ...date, day: day.value }, high: date };
}

function inOrder(low: CalendarDate, high: CalendarDate): boolean {
  return (low.month ?? 0) * 32 + (low.day ?? 0) <= (high.month ?? 0) * 32 + (high.day ?? 0);
}

/** Gives each side the year of the other where it prints none. */
function shareYear(low: CalendarDate, high: CalendarDate): { low: CalendarDate; high: CalendarDate } {
  const step = inOrder(low, high) ? 0 : 1;
  if (low.year === null && high.year !== null) return { low: { ...low, year: high.year - step }, high };
  if (high.year === null && low.year !== null) return { low, high: { ...high, year: low.year + step } };
  return { low, high };
}

function asStretch(period: PeriodReading): DateFigure {
  const { low, high } = shareYear(period.low, period.high);
  return { first: period.first, last: period.last, value: null, low: isoDate(low), high: isoDate(high) };
}

function readStart(tokens: readonly Token[], at: number): DateReading | null {
  const date = readDate(tokens, at);
  return date ?? readLoneYear(tokens, at);
}

/**
 * Reads the date or stretch of dates that begins at token `at`; null where none does. `published` gives the year where none
 * is printed, by the words around (`withYear`): the last such date, or the next in a sentence that looks ahead.
 */
export function readDateFigure(tokens: readonly Token[], at: number, published: Date | null): DateFigure | null {
  const token = tokens[at];
  if (token?.kind === 'mark' && token.key !== "'") return null;
  const period = readPeriod(tokens, at) ?? readDaysFirst(tokens, at);
  if (period) return asStretch(withPeriodYear(period, tokens, published));
  const date = readStart(tokens, at);
  if (!date) return null;
  const second = pastJoint(tokens, date.last + 1, at);
  const to = second < 0 ? null : readSecond(tokens, second, date);
  if (to) {
    const stretch = { first: at, last: to.last, low: date, high: to };
    return asStretch(withPeriodYear(stretch, tokens, published));
  }
  const away = date.year === null && date.month !== null ? yearAway(tokens, date.last + 1, published) : null;
  if (away) return { first: at, last: away.last, value: isoDate({ ...date, year: away.year }), low: null, high: null };
  if (isMonthAlone(date) && !isMonthMeant(tokens, date)) return null;
  const value = isoDate(withYear(date, published, leaningAt(tokens, at, date.last)));
  return { first: at, last: date.last, value, low: null, high: null };
}

/** "June last year", "March of this year". */
function yearAway(tokens: readonly Token[], at: number, published: Date | null): { last: number; year: number } | null {
  const from = wordAt(tokens, at) === 'of' ? at + 1 : at;
  const step = ['last', 'this', 'next'].indexOf(wordAt(tokens, from)) - 1;
  if (!published || step < -1 || wordAt(tokens, from + 1) !== 'year') return null;
  return { last: from + 1, year: published.getUTCFullYear() + step };
}

function withPeriodYear(period: PeriodReading, tokens: readonly Token[], published: Date | null): PeriodReading {
  if (period.low.year !== null || period.high.year !== null) return period;
  const leaning = leaningAt(tokens, period.first, period.last);
  return { ...period, low: withYear(period.low, published, leaning) };
}
