/**
 * The one question asked of a text before it is parsed for quotations: could one of the corpus stand here? Generous on
 * purpose, since finding and aligning come after.
 */
import { foldKey } from '../fold.ts';

// A double mark of any kind, or a single one where a word begins: an apostrophe inside a word is no mark.
const MARK = /["“”„‟«»「」『』＂]|''|’’|``|(?:^|[\s([—–-])['‘‹‚]/;
// Words behind a speaker's label have none in a transcript.
const LABELLED = /^\s*\p{Lu}[^:"“”]{1,60}: [^"“”]+$/u;
// Marks this close together may hold one key only: about twenty words, of which one in ten is rare.
const SHORT = /["“„«‘'][^"“”„«»]{1,120}["”“»’']/;
const WORD = /\p{L}{4,}/gu;

/** Whether a quotation may begin, end or go on in the text. */
export const hasQuotationMark = (text: string): boolean => MARK.test(text);

/**
 * Whether a block of text may hold words of a quotation of the corpus: a quotation mark (opening, closing, or left
 * over from a quotation that runs on), and two different key words, or one where the marks stand close together.
 * `keys` are folded, as `quotationKeys` makes them. Linear.
 */
export function mayHoldQuotation(text: string, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0 || !(MARK.test(text) || LABELLED.test(text))) return false;
  let first = '';
  for (const [word] of foldKey(text).matchAll(WORD)) {
    if (word === first || !keys.has(word)) continue;
    if (first !== '' || SHORT.test(text)) return true;
    first = word;
  }
  return false;
}
