/**
 * The words of a quotation as they are compared: folded, so that typography makes no difference. An amount is one word
 * ("$4.1", "82%", "1,000" as "1000"), a contraction is one and is not what it stands for ("we're" differs from
 * "we are"), a hyphen parts words ("up-to-date" is "up to date"). Punctuation and dashes are left out.
 */
import { fold } from '../fold.ts';
import type { Word } from '../words.ts';

// Each alternative begins with another kind of character and its parts cannot overlap, so the time is linear.
const WORD = /[$£€¥#@]?\p{N}+(?:[.,:]\p{N}+)*(?:%|\p{L}+)?|[#@]?\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu;

const plain = (word: string) => (/\d,\d{3}/.test(word) ? word.replaceAll(',', '') : word);

/** The words with their places in the text as given. */
export function findQuotationWords(text: string): Word[] {
  const folded = fold(text);
  return Array.from(folded.text.matchAll(WORD), ({ 0: word, index }) => ({
    ...folded.toSource(index, index + word.length),
    text: plain(word),
  }));
}

/** The words alone, folded. */
export function quotationWords(text: string): string[] {
  return Array.from(fold(text).text.matchAll(WORD), ([word]) => plain(word));
}
