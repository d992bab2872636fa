/** Days of the week relative to the day of the article: "Friday", "last Friday evening", "Friday of next week", "Friday the 21st". */

import { ORDINALS } from '../../numbers/number-words.ts';
import { follows, type Token, wordAt, wordBefore, wordOf } from '../../numbers/tokens.ts';
import { readDay } from '../read-date.ts';
import type { DateFigure } from '../read-date-figure.ts';
import { tenseBefore } from '../tense.ts';
import { DAY, isoDay } from './iso-day.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);
const RECURRING = /^(?:every|each|any|an?|another|most|other|some|one|no)$/;
const LEADS = new Set(['last', 'next', 'this', 'past', 'coming']);

/** The day of the week that a capitalised word names, from 0 for Sunday; -1 for any other word. */
export function weekdayOf(token: Token | undefined): number {
  return token?.kind === 'word' && token.capital ? WEEKDAYS.indexOf(token.key) : -1;
}

/** Weekdays inside names: "Black Friday", "the Sunday Times". After a preposition it is a day nevertheless. */
function isName(tokens: readonly Token[], at: number, last: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[last + 1];
  if (wordBefore(tokens, at) === 'on') return false;
  // "Every Friday" and "a Friday" are no particular day, "the first Friday" is one of a month.
  if (RECURRING.test(wordBefore(tokens, at)) || ORDINALS.has(wordBefore(tokens, at))) return true;
  if (follows(tokens[at]) && before?.kind === 'word' && before.capital && !LEADS.has(before.key)) return true;
  return next?.kind === 'word' && follows(next) && next.capital;
}

/** "Friday of last week", "Friday next week", "Friday this week": the index of "week" and how many weeks off. */
function weekAfter(tokens: readonly Token[], at: number): { last: number; weeks: number } | null {
  const from = wordAt(tokens, at) === 'of' ? at + 1 : at;
  const weeks = ['last', 'this', 'next'].indexOf(wordAt(tokens, from)) - 1;
  return weeks >= -1 && wordAt(tokens, from + 1) === 'week' ? { last: from + 1, weeks } : null;
}

/** Days from the article's to the weekday that is `ahead` days before the same weekday comes again. */
function daysTo(tokens: readonly Token[], place: { first: number; at: number; last: number }, ahead: number): number {
  const lead = place.first < place.at ? wordOf(tokens, place.first) : '';
  if (lead === 'last' || lead === 'past') return ahead - 7;
  // "Next Friday", said on a Friday, is a week later.
  if (lead === 'next') return ahead === 0 ? 7 : ahead;
  if (lead === 'this' || lead === 'coming') return ahead;
  return ahead === 0 || tenseBefore(tokens, place.first) === 'ahead' ? ahead : ahead - 7;
}

/** "Friday the 21st": the day with that weekday and number that is nearest to the article's. */
function numberedDay(tokens: readonly Token[], at: number, weekday: number, today: number): DateFigure | null {
  const day = wordAt(tokens, at + 1) === 'the' ? readDay(tokens, at + 2) : null;
  if (!day) return null;
  for (let days = 0; days <= 31; days++) {
    for (const then of [today + days * DAY, today - days * DAY]) {
      const date = new Date(then);
      if (date.getUTCDay() === weekday && date.getUTCDate() === day.value)
        return { first: at, last: day.last, value: isoDay(then), low: null, high: null };
    }
  }
  return null;
}

/** "this week Friday", "last week Sunday". */
function readInWeek(tokens: readonly Token[], first: number, published: Date): DateFigure | null {
  const weeks = ['last', 'this', 'next'].indexOf(wordOf(tokens, first)) - 1;
  const weekday = weeks < -1 || wordAt(tokens, first + 1) !== 'week' ? -1 : weekdayOf(tokens[first + 2]);
  if (weekday < 0 || !follows(tokens[first + 2])) return null;
  const days = weekday - published.getUTCDay() + 7 * weeks;
  return { first, last: first + 2, value: isoDay(published.getTime() + days * DAY), low: null, high: null };
}

/**
 * A bare weekday is the last one up to the article's day, as news has it (AP style: within seven days), or the next one if
 * the sentence looks ahead. Null if token `first` begins none.
 */
export function readWeekday(tokens: readonly Token[], first: number, published: Date): DateFigure | null {
  const inWeek = readInWeek(tokens, first, published);
  if (inWeek) return inWeek;
  const at = LEADS.has(wordOf(tokens, first)) && weekdayOf(tokens[first + 1]) >= 0 ? first + 1 : first;
  const weekday = weekdayOf(tokens[at]);
  if (weekday < 0 || !(at === first || follows(tokens[at]))) return null;
  const last = PARTS_OF_DAY.has(wordAt(tokens, at + 1)) ? at + 1 : at;
  if (isName(tokens, at, last)) return null;
  const today = published.getTime();
  const numbered = at === first ? numberedDay(tokens, at, weekday, today) : null;
  if (numbered) return numbered;
  const week = weekAfter(tokens, last + 1);
  if (week) {
    const days = weekday - published.getUTCDay() + 7 * week.weeks;
    return { first, last: week.last, value: isoDay(today + days * DAY), low: null, high: null };
  }
  const ahead = (weekday - published.getUTCDay() + 7) % 7;
  const days = daysTo(tokens, { first, at, last }, ahead);
  const then = today + days * DAY;
  const to = secondWeekday(tokens, last + 1);
  if (!to) return { first, last, value: isoDay(then), low: null, high: null };
  const length = (to.weekday - weekday + 7) % 7;
  return { first, last: to.last, value: null, low: isoDay(then), high: isoDay(then + length * DAY) };
}

/** "through Sunday" after a weekday. */
function secondWeekday(tokens: readonly Token[], at: number): { last: number; weekday: number } | null {
  if (!/^(?:through|thru|to|until|till)$/.test(wordAt(tokens, at))) return null;
  const last = LEADS.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const weekday = follows(tokens[last]) ? weekdayOf(tokens[last]) : -1;
  return weekday < 0 ? null : { last, weekday };
}

export const isWeekdayName = (word: string): boolean => WEEKDAYS.includes(word);
