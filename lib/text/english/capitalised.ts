/**
 * Capitalised words: what a name can begin with. Corpus and page must find the same words, so both come through here.
 * The ranges are coarse (they let some small letters of other alphabets begin a word) because Unicode classes made the scan
 * of a page ten times slower; what begins a name by mistake is no key of the corpus, and who finds a name checks its edges.
 * Left out: names without any capital, alphabets beyond the first plane, and names inside unbroken runs of Chinese, Japanese
 * or Thai, which need a dictionary to part. Other scripts without capitals count as capitalised, word by word.
 */
import { foldKeepingCase } from '../fold.ts';

/**
 * A capital and what goes on with it: letters, digits, and characters that show nothing. An apostrophe with a capital goes
 * on too (O'Hara), a possessive does not (Smith's, SMITH'S). Letters without case end the word: Chinese, Korean and Hebrew
 * write against a name without a space.
 */
const CASED =
  /[A-ZÀ-ÖØ-ÞĀ-ʯͰ-\u052F\u0531-\u0556\u10A0-\u10FF\u13A0-\u13FD\u1C90-\u1CBF\u1E00-\u1FFF\u2C00-\u2DFF\uA640-\uA69F\uA720-\uA7FF\uFF21-\uFF3A][\w\u00ADÀ-ÖØ-öø-ʻʽ-\u0587\u10A0-\u10FF\u13A0-\u13FD\u1C90-\u1CBF\u1E00-\u1FFF\u200B-\u200D\u2060\uFEFF\u2C00-\u2DFF\uA640-\uA69F\uA720-\uA7FF\uFB00-\uFB06\uFF21-\uFF5A]*(?:['’ʼ](?!S(?![A-Za-z]))[A-ZÀ-ÖØ-Þ][\w\u00ADÀ-ÖØ-öø-ʻʽ-\u0587\u1E00-\u1FFF]*)*/g;
/** Runs of scripts whose letters have no case, signs included; then their words. Two steps, because the second pattern is slow. */
const CASELESS_RUN =
  /[\u0590-\u109F\u1100-\u139F\u1400-\u1BFF\u2E80-\uA4CF\uA800-\uD7FF\uF900-\uFAFF\uFB1D-\uFDFF\uFE70-\uFEFC\uFF66-\uFFDC]+/g;
const CASELESS = /\p{Lo}[\p{Lo}\p{M}]*/gu;
/** A soft hyphen, or anything beyond the Latin letters that are written as one: only such a token may fold to another. */
const UNFOLDED = /[^\s!-\u00ACÀ-ʯ]/;

/** Whether any word of the text may fold to another: where none may, there is no need to ask of each. */
export const mayNeedFolding = (text: string): boolean => UNFOLDED.test(text);

/** Whether words of a script without capitals may stand in the text. */
export function hasCaselessLetters(text: string): boolean {
  return text.search(CASELESS_RUN) >= 0;
}

/** Every capitalised word as it stands, doubles included, those of scripts without capitals last. Passes of the engine's own matcher, the second on most pages over nothing. */
export function capitalisedWords(text: string): string[] {
  const cased: string[] = text.match(CASED) ?? [];
  const runs = text.match(CASELESS_RUN);
  return runs ? cased.concat(runs.join(' ').match(CASELESS) ?? []) : cased;
}

/** The same in order, with offsets. */
export function capitalisedSpans(text: string): { word: string; at: number }[] {
  const cased = Array.from(text.matchAll(CASED), ({ 0: word, index }) => ({ word, at: index }));
  if (!hasCaselessLetters(text)) return cased;
  for (const run of text.matchAll(CASELESS_RUN)) {
    for (const { 0: word, index } of run[0].matchAll(CASELESS)) cased.push({ word, at: run.index + index });
  }
  return cased.sort((a, b) => a.at - b.at);
}

/**
 * A token as `foldKeepingCase` spells it; most are so already. Shorter than folding, because a token holds nothing but
 * letters, digits, apostrophes and what shows nothing.
 */
export function foldToken(word: string): string {
  if (!UNFOLDED.test(word)) return word;
  return word
    .normalize('NFKC')
    .replace(/\p{DI}+/gu, '')
    .replace(/[’ʼ]/g, "'");
}

/** One spelling for "Smith" and "SMITH", "McCoy" and "MCCOY": first letter as it stands, the rest small. */
export function capitalKey(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/**
 * The word by which a name is looked up: its first capitalised word of more than one letter ("Witte" in "de Witte",
 * "Department" in "U.S. Department of Labor"), else its first; with its offset. `name` is folded already. Null for none.
 */
export function firstCapitalised(name: string): { word: string; at: number } | null {
  CASED.lastIndex = 0;
  const first = CASED.exec(name);
  CASED.lastIndex = 0;
  // The usual name begins with a word of more than one letter.
  if (first?.index === 0 && first[0].length > 1) return { word: first[0], at: 0 };
  const spans = capitalisedSpans(name);
  return spans.find(({ word }) => word.length > 1) ?? spans[0] ?? null;
}

/** The key under which a corpus keeps a name, so that `Candidates.capitals` finds it. Empty for a name that cannot be found. */
export function nameKey(name: string): string {
  const first = firstCapitalised(foldKeepingCase(name).text.trim());
  return first ? capitalKey(first.word) : '';
}
