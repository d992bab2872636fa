/** Keeps the blocks of the page that may hold something of the corpus: located by their lines, read again where the page changes. */

import type { TextBlock } from '../../lib/page/block.ts';
import { holds, keepOnly, replaceUnder } from '../../lib/page/block-list.ts';
import { followers } from '../../lib/page/line-order.ts';
import { locateLines } from '../../lib/page/locate-lines.ts';
import { elementsOnScreen, LONG_PAGE } from '../../lib/page/near-first.ts';
import { findRoots } from '../../lib/page/page-text.ts';
import { type Reading, readingOf } from '../../lib/page/read-blocks.ts';
import { inSlices } from '../../lib/page/slices.ts';
import type { Changes } from '../../lib/page/watch.ts';
import type { Look, LookAtPage } from './look-at-page.ts';

export interface PageReader {
  /** Reads what changed, all of it for null. `onScreen` is awaited when what is on the screen of a long page is read. */
  pass(changes: Changes | null, onScreen: () => Promise<void>): Promise<void>;
  /** Blocks in reading order; what of the page holds nothing is not among them. */
  blocks(): readonly TextBlock[];
  /** The blocks that need not be kept. */
  drop(idle: ReadonlySet<TextBlock>): void;
  /** What the last look at the page's text told. */
  look(): Look;
  /** Open shadow roots met so far. */
  roots(): readonly ShadowRoot[];
  /** Reading was cut off by the page; what came after is missing. */
  isTorn(): boolean;
}

export interface ReaderOptions {
  /** The look at which the page was found worth reading, and how to look again. */
  first: Look;
  lookAgain: LookAtPage;
  /** Our own host, left out. */
  own: () => Element | null;
  onRoot(root: ShadowRoot): void;
  signal: AbortSignal;
}

interface Wanted {
  /** Numbers of the lines of the rendered text that are worth reading. */
  lines: number[];
  /** Shadow roots with such lines. */
  roots: ShadowRoot[];
}

function wantedOf({ roots, found }: Look): Wanted {
  const end = roots[0]?.line ?? Number.POSITIVE_INFINITY;
  const numbers = found?.lines ?? [];
  const wanted = new Set<ShadowRoot>();
  for (const number of numbers) {
    const root = roots.findLast(({ line }) => line <= number)?.root;
    if (root) wanted.add(root);
  }
  return { lines: numbers.filter((number) => number < end), roots: [...wanted] };
}

/** Reads one tree after the other; `following`: roots that stand right behind the one before. */
function* readTrees(
  trees: readonly Node[],
  { following, skip }: { following: ReadonlySet<Node>; skip: Element | null },
): Generator<void, Reading> {
  const whole: Reading = { blocks: [], roots: [], torn: false };
  for (const tree of trees) {
    const { blocks, roots, torn } = yield* readingOf(tree, skip);
    if (blocks[0]) blocks[0].follows = following.has(tree);
    whole.blocks.push(...blocks);
    whole.roots.push(...roots);
    whole.torn ||= torn;
  }
  return whole;
}

const NONE: ReadonlySet<Node> = new Set();

export function createPageReader({ first, lookAgain, own, onRoot, signal }: ReaderOptions): PageReader {
  const roots = new Set<ShadowRoot>();
  let look = first;
  let isFirst = true;
  let blocks: TextBlock[] = [];
  let torn = false;

  const read = async (trees: readonly Node[], following = NONE): Promise<TextBlock[]> => {
    const reading = await inSlices(readTrees(trees, { following, skip: own() }), signal);
    torn ||= reading.torn;
    for (const found of reading.roots) {
      roots.add(found);
      onRoot(found);
    }
    return reading.blocks;
  };
  const readWanted = async (onScreen: () => Promise<void>): Promise<void> => {
    const wanted = wantedOf(look);
    const lines = look.text.split('\n');
    const texts = wanted.lines.map((number) => lines[number] ?? '');
    const located = await inSlices(locateLines(document.body, texts), signal);
    const following = followers(located, { lines, wanted: wanted.lines });
    const elements = located.map(({ element }) => element);
    if (look.text.length > LONG_PAGE) {
      blocks = replaceUnder(blocks, document.body, await read(elementsOnScreen(elements), following));
      await onScreen();
    }
    blocks = replaceUnder(blocks, document.body, await read([...elements, ...wanted.roots], following));
  };
  const readChanges = async (changed: ReadonlySet<Element>): Promise<void> => {
    for (const root of changed) {
      if (!root.isConnected || [...changed].some((other) => other !== root && holds(other, root))) continue;
      blocks = replaceUnder(blocks, root, await read([root]));
    }
    blocks = keepOnly(blocks, (block) => block.parts[0]?.node.isConnected === true);
  };
  const pass = async (changes: Changes | null, onScreen: () => Promise<void>): Promise<void> => {
    torn = false;
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    if (changes && !changes.whole && !changes.touched) return readChanges(changes.roots);
    const before = isFirst ? null : look;
    isFirst = false;
    // The gate does not look into the shadow roots of every page.
    if (before || findRoots().length > look.roots.length) look = await lookAgain(true);
    for (const { root } of look.roots) {
      roots.add(root);
      onRoot(root);
    }
    // Shown or restyled without another word: what was read stands.
    if (before?.text === look.text && changes && !changes.whole) return readChanges(changes.roots);
    await readWanted(onScreen);
  };
  return {
    pass,
    blocks: () => blocks,
    drop: (idle) => {
      blocks = keepOnly(blocks, (block) => !idle.has(block));
    },
    look: () => look,
    roots: () => [...roots],
    isTorn: () => torn,
  };
}
