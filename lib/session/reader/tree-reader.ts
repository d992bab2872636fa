/** Reads trees of the page into blocks, in slices, and keeps the open shadow roots it finds. */

import { type BlocksRead, readBlocksInSteps } from '../../page/read/read-blocks.ts';
import type { TextBlock } from '../../page/read/text-block.ts';
import { inSlices } from '../../page/slices.ts';

export interface TreeReader {
  /** Begins a pass: drops roots that the page has removed. */
  begin(): void;
  /** Reads the trees in order. `following`: trees that directly follow the previous one. */
  read(trees: readonly Node[], following?: ReadonlySet<Node>): Promise<TextBlock[]>;
  /** Adds a root that was found elsewhere. */
  addRoot(root: ShadowRoot): void;
  roots(): readonly ShadowRoot[];
  /** Whether the page interrupted reading in this pass. */
  isIncomplete(): boolean;
}

export interface TreeReaderOptions {
  /** Our own host, left out. */
  own: () => Element | null;
  onRoot(root: ShadowRoot): void;
  signal: AbortSignal;
}

const NONE: ReadonlySet<Node> = new Set();

function* readTrees(
  trees: readonly Node[],
  { following, skip }: { following: ReadonlySet<Node>; skip: Element | null },
): Generator<void, BlocksRead> {
  const whole: BlocksRead = { blocks: [], roots: [], incomplete: false };
  for (const tree of trees) {
    const { blocks, roots, incomplete } = yield* readBlocksInSteps(tree, skip);
    if (blocks[0]) blocks[0].follows = following.has(tree);
    whole.blocks.push(...blocks);
    whole.roots.push(...roots);
    whole.incomplete ||= incomplete;
  }
  return whole;
}

export function createTreeReader({ own, onRoot, signal }: TreeReaderOptions): TreeReader {
  const roots = new Set<ShadowRoot>();
  let isIncomplete = false;
  const addRoot = (root: ShadowRoot) => {
    roots.add(root);
    onRoot(root);
  };
  return {
    begin: () => {
      isIncomplete = false;
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    },
    read: async (trees, following = NONE) => {
      const reading = await inSlices(readTrees(trees, { following, skip: own() }), signal);
      isIncomplete ||= reading.incomplete;
      reading.roots.forEach(addRoot);
      return reading.blocks;
    },
    addRoot,
    roots: () => [...roots],
    isIncomplete: () => isIncomplete,
  };
}
