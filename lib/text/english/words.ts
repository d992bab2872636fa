/** Words of a text, in any script that separates them by spaces or signs; Chinese, Japanese and Thai give unbroken runs. */
import type { Span } from '../span.ts';

export interface Word extends Span {
  text: string;
}

/**
 * Letters, marks, digits and invisible characters (such as a soft hyphen inside a word), joined by single apostrophes or hyphens.
 * Each character matches in one way only, so the time is linear.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*(?:['’ʼ‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*)*/gu;

/** The words of `text` in order, with offsets in it: "de", "Witte's", "well-to-do", "82". */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
}
