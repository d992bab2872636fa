/** Periods next to the day of the article: "last week", "this month", "next year", "last summer", "earlier this year". */
import { type Token, wordAt, wordBefore, wordOf } from '../../numbers/tokens.ts';
import { isoDate } from '../calendar-date.ts';
import { SEASONS } from '../months.ts';
import type { DateFigure } from '../read-date-figure.ts';
import { DAY, isoDay } from './iso-day.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);
/** "Earlier this month" is before the article's day, "later this year" after it. */
const PARTS = new Set(['earlier', 'later']);

/** The last season that ended before the day, the one that contains it, or the next one after it. */
function season(name: string, published: Date, step: number): { low: string; high: string } | null {
  const months = SEASONS.get(name);
  if (!months) return null;
  const turns = months.to < months.from ? 1 : 0;
  const own = published.getUTCFullYear();
  const fits = (year: number) => {
    if (step < 0) return Date.UTC(year + turns, months.to, 1) <= published.getTime();
    return step > 0 ? Date.UTC(year, months.from - 1, 1) > published.getTime() : true;
  };
  const years = step < 0 ? [own, own - 1, own - 2] : [own, own + 1];
  const year = years.find(fits) ?? own + step;
  const at = (of: number, month: number) => isoDate({ year: of, month, day: null });
  return { low: at(year, months.from), high: at(year + turns, months.to) };
}

/** Shortens a period of ISO days by "earlier" or "later". */
function cut(
  stretch: { low: string; high: string },
  part: string,
  today: string,
): { low: string; high: string } | null {
  const whole =
    part === 'earlier' ? { ...stretch, high: today } : part === 'later' ? { ...stretch, low: today } : stretch;
  return whole.low <= whole.high ? whole : null;
}

function stretchOf(unit: string, step: number, published: Date): { low: string; high: string } | null {
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()];
  if (unit === 'week') {
    const sunday = published.getTime() + (step * 7 - published.getUTCDay()) * DAY;
    return { low: isoDay(sunday), high: isoDay(sunday + 6 * DAY) };
  }
  if (unit === 'month')
    return { low: isoDay(Date.UTC(year, month + step, 1)), high: isoDay(Date.UTC(year, month + step + 1, 0)) };
  if (unit === 'year') return { low: isoDay(Date.UTC(year + step, 0, 1)), high: isoDay(Date.UTC(year + step, 11, 31)) };
  return null;
}

/** Reads such a period at token `first`; a week is Sunday to Saturday. Null if there is none. */
export function readNeighbour(tokens: readonly Token[], first: number, published: Date): DateFigure | null {
  const part = PARTS.has(wordOf(tokens, first)) ? wordOf(tokens, first) : '';
  const at = part === '' ? first : first + 1;
  const step = STEPS.get(part === '' ? wordOf(tokens, at) : wordAt(tokens, at));
  // "Over the last year" is a duration up to now.
  if (step === undefined || (part === '' && ['the', 'this', 'past'].includes(wordBefore(tokens, first)))) return null;
  const unit = wordAt(tokens, at + 1);
  const base = { first, last: at + 1, value: null, low: null, high: null };
  if (part !== '') {
    const stretch = stretchOf(unit, step, published);
    const left = stretch && step === 0 ? cut(stretch, part, isoDay(published.getTime())) : stretch;
    return left && { ...base, ...left };
  }
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()];
  if (unit === 'year') return { ...base, value: isoDate({ year: year + step, month: null, day: null }) };
  if (unit === 'month') return { ...base, value: isoDay(Date.UTC(year, month + step, 1)).slice(0, 7) };
  const stretch = unit === 'week' ? stretchOf(unit, step, published) : season(unit, published, step);
  return stretch && { ...base, ...stretch };
}
