/** Parts of a month: "the first Friday of July 2017", "the third week of June", "by the 25th". */
import { ORDINALS } from '../../numbers/number-words.ts';
import { follows, type Token, wordAt, wordBefore, wordOf } from '../../numbers/tokens.ts';
import { withYear } from '../calendar-date.ts';
import { readDate, readDay } from '../read-date.ts';
import type { DateFigure } from '../read-date-figure.ts';
import { leaningAt } from '../read-period.ts';
import { tenseAround } from '../tense.ts';
import { DAY, isoDay } from './iso-day.ts';
import { weekdayOf } from './weekdays.ts';

interface Month {
  year: number;
  /** 1-12. */
  month: number;
  last: number;
}

/** The month after "of" or "in": "July", "July 2017", "this month". */
function monthAfter(tokens: readonly Token[], at: number, published: Date): Month | null {
  if (!['of', 'in'].includes(wordAt(tokens, at))) return null;
  const step = ['last', 'this', 'next'].indexOf(wordAt(tokens, at + 1)) - 1;
  if (step >= -1 && wordAt(tokens, at + 2) === 'month') {
    const first = new Date(Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + step, 1));
    return { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, last: at + 2 };
  }
  const date = follows(tokens[at + 1]) ? readDate(tokens, at + 1) : null;
  if (!date?.month || date.day !== null) return null;
  const { year } = withYear(date, published, leaningAt(tokens, at, date.last));
  return year === null ? null : { year, month: date.month, last: date.last };
}

/** First to fifth from 1, "last" as 0; -1 for any other word. */
function placeOf(word: string): number {
  const place = word === 'last' ? 0 : (ORDINALS.get(word) ?? -1);
  return place <= 5 ? place : -1;
}

function dayOfWeekday({ year, month }: Month, weekday: number, place: number): number | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const first = 1 + ((weekday - new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 7) % 7);
  const day = place === 0 ? first + 7 * Math.floor((days - first) / 7) : first + 7 * (place - 1);
  return day <= days ? Date.UTC(year, month - 1, day) : null;
}

/** "first Friday of July", "third week of June": weeks are counted in sevens from the first of the month. */
function readPart(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  const place = placeOf(wordOf(tokens, at));
  if (place < 0 || !follows(tokens[at + 1])) return null;
  const weekday = weekdayOf(tokens[at + 1]);
  const isWeek = wordAt(tokens, at + 1) === 'week';
  const month = weekday >= 0 || isWeek ? monthAfter(tokens, at + 2, published) : null;
  if (!month) return null;
  const base = { first: at, last: month.last, value: null, low: null, high: null };
  if (!isWeek) {
    const day = dayOfWeekday(month, weekday, place);
    return day === null ? null : { ...base, value: isoDay(day) };
  }
  const end = Date.UTC(month.year, month.month, 0);
  const from = place === 0 ? end - 6 * DAY : Date.UTC(month.year, month.month - 1, 7 * place - 6);
  return { ...base, low: isoDay(from), high: isoDay(Math.min(end, from + 6 * DAY)) };
}

const ON = new Set(['on', 'by', 'until', 'till', 'before', 'since', 'after']);
/** Words that may follow a day without its month; before other words it is an ordinal ("on the 21st floor"). */
const GOES_ON = new Set(
  'and or but when at after because with to is was will that as by if while this last next'.split(' '),
);

/** "by the 25th": that day of this month, or of the one before or after it. */
function readBareDay(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  if (wordBefore(tokens, at) !== 'the' || !ON.has(wordBefore(tokens, at - 1)) || tokens[at]?.kind !== 'digits')
    return null;
  const day = readDay(tokens, at);
  const next = day ? tokens[day.last + 1] : undefined;
  if (!day || day.last === at || day.value > 31 || (follows(next) && next.kind !== 'mark' && !GOES_ON.has(next.key)))
    return null;
  const [year, month, today] = [published.getUTCFullYear(), published.getUTCMonth(), published.getTime()];
  const days = [-1, 0, 1].map((step) => new Date(Date.UTC(year, month + step, day.value)));
  const real = days.filter((one) => one.getUTCDate() === day.value).map((one) => one.getTime());
  const tense = tenseAround(tokens, at, day.last);
  const then =
    tense === 'ahead'
      ? real.find((one) => one >= today)
      : tense === 'back'
        ? real.findLast((one) => one <= today)
        : undefined;
  return then === undefined ? null : { first: at, last: day.last, value: isoDay(then), low: null, high: null };
}

/** "20th of next month", "4 to 22 this month". */
function readDayOfMonth(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  const first = tokens[at]?.kind === 'digits' ? readDay(tokens, at) : null;
  if (!first || first.value < 1 || (first.last === at && wordBefore(tokens, at) === '')) return null;
  const joint = /^(?:to|through|and)$/.test(wordAt(tokens, first.last + 1)) ? first.last + 2 : -1;
  const second = joint < 0 || tokens[joint]?.kind !== 'digits' ? null : readDay(tokens, joint);
  const end = (second ?? first).last + 1;
  const from = wordAt(tokens, end) === 'of' ? end + 1 : end;
  const step = ['last', 'this', 'next'].indexOf(wordAt(tokens, from)) - 1;
  // A number before "this month" is a count; two of them after "from", or an ordinal, are days.
  const told = second ? ['from', 'between'].includes(wordBefore(tokens, at)) : first.last > at;
  if (step < -1 || wordAt(tokens, from + 1) !== 'month' || !told) return null;
  const day = (value: number) => Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + step, value);
  const base = { first: at, last: from + 1, value: null, low: null, high: null };
  if (!second) return { ...base, value: isoDay(day(first.value)) };
  return second.value > first.value
    ? { ...base, low: isoDay(day(first.value)), high: isoDay(day(second.value)) }
    : null;
}

/** Reads such a part at token `at`; null if there is none, or its month is unknown. */
export function readOfMonth(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  return readPart(tokens, at, published) ?? readDayOfMonth(tokens, at, published) ?? readBareDay(tokens, at, published);
}
