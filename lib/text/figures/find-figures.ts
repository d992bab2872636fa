/**
 * Finds the figures and dates of a text. A figure gives a measured or counted quantity. Numbers that only look like one (ordinals,
 * addresses, scores, ages, times of day, labels, bare years) are left out, and so is everything ambiguous.
 */
import { parsePublished } from '../dates/calendar-date.ts';
import { type DateFigure, readDateFigure } from '../dates/read-date-figure.ts';
import { readRelativeDate } from '../dates/relative-date.ts';
import { chainEnd } from '../numbers/digit-literal.ts';
import { readNumber } from '../numbers/read-number.ts';
import { glued, isMark, type Token, tokenize, wordAt, wordBefore } from '../numbers/tokens.ts';
import type { Quantity } from './counts/quantity.ts';
import { readCount } from './counts/read-count.ts';
import { readQuantity } from './counts/read-quantity.ts';
import { readDirection } from './direction.ts';
import type { FigureReading, FoundFigure } from './figure.ts';
import { isScore } from './not-figure.ts';
import { qualifierBefore, readQualifier } from './qualifiers.ts';
import { completed, isChange, makeRange, pastConnector, type Range } from './ranges.ts';
import { readVagueAmount, type VagueAmount } from './vague-amounts.ts';

/** A figure as token indexes, and the token at which reading continues. */
interface Step {
  next: number;
  figure: (FigureReading & { first: number; last: number; noun: string | null }) | null;
}

function dateStep(tokens: readonly Token[], date: DateFigure): Step {
  const { first, last, value, low, high } = date;
  const qualifier = qualifierBefore(tokens, first)?.qualifier === 'about' ? ('about' as const) : null;
  const reading = { value, low, high, unit: 'date', qualifier, direction: null };
  return { next: last + 1, figure: { ...reading, first, last, noun: null } };
}

function vagueStep(amount: VagueAmount): Step {
  return { next: amount.last + 1, figure: { ...amount, value: null, qualifier: null, direction: null } };
}

/** What follows "from `first` to" or another joint: one range with it, or the level that a change ends at. */
function readSecond(tokens: readonly Token[], first: Quantity): { range: Range | null; from: Quantity } {
  const at = pastConnector(tokens, first.last + 1, wordBefore(tokens, first.first));
  const read = at < 0 ? null : readQuantity(tokens, at);
  // "ages 7 to 12": the word before gives the unit of both.
  const second = first.unit === 'year old' && read?.unit === 'count' ? { ...read, unit: first.unit } : read;
  if (!second) return { range: null, from: first };
  // Both ends of a change are figures of their own; the first may leave its unit to the second.
  const shares = first.unit === 'count' || first.unit === second.unit;
  if (isChange(tokens, first, second)) return { range: null, from: (shares && completed(first, second)) || first };
  const range = makeRange(tokens, first, second);
  if (range?.high.unit === 'count' && isScore(tokens, range.high.last)) return { range: null, from: first };
  return { range, from: first };
}

const ONE_TIME = new Set(['day', 'night', 'second', 'minute']);

/** "Three years ago" is a date given by distance. */
function isNoDuration(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.unit !== 'duration') return false;
  // "One day it will", "one night in June"
  const { value, form, first } = quantity.number;
  if (value === 1 && form === 'words' && first < quantity.last && ONE_TIME.has(wordAt(tokens, quantity.last)))
    return true;
  const word = wordAt(tokens, quantity.last + 1);
  return (
    ['ago', 'later', 'earlier', 'hence'].includes(word) ||
    (word === 'from' && wordAt(tokens, quantity.last + 2) === 'now')
  );
}

/** The token after number words that form no number together, or after digits that form a chain. */
function pastUnread(tokens: readonly Token[], quantity: Quantity): number {
  let next = quantity.last + 1;
  for (let more = quantity.number; more.ambiguous; ) {
    const following = readNumber(tokens, next);
    if (!following) break;
    next = following.last + 1;
    more = following;
  }
  return tokens[quantity.last]?.kind === 'digits' ? Math.max(next, chainEnd(tokens, quantity.last)) : next;
}

function quantityStep(tokens: readonly Token[], first: Quantity): Step {
  const { range, from: single } = readSecond(tokens, first);
  const quantity = range ? { ...range.high, first: range.low.first } : single;
  const skip = { next: range ? quantity.last + 1 : pastUnread(tokens, first), figure: null };
  if (isNoDuration(tokens, quantity)) return skip;
  const { qualifier, first: from } = readQualifier(tokens, quantity);
  const count =
    quantity.unit === 'count'
      ? readCount(tokens, quantity, { qualifier, ranged: range !== null })
      : { noun: null, last: quantity.last, unit: quantity.unit };
  const direction = readDirection(tokens, quantity, from);
  if (!count) return skip;
  const figure = {
    first: quantity.first,
    last: quantity.last,
    value: range ? null : quantity.value,
    low: range?.low.value ?? null,
    high: range?.high.value ?? null,
    unit: count.unit,
    qualifier,
    direction,
    noun: count.noun,
  };
  return { next: count.last + 1, figure };
}

function readStep(tokens: readonly Token[], at: number, published: Date | null): Step {
  const date = readDateFigure(tokens, at, published) ?? (published && readRelativeDate(tokens, at, published));
  if (date) return dateStep(tokens, date);
  const vague = readVagueAmount(tokens, at);
  if (vague) return vagueStep(vague);
  const quantity = readQuantity(tokens, at);
  if (quantity) return quantityStep(tokens, quantity);
  // Versions and dotted numbers: no part of a chain is read alone.
  const chained = tokens[at]?.kind === 'digits' && isMark(tokens[at + 1], '.-/,') && glued(tokens[at + 1]);
  return { next: chained ? chainEnd(tokens, at) : at + 1, figure: null };
}

/**
 * Finds the figures of `text` in reading order, none overlapping; offsets are UTF-16 units of `text`, qualifier and counted
 * noun left out of the span. `context.published` (ISO day) gives dates their year where none is printed, and weekdays and "last week" their date;
 * without it these are not read.
 *
 * Shares ("one in five", "two-thirds of") are fractions of one; durations in days, a year being 365 and a month a
 * twelfth of it. A rate stays with the noun ("murders per 100,000 people"). Never
 * throws; linear in the length of the text.
 */
export function findFigures(text: string, context: { published: string | null } = { published: null }): FoundFigure[] {
  const tokens = tokenize(text);
  const published = parsePublished(context.published);
  const found: FoundFigure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { figure, next } = readStep(tokens, at, published);
    if (figure) {
      const { first, last, ...reading } = figure;
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last]?.end ?? start;
      found.push({ ...reading, start, end, text: text.slice(start, end) });
    }
    at = next;
  }
  return found;
}
