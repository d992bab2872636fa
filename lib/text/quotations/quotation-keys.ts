/**
 * The keys of quotations: words rare enough that two quotations with some of them in common may be the same words. The corpus stores
 * them with each quotation and the page's passages are scanned for them, so both sides must use this file.
 */
import { COMMON_WORDS } from '../english/common-words.ts';
import { foldKey } from '../fold.ts';

// Letter runs only: apostrophes, hyphens and digits end a word, so that "Mayor's", "Mayor’s" and "mayor-" give one key.
const KEY_WORD = /\p{L}{4,}/gu;
const LONGEST = 40;
const RARE_LENGTH = 5;

/** Whether a folded word is long and uncommon enough to tell one quotation from another. */
export function isRareWord(word: string): boolean {
  return word.length >= RARE_LENGTH && !COMMON_WORDS.has(word);
}

/** Every word that can be a key of some quotation: folded, of 4 to 40 letters, without doubles, in order of appearance. */
export function keyWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of foldKey(text).matchAll(KEY_WORD)) if (word.length <= LONGEST) words.add(word);
  return [...words];
}

/**
 * The keys of one quotation: its folded words of five letters and more that are not among the most common ones. A
 * quotation without any ("Did they ever come here?") is looked up by all its words of four letters and more; one without these has no
 * keys and is found only by its exact words. For a passage with several quotations use `keyWords`, which includes the keys of each.
 */
export function quotationKeys(text: string): string[] {
  const words = keyWords(text);
  const rare = words.filter(isRareWord);
  return rare.length > 0 ? rare : words;
}
