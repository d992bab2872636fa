/** Matches blocks against the lexicon: the names in them, and whether they hold a figure or quotation worth sending to the background. */
import { hasNumber } from '../text/has-number.ts';
import type { Lexicon, NameSpan } from '../text/lexicon.ts';
import { findNames, type NameHit } from '../text/names/find-names.ts';
import { compileNames, type NameIndex } from '../text/names/name-index.ts';
import { findTopics, vouch } from '../text/names/vouch.ts';
import { mayHoldQuotation } from '../text/quoted-gate.ts';
import type { TextBlock } from './block.ts';
import { cueTest } from './cue-test.ts';

export interface Matcher {
  names: NameIndex;
  /** Null where there are no cues. */
  hasCue: ((text: string) => boolean) | null;
  keys: ReadonlySet<string>;
}

/** What one block was found to hold. */
export interface Matched {
  hits: NameHit[];
  figure: boolean;
  quotation: boolean;
}

/** Compiles a lexicon once for all blocks of a page. */
export const compileLexicon = ({ names, cues, keys, topics }: Lexicon): Matcher => ({
  names: compileNames(names, topics),
  hasCue: cues.length > 0 ? cueTest(cues) : null,
  keys: new Set(keys),
});

/** Matches each block that has not been matched yet; run in slices. */
export function* matchBlocks(
  blocks: readonly TextBlock[],
  matcher: Matcher,
  matched: WeakMap<TextBlock, Matched>,
): Generator<void, void> {
  for (const block of blocks) {
    if (matched.has(block)) continue;
    const { text } = block;
    matched.set(block, {
      hits: findNames(text, matcher.names),
      figure: matcher.hasCue !== null && hasNumber(text) && matcher.hasCue(text),
      quotation: mayHoldQuotation(text, matcher.keys),
    });
    yield;
  }
}

/** Before a quotation its speaker may be named this many blocks up, and a quotation may run on into the next. */
const BEFORE = 2;
const AFTER = 1;

/** Numbers of the blocks to send: those with a figure or a quotation, and the neighbours of the latter. */
export function passageNumbers(blocks: readonly TextBlock[], matched: WeakMap<TextBlock, Matched>): number[] {
  const wanted = new Set<number>();
  blocks.forEach((block, number) => {
    const found = matched.get(block);
    if (found?.figure) wanted.add(number);
    if (!found?.quotation) return;
    const last = Math.min(number + AFTER, blocks.length - 1);
    for (let near = Math.max(0, number - BEFORE); near <= last; near++) wanted.add(near);
  });
  return [...wanted].sort((a, b) => a - b);
}

export interface VouchOptions {
  blocks: readonly TextBlock[];
  matched: WeakMap<TextBlock, Matched>;
  /** Texts of the page's head. */
  heads: readonly string[];
  matcher: Matcher;
}

/** Names counted on one page; no article has so many, and what would be done with each takes its time. */
export const MOST_NAMES = 5_000;

/** The names that count, block by block, the first `MOST_NAMES`. The topic is looked for only where nothing else vouches. */
export function vouchedNames({ blocks, matched, heads, matcher: { names } }: VouchOptions): NameSpan[][] {
  let left = MOST_NAMES;
  const hits = blocks.map((block) => {
    const found = (matched.get(block)?.hits ?? []).slice(0, left);
    left -= found.length;
    return found;
  });
  return vouch(hits, {
    metadata: heads.map((text) => findNames(text, names)),
    topics: () => findTopics([...heads, ...blocks.map(({ text }) => text)].join('\n'), names),
  });
}
