/**
 * The gate before a text is parsed for quotations: whether it may contain a quotation of the corpus. It may be true too often, since
 * finding and aligning follow.
 */
import { foldKey } from '../fold.ts';

// A double mark of any kind, or a single one where a word begins: an apostrophe inside a word is no mark.
const MARK = /["“”„‟«»「」『』＂]|''|’’|``|(?:^|[\s([—–-])['‘‹‚]/;
// Words behind a speaker's label have none in a transcript.
const LABELLED = /^\s*\p{Lu}[^:"“”]{1,60}: [^"“”]+$/u;
// Text between marks this close may have only one key: about twenty words, of which one in ten is rare.
const SHORT = /["“„«‘'][^"“”„«»]{1,120}["”“»’']/;
const WORD = /\p{L}{4,}/gu;

/** Whether a quotation may begin, end or continue in the text. */
export const hasQuotationMark = (text: string): boolean => MARK.test(text);

/**
 * Whether a block of text may contain words of a quotation of the corpus: any quotation mark, and two different keys, or one key if
 * the marks are close together. `keys` are folded, as from `quotationKeys`. Linear.
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
