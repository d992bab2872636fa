/**
 * The words of a quotation as compared, on a page and in the corpus: folded, so that typography makes no difference.
 *
 * - An amount is one word ("$4.1", "10:30", "1,000" as "1000"); signs have words ("82%" and "82 per cent" are "82 percent", "&"
 *   is "and"); the signs of handles and hashtags are left out.
 * - Letters with full stops between them are one word ("U.S." is "US", "p.m." is "pm").
 * - A contraction is one word, and differs from its full form: "we're" is not "we are".
 * - A hyphen separates words: "up-to-date" is "up to date".
 */
import { fold } from '../fold.ts';
import type { Span } from '../span.ts';

export interface QuotationWord extends Span {
  /** Two words with one key are the same word, however they are typeset. */
  key: string;
}

/**
 * Read on folded text, where every apostrophe is ' and every space one space. Inside a word an apostrophe goes on before a
 * letter or digit, a stop, comma or colon only between digits, a stop also after a single letter. Each character fits one
 * place, so the time is linear.
 */
const WORD =
  /per[ -]cent(?![\p{L}\p{M}\p{N}])|[$€£¥]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:'|(?<=\p{N})[.,:](?=\p{N})|(?<=(?<![\p{L}\p{M}\p{N}])\p{L})\.(?=\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[%&]/gu;

const SIGNS: Record<string, string> = { '%': 'percent', '&': 'and', 'per cent': 'percent', 'per-cent': 'percent' };
const THOUSANDS = /(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu;

function keyFor(word: string): string {
  const sign = SIGNS[word];
  if (sign) return sign;
  return /\p{N}/u.test(word) ? word.replace(THOUSANDS, '') : word.replaceAll('.', '');
}

/** The words in order, with UTF-16 offsets in `text` as given. Linear, never throws. */
export function findQuotationWords(text: string): QuotationWord[] {
  const folded = fold(text);
  return Array.from(folded.text.matchAll(WORD), ({ 0: word, index }) => ({
    ...folded.toSource(index, index + word.length),
    key: keyFor(word),
  }));
}

/** Only the keys of the words. */
export function quotationWords(text: string): string[] {
  return Array.from(fold(text).text.matchAll(WORD), ([word]) => keyFor(word));
}
