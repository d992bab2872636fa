/**
 * Capitalised words, with which names begin. Corpus and page must find the same words, so both use this file. The ranges are coarse
 * (some lower-case letters of other alphabets may begin a word), because Unicode classes made the scan of a page ten times slower.
 * A false capital is no key of the corpus, and the search for names checks the edges of words.
 * Left out: names without any capital, alphabets beyond the first plane, and names inside unbroken runs of Chinese, Japanese
 * or Thai, which need a dictionary to segment. In other scripts without case every word counts as capitalised.
 */
import { foldKeepingCase } from '../fold.ts';

/**
 * A capital and the letters, digits and invisible characters after it. An apostrophe before a capital is part of the word (O'Hara),
 * a possessive is not (Smith's, SMITH'S). Letters without case end the word: Chinese, Korean and Hebrew put no space beside a name.
 */
const CASED =
  /[A-ZÀ-ÖØ-ÞĀ-ʯͰ-\u052F\u0531-\u0556\u10A0-\u10FF\u13A0-\u13FD\u1C90-\u1CBF\u1E00-\u1FFF\u2C00-\u2DFF\uA640-\uA69F\uA720-\uA7FF\uFF21-\uFF3A][\w\u00ADÀ-ÖØ-öø-ʻʽ-\u0587\u10A0-\u10FF\u13A0-\u13FD\u1C90-\u1CBF\u1E00-\u1FFF\u200B-\u200D\u2060\uFEFF\u2C00-\u2DFF\uA640-\uA69F\uA720-\uA7FF\uFB00-\uFB06\uFF21-\uFF5A]*(?:['’ʼ](?!S(?![A-Za-z]))[A-ZÀ-ÖØ-Þ][\w\u00ADÀ-ÖØ-öø-ʻʽ-\u0587\u1E00-\u1FFF]*)*/g;
/** Runs of scripts without case, signs included; then their words. Two steps, because the second pattern is slow. */
const CASELESS_RUN =
  /[\u0590-\u109F\u1100-\u139F\u1400-\u1BFF\u2E80-\uA4CF\uA800-\uD7FF\uF900-\uFAFF\uFB1D-\uFDFF\uFE70-\uFEFC\uFF66-\uFFDC]+/g;
const CASELESS = /\p{Lo}[\p{Lo}\p{M}]*/gu;
/** A soft hyphen, or a character beyond precomposed Latin letters: only a word with one may change when folded. */
const UNFOLDED = /[^\s!-\u00ACÀ-ʯ]/;

/** Whether any word of the text may change when folded; if not, no word needs a check of its own. */
export const mayNeedFolding = (text: string): boolean => UNFOLDED.test(text);

/** Whether the text may have words of a script without case. */
export function hasCaselessLetters(text: string): boolean {
  return text.search(CASELESS_RUN) >= 0;
}

/** Every capitalised word as printed, with duplicates; words of scripts without case come last. */
export function capitalisedWords(text: string): string[] {
  const cased: string[] = text.match(CASED) ?? [];
  const runs = text.match(CASELESS_RUN);
  return runs ? cased.concat(runs.join(' ').match(CASELESS) ?? []) : cased;
}

/** The capitalised words in order, with offsets. */
export function capitalisedSpans(text: string): { word: string; at: number }[] {
  const cased = Array.from(text.matchAll(CASED), ({ 0: word, index }) => ({ word, at: index }));
  if (!hasCaselessLetters(text)) return cased;
  for (const run of text.matchAll(CASELESS_RUN)) {
    for (const { 0: word, index } of run[0].matchAll(CASELESS)) cased.push({ word, at: run.index + index });
  }
  return cased.sort((a, b) => a.at - b.at);
}

/**
 * Folds one word like `foldKeepingCase`, but faster, because a word has only letters, digits, apostrophes and invisible characters.
 */
export function foldToken(word: string): string {
  if (!UNFOLDED.test(word)) return word;
  return word
    .normalize('NFKC')
    .replace(/\p{DI}+/gu, '')
    .replace(/[’ʼ]/g, "'");
}

/** One spelling for "Smith" and "SMITH", "McCoy" and "MCCOY": first letter unchanged, the rest in lower case. */
export function capitalKey(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/**
 * The word by which a name is looked up: its first capitalised word of more than one letter ("Witte" in "de Witte",
 * "Department" in "U.S. Department of Labor"), else its first; with its offset. `name` must be folded. Null if there is none.
 */
export function firstCapitalised(name: string): { word: string; at: number } | null {
  CASED.lastIndex = 0;
  const first = CASED.exec(name);
  CASED.lastIndex = 0;
  // Most names begin with a word of more than one letter.
  if (first?.index === 0 && first[0].length > 1) return { word: first[0], at: 0 };
  const spans = capitalisedSpans(name);
  return spans.find(({ word }) => word.length > 1) ?? spans[0] ?? null;
}

/** The key under which a corpus stores a name, in the spelling of `Candidates.capitals`. Empty for a name that cannot be found. */
export function nameKey(name: string): string {
  const first = firstCapitalised(foldKeepingCase(name).text.trim());
  return first ? capitalKey(first.word) : '';
}
