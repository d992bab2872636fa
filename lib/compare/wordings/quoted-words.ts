/**
 * The tokens that wordings are compared by. Unlike the words that names are found with, a sum of money is one token
 * ("$4.1"), hyphens part words (so that "hard-working" and "hard working" are one wording) and signs have words.
 */
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

export interface QuotedWord extends Span {
  /** Folded: two words with one key are the same word, however they are typeset. */
  key: string;
}

// Read on folded text, where every apostrophe is ' and every dash is -. Each character fits one place, so this is linear.
const WORD =
  /[$€£¥]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:'|(?<=\p{N})[.,:](?=\p{N})|(?<=\b\p{L})\.(?=\p{L}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[%&]/gu;

const SIGNS: Record<string, string> = { '%': 'percent', '&': 'and' };

function keyOf(word: string): string {
  const sign = SIGNS[word];
  if (sign) return sign;
  // "1,000" and "1000", "u.s" and "us" are one word each.
  return /\p{N}/u.test(word) ? word.replaceAll(',', '') : word.replaceAll('.', '');
}

/** The words of a quotation in order, with UTF-16 offsets in `text` as given. Linear, never throws. */
export function quotedWords(text: string): QuotedWord[] {
  const folded = fold(text);
  return Array.from(folded.text.matchAll(WORD), ({ 0: word, index }) => ({
    ...folded.toSource(index, index + word.length),
    key: keyOf(word),
  }));
}
