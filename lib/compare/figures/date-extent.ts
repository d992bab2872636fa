/** Dates as ranges of days, so that "June", "June 30" and "1993" can be compared. */

/** Days since 1 January 1970, both inclusive. */
export interface DayExtent {
  first: number;
  last: number;
}

const DAY = 86_400_000;
const ISO = /^(?:(\d{4})|--(\d{2})-(\d{2}))(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Number of the day, or null where the calendar has no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / DAY) : null;
}

/** The year that an ISO date tells, or null for `--06-30`. */
export function yearOf(date: number | string | null): number | null {
  const year = /^\d{4}/.exec(String(date ?? ''))?.[0];
  return year === undefined ? null : Number(year);
}

/**
 * The days that an ISO date (`2017-06-30`, `2017-06`, `2017`, or `--06-30` with the year from elsewhere) stands for.
 * Null for anything else.
 */
export function dayExtent(date: number | string | null, year: number | null = null): DayExtent | null {
  const match = ISO.exec(String(date ?? ''));
  if (!match) return null;
  const [, printedYear, bareMonth, bareDay, month, day] = match;
  const inYear = printedYear === undefined ? year : Number(printedYear);
  if (inYear === null) return null;
  const [from, to] = [bareMonth ?? month, bareDay ?? day];
  const first = dayNumber(inYear, Number(from ?? 1), Number(to ?? 1));
  if (first === null) return null;
  if (to !== undefined) return { first, last: first };
  const next =
    from === undefined
      ? dayNumber(inYear + 1, 1, 1)
      : dayNumber(inYear + (from === '12' ? 1 : 0), (Number(from) % 12) + 1, 1);
  return { first, last: (next ?? first + 1) - 1 };
}

/** Days from one ISO date to another, positive where `to` is later; null where either tells no day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const [a, b] = [dayExtent(from), dayExtent(to)];
  return a && b ? b.first - a.first : null;
}
