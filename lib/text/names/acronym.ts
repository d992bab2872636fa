/** Acronyms that a page explains as something else: "the Department of Jobs (DOJ)", "DHS (Digital Humanities Society)". */
import { foldKey } from '../fold.ts';

/** Characters examined on either side: a long name. */
const REACH = 100;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'.]*/gu;
const SMALL = /^(?:and|for|in|of|on|the)$/i;

/** Initials of the words of a name, without small words unless `all`. */
const initialsOf = (words: readonly string[], all: boolean): string =>
  words
    .filter((word) => all || !SMALL.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

const spells = (words: readonly string[], letters: string): boolean =>
  initialsOf(words, false) === letters || initialsOf(words, true) === letters;

/** The fewest words before an offset whose initials are the letters; empty if there are none. */
function wordsBefore(text: string, letters: string): string {
  const found = [...text.matchAll(WORD)];
  for (let from = found.length - letters.length; from >= 0 && from >= found.length - 2 * letters.length - 2; from--) {
    const words = found.slice(from).map(([word]) => word);
    if (!SMALL.test(words[0] ?? '') && spells(words, letters)) return text.slice(found[from]?.index);
  }
  return '';
}

/**
 * Whether the text explains the acronym at an offset as another name than those given: in brackets after the words that it
 * abbreviates, or before them.
 */
export function isExplainedElse(
  text: string,
  { start, end }: { start: number; end: number },
  names: readonly string[],
): boolean {
  const letters = text
    .slice(start, end)
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase();
  if (letters.length < 2) return false;
  const isInBrackets = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  const before = isInBrackets ? wordsBefore(text.slice(Math.max(0, start - REACH), start - 1).trimEnd(), letters) : '';
  const behind = /^ \(([^()]{3,100})\)/.exec(text.slice(end, end + REACH))?.[1] ?? '';
  const explained = before || (spells(behind.match(WORD) ?? [], letters) ? behind : '');
  const words = foldKey(explained);
  return words !== '' && !names.some((name) => words.includes(foldKey(name)) || foldKey(name).includes(words));
}
