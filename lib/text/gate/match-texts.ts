/** Matches the texts of one page against its lexicon: the names in them, and whether they may contain a figure or a quotation. */

import type { Lexicon, NameSpan } from '../lexicon.ts';
import { findNames } from '../names/find-names.ts';
import type { NameHit } from '../names/name-hit.ts';
import { compileNames, type NameIndex } from '../names/name-index.ts';
import { findTopics, vouch } from '../names/vouch.ts';
import { wordsOfSigns } from './cue-signs.ts';
import { cueTest } from './cue-test.ts';
import { hasNumber } from './has-number.ts';
import { mayHoldQuotation } from './quoted-gate.ts';

export interface Matcher {
  names: NameIndex;
  /** Null if there are no cues. */
  hasCue: ((text: string) => boolean) | null;
  keys: ReadonlySet<string>;
}

/** The matches in one text. */
export interface MatchedText {
  text: string;
  hits: NameHit[];
  figure: boolean;
  quotation: boolean;
}

/** Compiles a lexicon once for all texts of a page. */
export const compileLexicon = ({ names, cues, keys, topics }: Lexicon): Matcher => ({
  names: compileNames(names, topics),
  hasCue: cues.length > 0 ? cueTest(cues) : null,
  keys: new Set(keys),
});

export const matchText = (text: string, { names, hasCue, keys }: Matcher): MatchedText => ({
  text,
  hits: findNames(text, names),
  figure: hasCue !== null && hasNumber(text) && (hasCue(text) || hasCue(wordsOfSigns(text))),
  quotation: mayHoldQuotation(text, keys),
});

/** The speaker of a quotation may be named this many texts before it. */
const BEFORE = 2;
const AFTER = 1;

/**
 * Indices of the texts to parse: those with a figure or a quotation, and the neighbours of the latter.
 * `isNext`: whether the text at an index directly follows the previous one on the page.
 */
export function passageNumbers(matched: readonly MatchedText[], isNext: (index: number) => boolean): number[] {
  const wanted = new Set<number>();
  matched.forEach(({ figure, quotation }, index) => {
    if (figure || quotation) wanted.add(index);
    if (!quotation) return;
    for (let near = index, left = BEFORE; left > 0 && isNext(near); left--) wanted.add(--near);
    for (let near = index + 1, left = AFTER; left > 0 && near < matched.length && isNext(near); left--) {
      wanted.add(near++);
    }
  });
  return [...wanted].sort((a, b) => a - b);
}

/** Most names counted on one page; no article has so many, and each takes time. */
export const MOST_NAMES = 5_000;

export interface VouchOptions {
  /** Texts of the page's head. */
  heads: readonly string[];
  /** Topic terms found elsewhere on the page. */
  topics?: readonly string[];
  matcher: Matcher;
}

/** The topic terms in any of the texts. */
export const topicsIn = (texts: readonly string[], { names }: Matcher): string[] => [
  ...findTopics(texts.join('\n'), names),
];

/** The names that count, text by text, at most `MOST_NAMES`. Topic terms are searched only for names without other evidence. */
export function countedNames(
  matched: readonly MatchedText[],
  { heads, topics = [], matcher }: VouchOptions,
): NameSpan[][] {
  let left = MOST_NAMES;
  const hits = matched.map((found) => {
    const some = found.hits.slice(0, left);
    left -= some.length;
    return some;
  });
  const texts = [...heads, ...matched.map(({ text }) => text)];
  return vouch(hits, {
    metadata: heads.map((text) => findNames(text, matcher.names)),
    topics: () => new Set([...topics, ...topicsIn(texts, matcher)]),
  });
}
