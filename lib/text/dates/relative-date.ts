/**
 * Days and periods relative to the day of the article: "Friday", "last week", "two days ago". Read only if that day is known.
 * "Today" is not read: it is the one day that is wrong in a copy of the page made a day later.
 */
import { SMALL } from '../numbers/number-words.ts';
import type { Token } from '../numbers/tokens.ts';
import type { DateFigure } from './read-date-figure.ts';
import { readDistance } from './relative/distances.ts';
import { readNeighbour } from './relative/neighbours.ts';
import { readOfMonth } from './relative/of-month.ts';
import { isWeekdayName, readWeekday } from './relative/weekdays.ts';

const BEGINS = new Set(
  'last previous this past coming next earlier later yesterday tomorrow day first second third fourth fifth a an'.split(
    ' ',
  ),
);

/** Whether a relative date can begin with the token: a fast check of every token, so that few are read. */
const mayBegin = ({ kind, key }: Token) => kind === 'digits' || BEGINS.has(key) || isWeekdayName(key) || SMALL.has(key);

/** Reads a day or period relative to `published` at token `at`; null if there is none. */
export function readRelativeDate(tokens: readonly Token[], at: number, published: Date): DateFigure | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark' || !mayBegin(token)) return null;
  return (
    readOfMonth(tokens, at, published) ??
    readWeekday(tokens, at, published) ??
    readNeighbour(tokens, at, published) ??
    readDistance(tokens, at, published)
  );
}

const FIRST = /^(?:last|previous|this|past|coming|next|earlier|later|yesterday|tomorrow|day)$/;

/** Whether the wording of a date is relative to the day of the article ("Friday", "last week"), without a day or year of its own. */
export function isRelativeWording(wording: string): boolean {
  const folded = wording.toLowerCase();
  if (/\b(?:ago|hence|from now|from today)$/.test(folded)) return true;
  const [first = ''] = folded.split(/\s/);
  return !/\d/.test(wording) && (isWeekdayName(first) || FIRST.test(first));
}
