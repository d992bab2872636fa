/** "More than", "about", "up to" before a figure; "or more", "plus" after it. */

import { follows, glued, isMark, pastHyphen, type Token, wordAt, wordOf } from '../numbers/tokens.ts';
import type { Quantity } from './counts/quantity.ts';
import type { Qualifier } from './figure.ts';

const BEFORE: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
  ['an estimated', 'about'],
  ['circa', 'about'],
  ['in the order of', 'about'],
  ['on the order of', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['higher than', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['upwards of', 'more-than'],
  ['upward of', 'more-than'],
  ['in excess of', 'more-than'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['less than', 'less-than'],
  ['fewer than', 'less-than'],
  ['lower than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['up to', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['at most', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['a maximum of', 'at-most'],
]);
const LONGEST = 4;

const AFTER_OR: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ['more', 'at-least'],
  ['less', 'at-most'],
  ['fewer', 'at-most'],
  ['so', 'about'],
]);

/** "Over five years" gives a duration, not a bound; "some three years" and "above" keep their sense. */
const SPAN_OF_TIME = new Set(['over']);

export interface QualifierFound {
  qualifier: Qualifier;
  /** Index of the first token of figure and qualifier together. */
  first: number;
}

/** The qualifier whose words end right before token `at`, longest first; null where there is none. */
export function qualifierBefore(tokens: readonly Token[], at: number): QualifierFound | null {
  let phrase = '';
  let found: QualifierFound | null = null;
  for (let n = 1; n <= LONGEST; n++) {
    const word = follows(tokens[at - n + 1]) ? wordOf(tokens, at - n) : '';
    if (word === '') break;
    phrase = n === 1 ? word : `${word} ${phrase}`;
    const qualifier = BEFORE.get(phrase);
    if (qualifier) found = { qualifier, first: at - n };
  }
  return found;
}

/** The qualifier right after the quantity: "or more", "-plus", "+". */
function qualifierAfter(tokens: readonly Token[], last: number): Qualifier | null {
  if (wordAt(tokens, last + 1) === 'or') return AFTER_OR.get(wordAt(tokens, last + 2)) ?? null;
  if (isMark(tokens[last + 1], '+') && glued(tokens[last + 1])) return 'at-least';
  const plusAt = pastHyphen(tokens, last + 1);
  return plusAt > last + 1 && wordAt(tokens, plusAt) === 'plus' ? 'at-least' : null;
}

/** The qualifier of a quantity with the index at which its words begin (the quantity's own if there is none before it). */
export function readQualifier(
  tokens: readonly Token[],
  quantity: Quantity,
): { qualifier: Qualifier | null; first: number } {
  // "up to a $1 billion fee"
  const article = ['a', 'an'].includes(wordOf(tokens, quantity.first - 1)) ? 1 : 0;
  const before = qualifierBefore(tokens, quantity.first - article);
  const word = before ? wordOf(tokens, before.first) : '';
  if (before && !(quantity.unit === 'duration' && SPAN_OF_TIME.has(word))) return before;
  return { qualifier: qualifierAfter(tokens, quantity.last), first: quantity.first };
}

/** The token after a qualifier between a number and its noun: "200+ officers", "30 or more counties". */
export function pastQualifier(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) === 'or' && AFTER_OR.has(wordAt(tokens, at + 1))) return at + 2;
  if (isMark(tokens[at], '+') && glued(tokens[at])) return at + 1;
  const plusAt = pastHyphen(tokens, at);
  return plusAt > at && wordAt(tokens, plusAt) === 'plus' ? plusAt + 1 : at;
}
