/**
 * Days as pages print them for their readers and machines: "2017-04-21T10:00:00Z", "April 21, 2017", "21. April 2017",
 * "21 de abril de 2017", "2017年4月21日", "21.4.2017". Only full dates, with a year of four digits.
 */
import { ENGLISH_MONTHS } from './english-months.ts';

export interface PrintedDay {
  /** Offsets in the text as given. */
  start: number;
  end: number;
  /** ISO, as printed, in the printed time zone. */
  day: string;
  /** The hour, if the time is in universal time; the local day of the page's readers may be the day before or after. */
  universalHour: number | null;
}

/** Longer texts are cut (UTF-16 units): what prints the day of an article is short. */
const MOST = 300;
/** Digits of other scripts by the code of their nought. */
const NOUGHTS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
/** The web began; older years in what readers see are of other calendars or of the story. */
const FIRST_YEAR = 1990;

const monthsByLanguage = new Map<string, ReadonlyMap<string, number>>();

const plainName = (name: string) => name.toLowerCase().replace(/\.$/, '');

/** The names that `language` has for the months, standing alone and in a date, long and short. */
function monthNames(language: string): [string, number][] {
  const names: [string, number][] = [];
  for (const month of ['long', 'short'] as const) {
    const formats = [{ month }, { month, day: 'numeric', year: 'numeric' }] as const;
    for (const format of formats.map((one) => new Intl.DateTimeFormat(language, { ...one, timeZone: 'UTC' }))) {
      for (let n = 0; n < 12; n++) {
        const part = format.formatToParts(Date.UTC(2017, n, 15)).find(({ type }) => type === 'month');
        if (part && !/\d/.test(part.value)) names.push([plainName(part.value), n + 1]);
      }
    }
  }
  return names;
}

/** Months by name in small letters in a language (BCP 47); none if the tag is not valid. The last language is kept. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = monthsByLanguage.get(language);
  if (known) return known;
  let names: [string, number][] = [];
  try {
    names = monthNames(language);
  } catch {
    // The tag is not valid.
  }
  monthsByLanguage.clear();
  const months = new Map(names);
  monthsByLanguage.set(language, months);
  return months;
}

const ENGLISH = /^(?:en\b|$)/i;

/** The month of a name in English or in the page's language, else 0. */
function monthOfName(name: string, language: string): number {
  const plain = plainName(name);
  // `Intl` takes 3-10 ms to make the names of a language, so English ones are written down and others asked for last.
  return ENGLISH_MONTHS.get(plain) ?? (ENGLISH.test(language) ? 0 : (monthsOf(language).get(plain) ?? 0));
}

/** In so many places of a zone or time that ends a date: "T23:30:00Z", " 13:52:51 +0000", ", 10:00 GMT". */
const TIME = String.raw`(?:[T\s,]{1,3}(\d{1,2}):\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(Z\b|UTC\b|GMT\b(?![+-])|(?:GMT)?[+-]\d{2}:?\d{2})?)?`;
const WORD = String.raw`([\p{L}\p{M}]{2,14})`;
const LINK = String.raw`(?:\s?(?:de|del|of|den|d')\s|[\s,./-]{1,3})`;
/** One form a pattern; the groups name what each number is. */
const FORMS: readonly { pattern: RegExp; order: string }[] = [
  { pattern: new RegExp(String.raw`(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)${TIME}`, 'gu'), order: 'ymd' },
  { pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu, order: 'ymd' },
  { pattern: /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/gu, order: 'numeric' },
  {
    pattern: new RegExp(
      String.raw`(?<![\d:.])(\d{1,2})(?:st|nd|rd|th|er|[ºª])?${LINK}${WORD}\.?${LINK}(\d{4})(?!\d)${TIME}`,
      'giu',
    ),
    order: 'dwy',
  },
  {
    pattern: new RegExp(String.raw`${WORD}\.?[\s-](\d{1,2})(?:st|nd|rd|th)?[\s,-]{1,3}(\d{4})(?!\d)${TIME}`, 'giu'),
    order: 'wdy',
  },
  {
    pattern: new RegExp(String.raw`${WORD}\s(\d{1,2})\s\d{1,2}:\d{2}:\d{2}\s[A-Z+\d-]{1,6}\s(\d{4})(?!\d)`, 'gu'),
    order: 'wdy',
  },
  { pattern: new RegExp(String.raw`(?<!\d)(\d{4})\.?\s${WORD}\.?\s(\d{1,2})(?!\d)`, 'gu'), order: 'ywd' },
];

/** ISO of a day that is in the calendar, after the beginning of the web, and no more than a day ahead; else null. */
function isoDay(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const real = month >= 1 && month <= 12 && new Date(time).getUTCDate() === day;
  // A day of grace: somewhere it is tomorrow already.
  if (!real || year < FIRST_YEAR || time > Date.now() + 86_400_000) return null;
  return new Date(time).toISOString().slice(0, 10);
}

/** "4/5/2017" is of April in America, of May elsewhere; where the page does not say where, it is neither. */
function numericDay(first: number, second: number, year: number, language: string): string | null {
  if (first > 12 || first === second) return isoDay(year, second, first);
  if (second > 12) return isoDay(year, first, second);
  if (/^en-us/i.test(language)) return isoDay(year, first, second);
  return language === '' || /^en(?:-ca)?$/i.test(language) ? null : isoDay(year, second, first);
}

function dayOfMatch(match: RegExpExecArray, order: string, language: string): string | null {
  const [, a = '', b = '', c = '', d = ''] = match;
  const named = (name: string) => monthOfName(name, language);
  if (order === 'ymd') return isoDay(Number(a), Number(b), Number(c));
  if (order === 'dwy') return isoDay(Number(c), named(b), Number(a));
  if (order === 'wdy') return isoDay(Number(c), named(a), Number(b));
  if (order === 'ywd') return isoDay(Number(a), named(b), Number(c));
  return numericDay(Number(a), Number(c), Number(d), b === '.' ? language || 'de' : language);
}

function universalHourOf(match: RegExpExecArray, order: string): number | null {
  const [hour, zone] = order === 'numeric' ? [] : match.slice(4);
  return hour !== undefined && zone !== undefined && /^(?:Z|UTC|GMT|(?:GMT)?[+-]00:?00)$/i.test(zone)
    ? Number(hour)
    : null;
}

function withPlainDigits(text: string): string {
  if (!/[^\0-\u05ff]/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const nought = NOUGHTS.find((one) => code >= one && code < one + 10);
    return nought === undefined ? digit : String(code - nought);
  });
}

/**
 * The full dates in the first 300 characters of a text, in reading order, none to come. `language` is the page's (BCP 47, or
 * empty), for the names of months and for the order of day and month in figures. Never throws; linear.
 */
export function findPrintedDays(text: string, language = ''): PrintedDay[] {
  const plain = withPlainDigits(text.slice(0, MOST)).replace(/\s/g, ' ');
  const found: PrintedDay[] = [];
  for (const { pattern, order } of FORMS) {
    for (const match of plain.matchAll(pattern)) {
      const day = dayOfMatch(match, order, language);
      const [start, end] = [match.index, match.index + match[0].length];
      if (!day || found.some((one) => start < one.end && one.start < end)) continue;
      found.push({ start, end, day, universalHour: universalHourOf(match, order) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day that a text made for machines gives: a date and nothing before it but the name of a weekday, or eight figures. */
export function dayForMachines(text: string, language = ''): PrintedDay | null {
  const trimmed = text.slice(0, MOST).trim();
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(trimmed);
  const spelt = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : trimmed;
  const [first] = findPrintedDays(spelt, language);
  return first && first.start <= MOST_BEFORE && !/\d/.test(spelt.slice(0, first.start)) ? first : null;
}

/** "Wednesday, " and its likes. */
const MOST_BEFORE = 14;
