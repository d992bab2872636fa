/** ISO dates as a person reads them. Days have no time zone, so all of it is reckoned in UTC. */

const PARTS = {
  full: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
  yearless: { month: 'short', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A leap year, so that `--02-29` is a day of it. */
const ANY_YEAR = '2000';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is kept: the browser takes some 0.3 ms to make one, and a card has a date in every line. */
function formatOf(language: string, parts: keyof typeof PARTS): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...PARTS[parts], timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** `2017-06-30`, `2017-06`, `1993` or `--06-30`; anything else is returned as it came. */
export function formatDay(iso: string, language: string): string {
  const parts = partsOf(iso);
  const date = toDate(iso);
  if (parts === null || date === null) return iso;
  return formatOf(language, parts).format(date);
}

/** From one day to another in one phrase, shortened as the language does; one day where both are the same. */
export function formatSpan(span: { from: string; to: string; years: boolean }, language: string): string {
  const from = toDate(span.from);
  const to = toDate(span.to);
  if (from === null || to === null || from > to) return `${span.from} ${span.to}`;
  return formatOf(language, span.years ? 'year' : 'full').formatRange(from, to);
}

function partsOf(iso: string): keyof typeof PARTS | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return 'full';
  if (/^\d{4}-\d{2}$/.test(iso)) return 'month';
  if (/^\d{4}$/.test(iso)) return 'year';
  return /^--\d{2}-\d{2}$/.test(iso) ? 'yearless' : null;
}

function toDate(iso: string): Date | null {
  const date = new Date(iso.startsWith('--') ? `${ANY_YEAR}-${iso.slice(2)}` : iso);
  return Number.isNaN(date.getTime()) ? null : date;
}
