/** A date as far as it is printed, its ISO form, and the year of one that prints none. */

export interface CalendarDate {
  year: number | null;
  /** 1-12, or null for a year alone. */
  month: number | null;
  day: number | null;
}

/** Where a date without a year lies against the day of the article: nearest, the next ("by"), or the last ("since March"). */
export type Leaning = 'nearest' | 'next' | 'last';

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

/** Reads the day of an ISO date or date and time; null where it is none. */
export function parsePublished(published: string | null | undefined): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  if (!match) return null;
  const date = new Date(`${match[0]}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function at(year: number, date: CalendarDate): number {
  return Date.UTC(year, (date.month ?? 1) - 1, date.day ?? 15);
}

/** The date with a year, where it prints none and the article's day is known: the one that lies as `leaning` says. */
export function withYear(date: CalendarDate, published: Date | null, leaning: Leaning): CalendarDate {
  if (date.year !== null || date.month === null || !published) return date;
  const own = published.getUTCFullYear();
  const candidates = [own - 1, own, own + 1];
  const today = published.getTime();
  // A month that has begun is still "next", and still "last", as long as it goes on.
  const slack = date.day === null ? 16 * DAY : 0;
  const fits = candidates.filter((year) => {
    const then = at(year, date);
    if (leaning === 'next') return then + slack >= today;
    return leaning === 'last' ? then - slack <= today : true;
  });
  const nearest = fits.sort((a, b) => Math.abs(at(a, date) - today) - Math.abs(at(b, date) - today))[0];
  return { ...date, year: nearest ?? own };
}
