/** Words between a first name and a surname: initials, middle names, a nickname in quotation marks. */

import { DAY_NAMES, FUNCTION_WORDS, MONTHS, ROLES } from '../context-words.ts';
import { lettering } from '../neighbours.ts';

/** A middle word or nickname with a space before it, and a space after it that is not part of the match. */
const MIDDLE = / (?:(\p{Lu}\.?|\p{Lu}[\p{L}\p{M}'-]+)|"[^"]{2,20}"|\([^()]{2,20}\))(?= )/uy;
const MOST_MIDDLE = 2;
/** Closing mark by opening mark of a nickname: William "Bill" de Blasio. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };
const FORMAL = /(?<![\p{L}\p{M}\p{N}'-])\p{Lu}[\p{L}\p{M}'-]+ ["'(]$/u;

/** An offset where a surname may begin, and where the whole name would begin. */
export interface Tail {
  start: number;
  at: number;
}

const isGiven = (word: string): boolean => {
  const small = word.toLowerCase();
  return !FUNCTION_WORDS.has(small) && !ROLES.has(small) && !DAY_NAMES.has(small) && !MONTHS.has(small);
};

/** Where else than right after a first name at `start`..`end` of a folded text its surname may begin. */
export function tailsOf(text: string, start: number, end: number): Tail[] {
  const closer = CLOSERS[text.charAt(start - 1)];
  if (closer !== undefined && text.startsWith(`${closer} `, end)) {
    const formal = FORMAL.exec(text.slice(Math.max(0, start - 30), start));
    return formal ? [{ start: start - formal[0].length, at: end + 2 }] : [];
  }
  const tails: Tail[] = [];
  MIDDLE.lastIndex = end;
  for (let found = MIDDLE.exec(text); found && tails.length < MOST_MIDDLE; found = MIDDLE.exec(text)) {
    const [all, word = ''] = found;
    const isInitial = word.replace('.', '').length < 2;
    // In a headline any word may be capitalised.
    if (!isInitial && (!isGiven(word) || lettering(text, start, end) !== 'plain')) break;
    tails.push({ start, at: found.index + all.length + 1 });
  }
  return tails;
}
