/** A date as printed, its ISO form, and the year for a date printed without one. */

export interface CalendarDate {
  year: number | null;
  /** 1-12, or null for a year alone. */
  month: number | null;
  day: number | null;
}

/**
 * Which date is meant by one without a year, seen from the day of the article: the next ("by", "will"), the last ("since March"), one
 * in a sentence about the past, or unknown.
 */
export type Leaning = 'next' | 'last' | 'back' | 'unsaid';

/** Days ahead: "was told to answer by May 4" is of the coming May, "he signed on Sept. 3" in April of the last September. */
const SOON = 90;

const DAY = 86_400_000;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * ISO 8601: `2017-06-30`, `2017-06`, `1993`; `--06-30` and `--06` where the year is not known (its 2000 edition's form, which
 * later ones leave to agreement).
 */
export function isoDate({ year, month, day }: CalendarDate): string {
  const head = year === null ? '-' : String(year).padStart(4, '0');
  if (month === null) return head;
  return day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** Reads the day of an ISO date or date and time; null if it is neither. */
export function parsePublished(published: string | null | undefined): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  if (!match) return null;
  const date = new Date(`${match[0]}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function at(year: number, date: CalendarDate): number {
  return Date.UTC(year, (date.month ?? 1) - 1, date.day ?? 15);
}

/** Days from the article's to the date in a year of its own or next to it, by year; a month goes on for half a month around its middle. */
function distances(date: CalendarDate, published: Date): { year: number; days: number }[] {
  const own = published.getUTCFullYear();
  return [own - 1, own, own + 1].map((year) => ({ year, days: (at(year, date) - published.getTime()) / DAY }));
}

/**
 * The date with a year, where it prints none and the article's day is known: the next or the last one as `leaning` says. A day
 * of the coming three months needs nothing that tells. Where nothing tells, it stays without a year if the next one is nearer.
 */
export function withYear(date: CalendarDate, published: Date | null, leaning: Leaning): CalendarDate {
  if (date.year !== null || date.month === null || !published) return date;
  const all = distances(date, published);
  // A month that has begun is still "next", and still "last", as long as it goes on.
  const slack = date.day === null ? 16 : 0;
  const next = all.find(({ days }) => days + slack >= 0);
  const last = all.findLast(({ days }) => days - slack <= 0);
  if (!next || !last) return date;
  const soon = date.day !== null && next.days <= SOON;
  if (leaning === 'next' || (leaning !== 'last' && soon)) return { ...date, year: next.year };
  if (leaning === 'unsaid' && -last.days > next.days + 2 * slack) return date;
  return { ...date, year: last.year };
}
