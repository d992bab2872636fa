/**
 * The day of the part of a page that contains a block: an entry of a live blog, a story appended to another. Told by a time element at
 * its head, by a heading that is a date, or by a line with the date at the head of one of several articles.
 */
import { dayForMachines, findPrintedDays } from '../../../text/dates/printed-day.ts';
import { parentOf, selectAll, textOf } from '../../elements.ts';

/** Most ancestors examined, most elements before each, and most elements at the head of an article. */
const MOST_ABOVE = 12;
const MOST_BESIDE = 40;
const MOST_AT_HEAD = 20;
/** A line with the date is no longer (UTF-16 units); longer ones are prose, whose dates belong to the story. */
const LONGEST_LINE = 90;
/** A heading without a year is of a day no further from the page's own: a live blog goes on for weeks, not for months. */
const MOST_DAYS_APART = 60;
const DAY = 86_400_000;

/** Elements with the day of a part of a page; it is among the part's first elements. */
const TIME =
  ':scope > time[datetime], :scope > header time[datetime], :scope > :not(p, article, section, li) > time[datetime]';
const TIME_IN_LINE = ':scope > p > time[datetime]';
const HEADING = 'h1,h2,h3,h4,h5,h6';
const ARTICLE = 'article,[role="article" i]';

const { getAttribute, matches, querySelector, querySelectorAll } = Element.prototype;

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?|\b(?:mon|tue|wed|thu|fri|sat|sun)\b\.?,?/gi;
const CLOCK = /\b\d{1,2}(?::\d{2}){0,2}\s*(?:[ap]\.?m\.?\b)?(?:\s*(?:[A-Z]{2,4}\b))?/g;
/** What stands beside the date of an article. A line about a change is not of its day. */
const BESIDE = /^(?:by|and|on|at|of|the|published|posted|first|for|in|[|·•–—,.:-]+|\p{Lu}[\p{L}\p{M}.'’-]*,?)$/u;
const MOST_WORDS = 8;

const lineOf = (element: Element): string =>
  textOf(element)
    .slice(0, 2 * LONGEST_LINE)
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a line beside its date, its weekday and its time. */
const wordsBeside = (line: string): string[] =>
  line
    .replace(WEEKDAY, ' ')
    .replace(CLOCK, ' ')
    .split(' ')
    .filter((word) => word !== '');

const isByline = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS && words.every((word) => BESIDE.test(word)) && !/^updated$/i.test(words[0] ?? '');

/** The day in a line that gives a full date, and little else. */
function dayInLine(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const [found, ...more] = findPrintedDays(line);
  if (!found || more.length > 0) return null;
  return isByline(wordsBeside(`${line.slice(0, found.start)} ${line.slice(found.end)}`)) ? found.day : null;
}

/** "Friday, April 21" and "21 April" as the one of these days that is nearest to the page's own. */
function dayWithoutYear(line: string, published: string | null): string | null {
  const near = Date.parse(published ?? '');
  const date = line.replace(WEEKDAY, ' ').trim();
  if (!Number.isFinite(near) || !/^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)$/u.test(date)) return null;
  const year = new Date(near).getUTCFullYear();
  const days = [year - 1, year, year + 1].flatMap((one) => findPrintedDays(`${date}, ${one}`).map(({ day }) => day));
  const apart = (day: string) => Math.abs(Date.parse(day) - near);
  const [nearest] = days.sort((a, b) => apart(a) - apart(b));
  return nearest && apart(nearest) <= MOST_DAYS_APART * DAY ? nearest : null;
}

/** The day in a heading that is nothing but a date. */
function dayOfHeading(heading: Element, published: string | null): string | null {
  const line = lineOf(heading);
  const [found] = line.length > LONGEST_LINE ? [] : findPrintedDays(line);
  if (!found) return dayWithoutYear(line, published);
  return wordsBeside(`${line.slice(0, found.start)} ${line.slice(found.end)}`).length === 0 ? found.day : null;
}

/** The day by a heading before an element, or by a line between it and the last of several headlines. */
function dayBefore(element: Element, published: string | null): string | null {
  let line: string | null = null;
  let beside: Element | null = element.previousElementSibling;
  for (let count = 0; beside && count < MOST_BESIDE; beside = beside.previousElementSibling, count++) {
    const isHeading = matches.call(beside, HEADING);
    const day = isHeading ? dayOfHeading(beside, published) : null;
    if (day) return day;
    if (isHeading && matches.call(beside, 'h1')) return selectAll('h1').length > 1 ? line : null;
    if (!isHeading) line = dayInLine(lineOf(beside)) ?? line;
  }
  return null;
}

/** The day at the head of an article that is not the only one. */
function dayAtHead(article: Element): string | null {
  if (!matches.call(article, ARTICLE) || selectAll(ARTICLE).length < 2) return null;
  for (const element of [...querySelectorAll.call(article, '*')].slice(0, MOST_AT_HEAD)) {
    const day = element.childElementCount < 3 ? dayInLine(lineOf(element)) : null;
    if (day) return day;
  }
  return null;
}

/** The first time element at an element's head that is not in a sentence, to which its date would belong. */
function timeAtHead(element: Element): Element | null {
  if (element.localName === 'p') return null;
  const time = querySelector.call(element, TIME);
  if (time) return time;
  const inLine = querySelector.call(element, TIME_IN_LINE);
  const line = inLine?.parentElement;
  const beside = line
    ? textOf(line)
        .slice(0, 2 * LONGEST_LINE)
        .replace(textOf(inLine), ' ')
    : '';
  return isByline(wordsBeside(beside.replace(/\s+/g, ' '))) ? inLine : null;
}

function dayByTime(element: Element): string | null {
  const time = timeAtHead(element);
  return time ? (dayForMachines(getAttribute.call(time, 'datetime') ?? '')?.day ?? null) : null;
}

/** The day of the nearest part around an element that gives one, ISO; null if none does. `published`: the page's own day, ISO. */
export function dayOfPart(element: Element, published: string | null): string | null {
  let at: Node | null = element;
  for (let level = 0; at instanceof Element && at !== document.body && level < MOST_ABOVE; at = parentOf(at), level++) {
    const day = dayByTime(at) ?? dayAtHead(at) ?? dayBefore(at, published);
    if (day) return day;
  }
  return null;
}
