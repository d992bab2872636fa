/** Keeps what the page's text holds: its blocks and the names in them, read again where the page changes. */

import type { TextBlock } from '../../lib/page/block.ts';
import { holds, replaceUnder } from '../../lib/page/block-list.ts';
import {
  compileLexicon,
  type Matched,
  type Matcher,
  matchBlocks,
  passageNumbers,
  vouchedNames,
} from '../../lib/page/match-blocks.ts';
import { blocksOnScreen } from '../../lib/page/near-first.ts';
import { readingOf } from '../../lib/page/read-blocks.ts';
import { breathe, inSlices } from '../../lib/page/slices.ts';
import type { Changes } from '../../lib/page/watch.ts';
import type { Lexicon, NameSpan } from '../../lib/text/lexicon.ts';
import type { AskLexicon } from './ask-lexicon.ts';

export interface PageReader {
  /** Reads and matches what changed, all of it for null. `onScreen` is awaited when what is on the screen of a long page is done. */
  pass(changes: Changes | null, onScreen: () => Promise<void>): Promise<void>;
  blocks(): readonly TextBlock[];
  /** Names that something vouches for, block by block; `heads` are texts of the page's head, which vouch too. */
  names(heads: readonly string[]): NameSpan[][];
  /** Numbers of the blocks to send to the background. */
  passages(): number[];
  /** Open shadow roots met so far. */
  roots(): readonly ShadowRoot[];
  /** Reading was cut off by the page; what came after is missing. */
  isTorn(): boolean;
}

const textOf = (blocks: readonly TextBlock[]): string => blocks.map((block) => block.text).join('\n');
const isInShadow = ({ element, parts }: TextBlock): boolean =>
  element.shadowRoot !== null || (parts[0]?.node.getRootNode() ?? document) !== document;

export interface ReaderOptions {
  /** The lexicon that the gate got, and how to ask for more. */
  lexicon: Lexicon;
  ask: AskLexicon;
  /** Our own host, left out. */
  own: () => Element | null;
  onRoot(root: ShadowRoot): void;
  signal: AbortSignal;
}

export function createPageReader({ lexicon, ask, own, onRoot, signal }: ReaderOptions): PageReader {
  const roots = new Set<ShadowRoot>();
  let blocks: TextBlock[] = [];
  let matcher: Matcher | null = compileLexicon(lexicon);
  let matched = new WeakMap<TextBlock, Matched>();
  let torn = false;
  /** Text hidden from the gate's first look has been asked about too. */
  let isAllAsked = false;

  const learn = async (text: string): Promise<void> => {
    const answer = text === '' ? null : await ask(text);
    if (!answer) return;
    matcher = answer.lexicon && compileLexicon(answer.lexicon);
    matched = new WeakMap();
  };
  const read = async (root: Node): Promise<TextBlock[]> => {
    const reading = await inSlices(readingOf(root, own()), signal);
    torn ||= reading.torn;
    for (const found of reading.roots) {
      roots.add(found);
      onRoot(found);
    }
    const before = new Set(blocks);
    blocks = replaceUnder(blocks, root, reading.blocks);
    return blocks.filter((block) => !before.has(block));
  };
  const readChanges = async (changes: Changes | null): Promise<TextBlock[]> => {
    if (!changes || changes.whole || blocks.length === 0) return read(document.body);
    const fresh: TextBlock[] = [];
    for (const root of changes.roots) {
      if (root.isConnected && ![...changes.roots].some((other) => other !== root && holds(other, root))) {
        fresh.push(...(await read(root)));
      }
    }
    blocks = blocks.filter((block) => block.parts[0]?.node.isConnected);
    return fresh;
  };
  const match = async (some: readonly TextBlock[]): Promise<void> => {
    if (matcher) await inSlices(matchBlocks(some, matcher, matched), signal);
  };
  const pass = async (changes: Changes | null, onScreen: () => Promise<void>): Promise<void> => {
    torn = false;
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    const fresh = await readChanges(changes);
    await breathe();
    const isFirstChange = changes !== null && !isAllAsked;
    if (isFirstChange) isAllAsked = true;
    await learn(textOf(isFirstChange ? blocks : changes ? fresh : fresh.filter(isInShadow)));
    const first = changes ? [] : blocksOnScreen(blocks);
    await match(first);
    if (first.length > 0) await onScreen();
    await match(blocks);
  };
  return {
    pass,
    blocks: () => blocks,
    names: (heads) => (matcher ? vouchedNames({ blocks, matched, heads, matcher }) : []),
    passages: () => passageNumbers(blocks, matched),
    roots: () => [...roots],
    isTorn: () => torn,
  };
}
