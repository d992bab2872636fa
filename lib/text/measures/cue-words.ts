/** Parses cue words of measures for matching, and gives the words of a passage to match them against. */
import { type Token, tokenize } from '../numbers/tokens.ts';

/** One cue: consecutive words, each whole or (with `*` in the pack) a prefix. */
export type Cue = { word: string; prefix: boolean }[];

/** Parses a cue of a pack: "murder*", "new york", "1993". It is folded here, so that packs need not be exact. */
export function parseCue(text: string): Cue {
  const tokens = tokenize(text);
  return tokens
    .filter((token) => token.kind !== 'mark')
    .map((token) => ({ word: token.key, prefix: text[token.end] === '*' }));
}

/** The words of a passage: letters and digits, without a possessive ending. */
export function cueWordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && token.kind !== 'mark') words.push(token.key.endsWith("'s") ? token.key.slice(0, -2) : token.key);
  }
  return words;
}

function standsAt(words: readonly string[], at: number, cue: Cue): boolean {
  return cue.every(({ word, prefix }, n) => {
    const here = words[at + n];
    return here !== undefined && (prefix ? here.startsWith(word) : here === word);
  });
}

/** Whether the words contain the cue. An empty cue is never found. */
export function hasCue(words: readonly string[], cue: Cue): boolean {
  if (cue.length === 0) return false;
  for (let at = 0; at + cue.length <= words.length; at++) if (standsAt(words, at, cue)) return true;
  return false;
}
