/**
 * A block as attribution reads it: words and signs of the narrative, each quotation one token, sentences numbered. Quoted
 * text is not read here, so that a person named inside a quotation cannot become its speaker.
 */

import { findSentences } from '../../english/sentences.ts';
import type { Span } from '../../span.ts';
import type { QuotedStretch } from '../quotation-pairs.ts';

export interface Token extends Span {
  kind: 'word' | 'sign' | 'quote';
  text: string;
  lower: string;
  /** Number of the quotation in the article, for a quote. */
  quote: number;
  /** Number of its sentence in the block. */
  sentence: number;
}

export interface Narrative {
  block: number;
  text: string;
  tokens: Token[];
  /** Index of the first token of each sentence. */
  firsts: number[];
}

/** A quoted stretch with its number in the article. */
export type NumberedStretch = QuotedStretch & { index: number };

// A word may hold dots, apostrophes, ampersands and hyphens between letters: "U.S", "O'Hara", "F-16", "AT&T".
const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*(?:[.'’&‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*)*|([^\s\p{L}\p{N}])/gu;

/** The printed end of what is quoted: its last character, the closing marks of an inner quotation left out (`so.'"`). */
export function lastCharOf(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at > start && /['’”"]/.test(text[at] ?? '')) at--;
  return text[at] ?? '';
}

/** The block with quoted text masked; its first and last characters stay, because they may begin or end a sentence. */
function masked(text: string, stretches: readonly NumberedStretch[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of stretches) {
    const last = lastCharOf(text, { start, end });
    const kept = /[.!?…,]/.test(last) ? last : 'x';
    const first = end - start > 1 ? (text[start] ?? '') : '';
    out += text.slice(at, start) + first + 'x'.repeat(Math.max(0, end - start - 2)) + kept;
    at = Math.max(at, end);
  }
  return out + text.slice(at);
}

function wordsOf(text: string, from: number, to: number): Token[] {
  return Array.from(text.slice(from, to).matchAll(TOKEN), ({ 0: word, 1: sign, index }) => ({
    kind: sign === undefined ? ('word' as const) : ('sign' as const),
    text: word,
    lower: word.toLowerCase().replaceAll('’', "'"),
    start: from + index,
    end: from + index + word.length,
    quote: -1,
    sentence: 0,
  }));
}

const DOUBLE_MARK = /["“”„‟＂«»「」『』`]/;
const SINGLE_MARK = /['‘’‚]/;

/** Whether a token is a quotation mark: a single one is if it is next to quoted text or one of two that form a double mark. */
function isMark(tokens: readonly Token[], token: Token, index: number): boolean {
  if (token.kind !== 'sign') return false;
  if (DOUBLE_MARK.test(token.text)) return true;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return (
    SINGLE_MARK.test(token.text) && [before, after].some((next) => next?.kind === 'quote' || isMarkBeside(token, next))
  );
}

/** Whether a single mark touches another: two apostrophes are a double mark in some newspapers' texts. */
const isMarkBeside = (token: Token, next: Token | undefined): boolean =>
  next?.kind === 'sign' && SINGLE_MARK.test(next.text) && (next.end === token.start || token.end === next.start);

/** Tokens of one block. `stretches` are the quotations of this block in reading order. Marks themselves are left out. */
export function readNarrative(block: number, text: string, stretches: readonly NumberedStretch[]): Narrative {
  const tokens: Token[] = [];
  let at = 0;
  for (const { start, end, index } of stretches) {
    for (const token of wordsOf(text, at, start)) tokens.push(token);
    tokens.push({ kind: 'quote', text: '', lower: '', start, end, quote: index, sentence: 0 });
    at = end;
  }
  for (const token of wordsOf(text, at, text.length)) tokens.push(token);
  const sentences = findSentences(masked(text, stretches));
  let sentence = 0;
  for (const token of tokens) {
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence] as Span).end) sentence++;
    token.sentence = sentence;
  }
  const kept = tokens.filter((token, index) => !isMark(tokens, token, index));
  const firsts: number[] = [];
  kept.forEach((token, index) => {
    firsts[token.sentence] ??= index;
  });
  return { block, text, tokens: kept, firsts };
}
