/** Names of months, days of the week and seasons as English news prints them. */
import type { Token } from '../numbers/tokens.ts';
import { ENGLISH_MONTHS } from './english-months.ts';

const WEEKDAYS = new Set(
  'sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed weds thu thur thurs fri sat'.split(
    ' ',
  ),
);

/** First and last month; winter runs into the next year. Of the northern half of the earth, as meteorologists count. */
export const SEASONS: ReadonlyMap<string, { from: number; to: number }> = new Map([
  ['spring', { from: 3, to: 5 }],
  ['summer', { from: 6, to: 8 }],
  ['autumn', { from: 9, to: 11 }],
  ['fall', { from: 9, to: 11 }],
  ['winter', { from: 12, to: 2 }],
]);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The month that a capitalised word names (1-12), or 0. "may" and "march" in lower case are other words. */
export function monthOf(token: Token | undefined): number {
  return token?.kind === 'word' && token.capital ? (ENGLISH_MONTHS.get(token.key) ?? 0) : 0;
}

/** Whether the word is an abbreviated month, which a full stop may follow. */
export function isShortMonth(token: Token | undefined): boolean {
  return token !== undefined && token.key.length <= 4 && !['may', 'june', 'july'].includes(token.key);
}

/** Whether a capitalised word names a day of the week. */
export function isWeekday(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && WEEKDAYS.has(token.key);
}

/** Whether the month has such a day in some year. */
export function isDayOf(month: number, day: number): boolean {
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}
