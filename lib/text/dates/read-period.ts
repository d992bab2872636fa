/** Reads calendar periods: decades, quarters, seasons, and months or years that a word before them marks as dates. */
import { ORDINALS } from '../numbers/number-words.ts';
import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordBefore, wordOf } from '../numbers/tokens.ts';
import type { CalendarDate, Leaning } from './calendar-date.ts';
import { SEASONS } from './months.ts';
import { type DateReading, isYear, readShortYear } from './read-date.ts';
import { tenseAround } from './tense.ts';

export interface PeriodReading {
  first: number;
  last: number;
  low: CalendarDate;
  high: CalendarDate;
}

/** Words that mark a month or year after them as a date. */
const MONTH_CUES = new Set(
  'in since until till by before after during through last next this early late mid from between of'.split(' '),
);
/** Months that are also names (Theresa May, people called April or June): dates only after words that no person follows. */
const NAME_LIKE = new Set(['may', 'april', 'june', 'august']);
const NAME_SAFE = new Set([
  'in',
  'since',
  'until',
  'till',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'during',
  'through',
]);
/** "End of May" is not a person. */
const MONTH_PARTS = new Set('month beginning start middle end rest week weeks days part half'.split(' '));
const YEAR_CUES = new Set(
  'in since until till by before after during through from between of for circa around about early late mid year spring summer autumn fall winter fiscal fy calendar election class ending ended'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);
const DEADLINES = new Set(['by', 'until', 'till', 'before', 'next', 'deadline', 'due']);

function wordsBefore(tokens: readonly Token[], at: number): [string, string] {
  const dash = isMark(tokens[at - 1], '-') && glued(tokens[at]);
  const near = dash ? wordOf(tokens, at - 2) : wordBefore(tokens, at);
  return [near, wordBefore(tokens, at - (dash ? 2 : 1))];
}

/** Which way the date without a year at the tokens `at` to `last` lies, from the words around. */
export function leaningAt(tokens: readonly Token[], at: number, last: number): Leaning {
  const [near, far] = wordsBefore(tokens, at);
  if (near === 'last' || near === 'since') return 'last';
  const article = near === 'the' || near === 'of' || near === 'this';
  if (DEADLINES.has(near) || (article && DEADLINES.has(far))) return 'next';
  const tense = tenseAround(tokens, at, last);
  if (tense === 'ahead') return 'next';
  return tense ?? 'unsaid';
}

/** Whether the month alone that `date` read is meant as a date: "in February", "since last March". */
export function isMonthMeant(tokens: readonly Token[], date: DateReading): boolean {
  const [near, far] = wordsBefore(tokens, date.first);
  const token = tokens[date.last];
  const next = tokens[date.last + 1];
  // "in March Madness", "in April Smith's": a capitalised neighbour makes it part of a name. Behind "In" at the head of a
  // sentence it is who did something then ("In January Roe signed"), unless the month is a name as well.
  const opens = tokens[date.first - 1]?.capital && !NAME_LIKE.has(token?.key ?? '') && token?.key !== 'march';
  if (next?.kind === 'word' && follows(next) && next.capital && !token?.capitals && !opens) return false;
  if (near === 'of' && MONTH_PARTS.has(far)) return true;
  return NAME_LIKE.has(token?.key ?? '') ? NAME_SAFE.has(near) : MONTH_CUES.has(near);
}

const SHORT_YEAR_CUES = new Set(['in', 'since', 'of', 'until', 'from', 'summer', 'spring', 'fall', 'autumn', 'winter']);

function looksPlural(word: string): boolean {
  return word.endsWith('s') && !word.endsWith('ss');
}

/** "mid-2016", "pre-1914" */
function isAfterMid(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at - 1];
  return isMark(dash, '-') && glued(dash) && ['mid', 'early', 'late', 'pre', 'post'].includes(wordOf(tokens, at - 2));
}

/** A year alone where words before or after make it one: "since 1993", "the 1996 law", "2016 campaign" after a determiner. */
export function readLoneYear(tokens: readonly Token[], at: number): DateReading | null {
  const token = tokens[at];
  const short = readShortYear(tokens, at);
  if (short) {
    const reading = { first: at, last: short.last, year: short.value, month: null, day: null };
    return SHORT_YEAR_CUES.has(wordsBefore(tokens, at)[0]) ? reading : null;
  }
  if (!token || !isYear(token) || (glued(token) && !isAfterMid(tokens, at))) return null;
  const next = tokens[at + 1];
  if (glued(next) && !isMark(next, '.,;:?!)"\'-]')) return null;
  if (isMark(next, '.,:-/') && glued(next) && tokens[at + 2]?.kind === 'digits' && glued(tokens[at + 2])) return null;
  const [near] = wordsBefore(tokens, at);
  const year = Number(token.key);
  const reading = { first: at, last: at, year, month: null, day: null };
  const follower = wordAt(tokens, at + 1);
  const recent = year >= 1700 && year < 2100;
  if (!recent && isFirstOfTwo(tokens, at, near)) return reading;
  if (YEAR_CUES.has(near) || glued(token)) {
    const counted = looksPlural(follower) || follower === 'people';
    return recent && !(counted && (year % 100 === 0 || near === 'about' || near === 'around')) ? reading : null;
  }
  const possessive = near.endsWith("'s") || near.endsWith("s'");
  if (!DETERMINERS.has(near) && !possessive) return recent && isYearOfThing(tokens, at) ? reading : null;
  return recent && follower !== '' && !(looksPlural(follower) && year % 50 === 0) ? reading : null;
}

/** "between 1600 and 1900", "from 1450 to 1600": two years vouch for each other. */
function isFirstOfTwo(tokens: readonly Token[], at: number, near: string): boolean {
  const [joint, second] = [wordAt(tokens, at + 1), tokens[at + 2]];
  const joined = (near === 'between' && joint === 'and') || (near === 'from' && joint === 'to');
  const follower = wordAt(tokens, at + 3);
  if (!joined || !follows(second) || !isYear(second) || looksPlural(follower) || follower === 'people') return false;
  return Number(second.key) > Number(tokens[at]?.key);
}

const DATED_THINGS = new Set(
  'law act campaign election elections budget census report study survey season ruling decision case vote primary convention treaty agreement accord deal constitution referendum'.split(
    ' ',
  ),
);

/** "1996 federal law" without a determiner: a thing that bears its year stands right after it, or one word on. */
function isYearOfThing(tokens: readonly Token[], at: number): boolean {
  return (
    DATED_THINGS.has(wordAt(tokens, at + 1)) ||
    (wordAt(tokens, at + 1) !== '' && DATED_THINGS.has(wordAt(tokens, at + 2)))
  );
}

const year = (value: number): CalendarDate => ({ year: value, month: null, day: null });
const month = (of: number, value: number): CalendarDate => ({ year: of, month: value, day: null });

/** "1990s", "1990's". */
function readDecade(tokens: readonly Token[], at: number): PeriodReading | null {
  const token = tokens[at];
  if (!token || !isYear(token) || !token.key.endsWith('0')) return null;
  const ending = isMark(tokens[at + 1], "'") && glued(tokens[at + 1]) ? at + 2 : at + 1;
  if (wordAt(tokens, ending) !== 's' || !glued(tokens[ending])) return null;
  const from = Number(token.key);
  return { first: at, last: ending, low: year(from), high: year(from + 9) };
}

/** "'70s", and "the late seventies"; "highs in the 70s" are of the weather. */
function readShortDecade(tokens: readonly Token[], at: number): PeriodReading | null {
  const [mark, digits, ending] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (isMark(mark, "'") && !glued(mark) && digits?.kind === 'digits' && glued(digits) && /^[3-9]0$/.test(digits.key)) {
    const from = 1900 + Number(digits.key);
    return wordAt(tokens, at + 2) === 's' && glued(ending)
      ? { first: at, last: at + 2, low: year(from), high: year(from + 9) }
      : null;
  }
  const decade = mark?.kind === 'word' ? DECADES.indexOf(mark.key) : -1;
  if (decade < 0 || !['early', 'late', 'mid'].includes(wordsBefore(tokens, at)[0])) return null;
  const from = 1930 + 10 * decade;
  return { first: at, last: at, low: year(from), high: year(from + 9) };
}

const DECADES = ['thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "the 19th century", "the late nineteenth century": its years by the common count, 1801 to 1900. The present one dates nothing. */
function readCentury(tokens: readonly Token[], at: number): PeriodReading | null {
  const token = tokens[at];
  if (!token || (token.kind !== 'digits' && !ORDINALS.has(token.key))) return null;
  const end = token.kind === 'digits' ? at + 1 : at;
  const value = token.kind === 'digits' ? Number(token.key) : (ORDINALS.get(token.key) ?? 0);
  if (end > at && !(wordAt(tokens, end) === 'th' && glued(tokens[end]))) return null;
  const last = pastHyphen(tokens, end + 1);
  if (wordAt(tokens, last) !== 'century' || value < 10 || value > 20) return null;
  return { first: at, last, low: year(100 * value - 99), high: year(100 * value) };
}

const QUARTERS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['q1', 1],
  ['q2', 2],
  ['q3', 3],
  ['q4', 4],
]);

function yearAfter(tokens: readonly Token[], at: number): number {
  const next = wordAt(tokens, at) === 'of' || isMark(tokens[at], ',') ? at + 1 : at;
  return follows(tokens[next]) && isYear(tokens[next]) ? next : -1;
}

/** "first half of 2025". */
function readHalfYear(tokens: readonly Token[], at: number): PeriodReading | null {
  const half = ['first', 'second'].indexOf(wordOf(tokens, at));
  const dash = isMark(tokens[at + 1], '-') ? 1 : 0;
  const yearAt = half >= 0 && wordAt(tokens, at + 1 + dash) === 'half' ? yearAfter(tokens, at + 2 + dash) : -1;
  if (yearAt < 0) return null;
  const of = Number(tokens[yearAt]?.key);
  return { first: at, last: yearAt, low: month(of, half * 6 + 1), high: month(of, half * 6 + 6) };
}

/** "second quarter of 2025", "Q2 2025". */
function readQuarter(tokens: readonly Token[], at: number): PeriodReading | null {
  let last = -1;
  let quarter = QUARTERS.get(wordOf(tokens, at)) ?? 0;
  if (quarter > 0) {
    const dash = isMark(tokens[at + 1], '-') ? 1 : 0;
    if (wordAt(tokens, at + 1 + dash) === 'quarter') last = at + 1 + dash;
  } else if (wordOf(tokens, at) === 'q' && glued(tokens[at + 1])) {
    quarter = QUARTERS.get(`q${tokens[at + 1]?.key}`) ?? 0;
    if (quarter > 0) last = at + 1;
  }
  const yearAt = last < 0 ? -1 : yearAfter(tokens, last + 1);
  if (yearAt < 0) return null;
  const of = Number(tokens[yearAt]?.key);
  return { first: at, last: yearAt, low: month(of, quarter * 3 - 2), high: month(of, quarter * 3) };
}

/** "summer 2016", "the summer of 2016". */
function readSeason(tokens: readonly Token[], at: number): PeriodReading | null {
  const season = SEASONS.get(wordOf(tokens, at));
  const yearAt = season ? yearAfter(tokens, at + 1) : -1;
  if (!season || yearAt < 0) return null;
  const of = Number(tokens[yearAt]?.key);
  return {
    first: at,
    last: yearAt,
    low: month(of, season.from),
    high: month(season.to < season.from ? of + 1 : of, season.to),
  };
}

/** "1993-2016", "2016-17": two years, the second later. */
function readYears(tokens: readonly Token[], at: number): PeriodReading | null {
  const [from, dash, to, after] = tokens.slice(at, at + 4);
  if (!from || !isYear(from) || glued(from) || !isMark(dash, '-') || to?.kind !== 'digits') return null;
  if (glued(dash) !== glued(to) || (after && glued(after) && !isMark(after, '.,;:?!)"\''))) return null;
  const low = Number(from.key);
  const century = to.key.length === 2 && glued(to) ? low - (low % 100) : 0;
  const high = century + Number(to.key);
  const plausible = low >= 1700 && high < 2100 && high > low && (to.key.length === 4 || high - low < 30);
  return plausible && to.key.length % 2 === 0 ? { first: at, last: at + 2, low: year(low), high: year(high) } : null;
}

/** Reads the period that begins at token `at`, with its first and last date; null where none does. */
export function readPeriod(tokens: readonly Token[], at: number): PeriodReading | null {
  return (
    readDecade(tokens, at) ??
    readShortDecade(tokens, at) ??
    readCentury(tokens, at) ??
    readHalfYear(tokens, at) ??
    readQuarter(tokens, at) ??
    readSeason(tokens, at) ??
    readYears(tokens, at)
  );
}
