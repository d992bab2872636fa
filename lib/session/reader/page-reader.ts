/** The blocks of the page that may hold something of the corpus: located by their lines, and read again where the page changes. */

import { followers } from '../../page/lines/line-order.ts';
import { locateLines } from '../../page/lines/locate-lines.ts';
import { elementsOnScreen, LONG_PAGE } from '../../page/paint/near-first.ts';
import { containsAcrossRoots, keepOnly, replaceUnder } from '../../page/read/block-list.ts';
import { findRoots } from '../../page/read/page-text.ts';
import type { TextBlock } from '../../page/read/text-block.ts';
import { inSlices, yieldToPage } from '../../page/slices.ts';
import type { Changes } from '../../page/watch.ts';
import type { PageScan, ScanPage } from './scan-page.ts';
import { createTreeReader } from './tree-reader.ts';

export interface PageReader {
  /** Reads what changed, everything for null. `onScreen` is awaited when the part of a long page on the screen is read. */
  pass(changes: Changes | null, onScreen: () => Promise<void>): Promise<void>;
  /**
   * Reads the shadow roots that the first scan left out, as it does on a page with enough text. @returns whether there were any. Call
   * it after painting: the search takes half as long as the scan, and usually finds none.
   */
  readMoreRoots(): Promise<boolean>;
  /** Blocks that may hold something of the corpus, in reading order. */
  blocks(): readonly TextBlock[];
  /** Drops blocks that need not be kept. */
  drop(idle: ReadonlySet<TextBlock>): void;
  /** The last scan of the page's text. */
  scan(): PageScan;
  /** Open shadow roots found so far. */
  roots(): readonly ShadowRoot[];
  /** Whether the page interrupted reading, so that text is missing. */
  isIncomplete(): boolean;
}

export interface ReaderOptions {
  /** The scan that found the page worth reading, and how to scan again. */
  first: PageScan;
  scanAgain: ScanPage;
  /** Our own host, left out. */
  own: () => Element | null;
  onRoot(root: ShadowRoot): void;
  signal: AbortSignal;
}

interface Wanted {
  /** Numbers of the lines of the rendered text that are worth reading. */
  wanted: number[];
  /** Shadow roots with such lines. */
  within: ShadowRoot[];
}

function wantedOf({ roots, found }: PageScan): Wanted {
  const end = roots[0]?.line ?? Number.POSITIVE_INFINITY;
  const numbers = found?.lines ?? [];
  const within = new Set<ShadowRoot>();
  for (const number of numbers) {
    const root = roots.findLast(({ line }) => line <= number)?.root;
    if (root) within.add(root);
  }
  return { wanted: numbers.filter((number) => number < end), within: [...within] };
}

export function createPageReader({ first, scanAgain, own, onRoot, signal }: ReaderOptions): PageReader {
  const trees = createTreeReader({ own, onRoot, signal });
  let scan = first;
  let isFirst = true;
  let sawAllRoots = false;
  let blocks: TextBlock[] = [];

  const readWanted = async (onScreen: () => Promise<void>): Promise<void> => {
    const { text } = scan;
    const { wanted, within } = wantedOf(scan);
    const lines = text.split('\n');
    const located = await inSlices(locateLines(document.body, { text, lines, wanted }), signal);
    const following = followers(located, lines);
    const elements = located.map(({ element }) => element);
    if (text.length > LONG_PAGE) {
      blocks = replaceUnder(blocks, document.body, await trees.read(elementsOnScreen(elements), following));
      await onScreen();
    }
    blocks = replaceUnder(blocks, document.body, await trees.read([...elements, ...within], following));
  };
  const readChanges = async (changed: ReadonlySet<Element>): Promise<void> => {
    for (const root of changed) {
      if (!root.isConnected || [...changed].some((other) => other !== root && containsAcrossRoots(other, root)))
        continue;
      blocks = replaceUnder(blocks, root, await trees.read([root]));
    }
    blocks = keepOnly(blocks, (block) => block.parts[0]?.node.isConnected === true);
  };
  const addRoots = () => {
    for (const { root } of scan.roots) trees.addRoot(root);
  };
  const scanEverywhere = async () => {
    scan = await scanAgain(true);
    sawAllRoots = true;
    addRoots();
  };
  const pass = async (changes: Changes | null, onScreen: () => Promise<void>): Promise<void> => {
    trees.begin();
    if (changes && !changes.whole && !changes.touched) return readChanges(changes.roots);
    const before = isFirst ? null : scan;
    isFirst = false;
    if (before) await scanEverywhere();
    // The text is unchanged, only its style differs: the blocks are still right.
    if (before?.text === scan.text && changes && !changes.whole) return readChanges(changes.roots);
    await readWanted(onScreen);
  };
  const readMoreRoots = async (): Promise<boolean> => {
    if (sawAllRoots) return false;
    sawAllRoots = true;
    await yieldToPage();
    if (signal.aborted || findRoots().length <= scan.roots.length) return false;
    await scanEverywhere();
    await readWanted(async () => undefined);
    return true;
  };
  addRoots();
  return {
    pass,
    readMoreRoots,
    blocks: () => blocks,
    drop: (idle) => {
      blocks = keepOnly(blocks, (block) => !idle.has(block));
    },
    scan: () => scan,
    roots: trees.roots,
    isIncomplete: trees.isIncomplete,
  };
}
