/**
 * Where sentences begin and end in one block of English news prose. Own rules instead of Intl.Segmenter, which breaks
 * after "Sen.", "U.S." and before ',"' and differs between browsers. A line break inside a block is a space.
 */

import type { Span } from '../span.ts';
import { BEFORE_NAME, BEFORE_NUMBER, EITHER, STARTERS } from './abbreviations.ts';

// Each match takes a whole run, so that a text of full stops only is read once.
const END = /[.!?…]+|[。！？｡؟।]+/g;
const CLOSERS = /["'”’»›)\]}」』]+/y;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]{0,40}/uy;
const OPENERS = /["'“‘«‹([{「『¿¡-]+/y;
/** No abbreviation is longer; a longer look-behind would make long words slow. */
const LOOK_BACK = 16;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The word that ends at `end`, without its opening marks: "(Sen" gives "Sen". */
function wordBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - LOOK_BACK), end);
  return /[^\s("'“‘[—–/]*$/.exec(before)?.[0] ?? '';
}

const isSpace = (char: string | undefined) => char !== undefined && /\s/.test(char);

/** Whether the single full stop at `at`, followed by the word `next`, belongs to an abbreviation or an initial. */
function isAbbreviation(text: string, at: number, next: string): boolean {
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  if (BEFORE_NAME.has(lower)) return true;
  // "p. 12", but "Jane P. Roe".
  if (BEFORE_NUMBER.has(lower) && !/^\p{Lu}$/u.test(word)) return /^\d/.test(next);
  const initial = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|\p{L})$/u.test(word) && !/^\d/.test(word);
  if (!initial && !EITHER.has(lower)) return false;
  // "J. A. Smith": a starter that is itself an initial does not begin a sentence.
  const starts = STARTERS.has(next.toLowerCase()) && !/^\p{Lu}\.$/u.test(next);
  return word !== 'I' && !starts;
}

/** Whether a sentence ends after the run of enders at `from`..`to`, given where its closing marks end. */
function endsSentence(text: string, run: { from: number; to: number; closed: number }): boolean {
  const { from, to, closed } = run;
  const glued = !isSpace(text[closed]);
  let at = closed;
  while (isSpace(text[at])) at++;
  if (at >= text.length) return true;
  const opened = at + matchAt(OPENERS, text, at).length;
  const next = matchAt(WORD, text, opened);
  // Glued text is a new sentence only where bad typesetting dropped the space before an opening mark: `said."We`.
  if (glued && !(opened > at && /^\p{Lu}/u.test(next))) return false;
  if (/^\p{Ll}/u.test(next)) return false;
  // "County (Md.) Police": an abbreviation before a closing bracket stays one; before a closing quotation mark it does not.
  const bare = closed === to || text[to] === ')';
  if (to - from === 1 && text[from] === '.' && bare) return !isAbbreviation(text, from, next);
  return next !== '' || !/^[,;:—–]/.test(text.slice(at, at + 1));
}

/** End of the closing marks that belong to the sentence; a mark followed by a letter is an opening one. */
function closersEnd(text: string, at: number): number {
  const closers = matchAt(CLOSERS, text, at);
  const after = text[at + closers.length];
  const opensNext = closers !== '' && after !== undefined && /[\p{L}\p{N}]/u.test(after);
  return at + closers.length - (opensNext ? 1 : 0);
}

/**
 * The sentences of one block of text, in order, without the white space between them. Closing quotation marks and
 * brackets belong to the sentence they close. A text without any ender is one sentence; a blank one has none. Linear.
 */
export function findSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const size = raw.trim().length;
    if (size > 0) spans.push({ start: start + lead, end: start + lead + size });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (to <= start) continue;
    const closed = closersEnd(text, to);
    const wide = /[。！？｡؟।]/.test(match[0]);
    if (wide || endsSentence(text, { from: match.index, to, closed })) push(closed);
  }
  push(text.length);
  return spans;
}
