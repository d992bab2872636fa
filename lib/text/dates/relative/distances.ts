/** Days given by their distance from the article's: "yesterday", "the day after tomorrow", "three days ago", "two weeks ago". */
import { SMALL } from '../../numbers/number-words.ts';
import { readNumber } from '../../numbers/read-number.ts';
import { type Token, wordAt, wordBefore, wordOf } from '../../numbers/tokens.ts';
import type { DateFigure } from '../read-date-figure.ts';
import { DAY, isoDay } from './iso-day.ts';

const NAMED: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** Larger numbers are round: "20 years ago" gives no date. */
const MOST_EXACT = 9;
/** Qualifiers that make a distance only a bound. */
const BOUNDS = new Set([
  'than',
  'least',
  'most',
  'over',
  'under',
  'nearly',
  'almost',
  'about',
  'around',
  'some',
  'roughly',
]);

function dayAway(first: number, last: number, published: Date, days: number): DateFigure {
  return { first, last, value: isoDay(published.getTime() + days * DAY), low: null, high: null };
}

/** "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow". */
function readNamed(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  const days = NAMED.get(wordOf(tokens, at));
  if (days !== undefined) {
    const part = /^(?:morning|afternoon|evening|night)$/.test(wordAt(tokens, at + 1)) ? 1 : 0;
    return dayAway(at, at + part, published, days);
  }
  if (wordOf(tokens, at) !== 'day') return null;
  const far = NAMED.get(wordAt(tokens, at + 2));
  const word = wordAt(tokens, at + 1);
  if (far === 1 && word === 'after') return dayAway(at, at + 2, published, 2);
  return far === -1 && word === 'before' ? dayAway(at, at + 2, published, -2) : null;
}

/** -1 for "ago", 1 for "from now", with the index of its last token. */
function sideAfter(tokens: readonly Token[], at: number): { side: number; last: number } | null {
  const word = wordAt(tokens, at);
  if (word === 'ago') return { side: -1, last: at };
  if (word === 'hence') return { side: 1, last: at };
  return word === 'from' && ['now', 'today'].includes(wordAt(tokens, at + 1)) ? { side: 1, last: at + 1 } : null;
}

/** First and last ISO day, month or year that a distance can mean: people round to whole units, up or down. */
function span(unit: string, count: number, published: Date): { low: string; high: string } | null {
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()];
  const [near, far] = [count, count + Math.sign(count)];
  const ordered = (a: string, b: string) => (a <= b ? { low: a, high: b } : { low: b, high: a });
  if (unit === 'week') {
    const middle = published.getTime() + count * 7 * DAY;
    return { low: isoDay(middle - 6 * DAY), high: isoDay(middle + 6 * DAY) };
  }
  const monthAt = (n: number) => isoDay(Date.UTC(year, month + n, 1)).slice(0, 7);
  if (unit === 'month') return ordered(monthAt(near), monthAt(far));
  return unit === 'year' ? ordered(String(year + near), String(year + far)) : null;
}

/** "three days ago" is a day; weeks, months and years give a period, since people round to whole ones. */
function readCounted(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  const { kind, key = '' } = tokens[at] ?? {};
  const article = key === 'a' || key === 'an';
  // Runs on every token of a text, so tokens that cannot begin a count are rejected first.
  if (kind !== 'digits' && !article && !SMALL.has(key)) return null;
  const number = article ? { last: at, value: 1 } : readNumber(tokens, at);
  if (!number || number.value < 1 || number.value > MOST_EXACT || !Number.isInteger(number.value)) return null;
  const unit = wordAt(tokens, number.last + 1).replace(/s$/, '');
  if (!/^(?:day|week|month|year)$/.test(unit)) return null;
  const side = sideAfter(tokens, number.last + 2);
  if (!side || BOUNDS.has(wordBefore(tokens, at))) return null;
  const count = side.side * number.value;
  if (unit === 'day') return dayAway(at, side.last, published, count);
  const stretch = span(unit, count, published);
  return stretch && { first: at, last: side.last, value: null, ...stretch };
}

/** Reads a day or period by its distance from `published` at token `at`; null if there is none. */
export function readDistance(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  return readNamed(tokens, at, published) ?? readCounted(tokens, at, published);
}
