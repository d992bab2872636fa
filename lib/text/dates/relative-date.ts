/**
 * Days and stretches told from the day of the article: "Friday", "last week", "two days ago". Read only where that day is
 * known. "Today" is left alone: it is the one day that a copy of the page made a day later tells wrongly.
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

/** Whether a date told from another day can begin with the token: asked of every one of a text, so that few are read. */
const mayBegin = ({ kind, key }: Token) => kind === 'digits' || BEGINS.has(key) || isWeekdayName(key) || SMALL.has(key);

/** Reads a day or stretch told from `published` at token `at`; null where there is none. */
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

/** Whether the wording of a date told it from the day of the article ("Friday", "last week"), with no day or year of its own. */
export function isRelativeWording(wording: string): boolean {
  const folded = wording.toLowerCase();
  if (/\b(?:ago|hence|from now|from today)$/.test(folded)) return true;
  const [first = ''] = folded.split(/\s/);
  return !/\d/.test(wording) && (isWeekdayName(first) || FIRST.test(first));
}
