/** Parses cue words of measures for matching, and gives the words of a passage to match them against. */
import { SUFFIXES } from '../numbers/number-words.ts';
import { glued, isMark, type Token, tokenize } from '../numbers/tokens.ts';

/** One cue: consecutive words, each whole or (with `*` in the pack) a prefix. */
export type Cue = { word: string; prefix: boolean }[];

/** Parses a cue of a pack: "murder*", "new york", "1993". It is folded here, so that packs need not be exact. */
export function parseCue(text: string): Cue {
  const tokens = tokenize(text);
  return tokens
    .filter((token) => token.kind !== 'mark')
    .map((token) => ({ word: token.key, prefix: text[token.end] === '*' }));
}

const SCALE_WORDS: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);
const ARROWS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['↓', '▼', '⬇'].map((sign): [string, string[]] => [sign, ['down', 'fell']]),
  ...['↑', '▲', '⬆'].map((sign): [string, string[]] => [sign, ['up', 'rose']]),
]);

const isNear = (token: Token | undefined) => token?.gap === 'none' || token?.gap === 'space';

/** What a sign at `at` says in words: "$4.1bn", "↓ 81%", "–82%". Those of `gate/cue-signs.ts`, read in tokens. */
function saidBySign(tokens: readonly Token[], at: number): readonly string[] {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.kind === 'word') {
    const scale = SUFFIXES.get(token.key);
    const said = scale !== undefined && isNear(token) && before?.kind === 'digits' ? SCALE_WORDS.get(scale) : undefined;
    return said ? [said] : [];
  }
  const number = tokens[isMark(next, '$€£') ? at + 2 : at + 1];
  const digits = number?.kind === 'digits' && isNear(next) && isNear(number);
  const arrow = digits ? ARROWS.get(token?.key ?? '') : undefined;
  if (arrow) return arrow;
  const begins = !glued(token) || isMark(before, '(');
  if (!digits || !begins || !glued(next)) return [];
  return isMark(token, '-') ? ['down', 'fell'] : isMark(token, '+') ? ['up', 'rose'] : [];
}

/** The words of a passage: letters and digits, without a possessive ending, and the words that signs stand for. */
export function cueWordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && token.kind !== 'mark') words.push(token.key.endsWith("'s") ? token.key.slice(0, -2) : token.key);
    words.push(...saidBySign(tokens, at));
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
