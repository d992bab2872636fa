/**
 * Days and stretches told from the day of the article: "Friday", "Friday evening", "last week", "last summer". Read only where
 * that day is known. A bare weekday is the last one up to that day, as news has it (AP style: within seven days), or the next
 * one where the sentence looks ahead.
 */
import { follows, isMark, type Token, wordAt, wordBefore } from '../numbers/tokens.ts';
import { isoDate } from './calendar-date.ts';
import { SEASONS } from './months.ts';
import type { DateFigure } from './read-date-figure.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);
/** Words shortly before a weekday after which it is the coming one. */
const AHEAD = new Set(
  'will next this by until till before coming upcoming scheduled expected due deadline plans'.split(' '),
);
const LOOK_BACK = 10;
const NEAR_ONLY = new Set(['next', 'this', 'by', 'until', 'till', 'before', 'coming']);

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (let n = 1; n <= LOOK_BACK; n++) {
    const token = tokens[at - n];
    if (!token || tokens[at - n + 1]?.gap === 'break' || isMark(token, '.;!?')) return false;
    if (AHEAD.has(token.key) && (n === 1 || !NEAR_ONLY.has(token.key))) return true;
  }
  return false;
}

/** Weekdays inside names: "Black Friday", "the Sunday Times". A preposition before it tells a day all the same. */
function isName(tokens: readonly Token[], at: number, last: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[last + 1];
  if (wordBefore(tokens, at) === 'on') return false;
  if (follows(tokens[at]) && before?.kind === 'word' && before.capital) return true;
  return next?.kind === 'word' && follows(next) && next.capital;
}

function readWeekday(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  const token = tokens[at];
  const weekday = token?.kind === 'word' && token.capital ? WEEKDAYS.indexOf(token.key) : -1;
  if (weekday < 0) return null;
  const last = PARTS_OF_DAY.has(wordAt(tokens, at + 1)) ? at + 1 : at;
  if (isName(tokens, at, last)) return null;
  const today = published.getTime();
  const ahead = (weekday - published.getUTCDay() + 7) % 7;
  const near = wordBefore(tokens, at);
  let days = looksAhead(tokens, at) || ahead === 0 ? ahead : ahead - 7;
  // "Last Friday", said on a Friday, and "next Friday" are a week off.
  if (ahead === 0 && near === 'last') days = -7;
  if (ahead === 0 && near === 'next') days = 7;
  return { first: at, last, value: isoDay(today + days * DAY), low: null, high: null };
}

/** The season that ended last before, or begins next after, the day. */
function season(name: string, published: Date, step: number): { low: string; high: string } | null {
  const months = SEASONS.get(name);
  if (!months) return null;
  const turns = months.to < months.from ? 1 : 0;
  const own = published.getUTCFullYear();
  const years = step < 0 ? [own, own - 1, own - 2] : [own, own + 1];
  const fits = (year: number) =>
    step < 0
      ? Date.UTC(year + turns, months.to, 1) <= published.getTime()
      : Date.UTC(year, months.from - 1, 1) > published.getTime();
  const year = years.find(fits) ?? own + step;
  const at = (of: number, month: number) => isoDate({ year: of, month, day: null });
  return { low: at(year, months.from), high: at(year + turns, months.to) };
}

/** "last week" (Sunday to Saturday), "last month", "next year", "last summer". */
function readNeighbour(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  const word = tokens[at]?.key;
  const step = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  // "Over the last year" is a length of time up to now.
  if (step === 0 || ['the', 'this', 'past'].includes(wordBefore(tokens, at))) return null;
  const unit = wordAt(tokens, at + 1);
  const base = { first: at, last: at + 1, value: null, low: null, high: null };
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()];
  if (unit === 'year') return { ...base, value: isoDate({ year: year + step, month: null, day: null }) };
  if (unit === 'month') return { ...base, value: isoDay(Date.UTC(year, month + step, 1)).slice(0, 7) };
  if (unit === 'week') {
    const sunday = published.getTime() + (step * 7 - published.getUTCDay()) * DAY;
    return { ...base, low: isoDay(sunday), high: isoDay(sunday + 6 * DAY) };
  }
  const stretch = season(unit, published, step);
  return stretch && { ...base, ...stretch };
}

/** Reads a day or stretch told from `published` at token `at`; null where there is none. */
export function readRelativeDate(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  if (tokens[at]?.kind !== 'word') return null;
  return readWeekday(tokens, at, published) ?? readNeighbour(tokens, at, published);
}

/** Whether the wording of a date told it from the day of the article ("Friday", "last week"), with no day or year of its own. */
export function isRelativeWording(wording: string): boolean {
  const [first = ''] = wording.toLowerCase().split(/\s/);
  return !/\d/.test(wording) && (WEEKDAYS.includes(first) || first === 'last' || first === 'next');
}
