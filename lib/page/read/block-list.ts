/** Updates the list of a page's blocks, in reading order, when parts of the page are read again. */

import { firstWhere } from '../../text/first-where.ts';
import { isSameBlock, type TextBlock } from './text-block.ts';

const firstNode = (block: TextBlock): Text | null => block.parts[0]?.node ?? null;

/** The node itself, or the outermost shadow host around it. */
export function outOfShadows(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}

/** `Node.contains` across open shadow roots. */
export function containsAcrossRoots(root: Node, node: Node): boolean {
  const { contains } = Node.prototype;
  for (let at: Node | null = node; at; ) {
    if (contains.call(root, at)) return true;
    const top: Node = at.getRootNode();
    at = top instanceof ShadowRoot ? top.host : null;
  }
  return false;
}

function precedes(a: Node, b: Node): boolean {
  const same = a.getRootNode() === b.getRootNode();
  const [first, second] = same ? [a, b] : [outOfShadows(a), outOfShadows(b)];
  const position = Node.prototype.compareDocumentPosition.call(first, second);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The position of `node` in the list. */
function indexFor(blocks: readonly TextBlock[], node: Node): number {
  return firstWhere(blocks.length, (index) => {
    const other = firstNode(blocks[index] as TextBlock);
    return !other || !precedes(other, node);
  });
}

/** The fresh blocks, each replaced by the old block if that has the same text, since its findings are still valid. */
function keepSame(fresh: readonly TextBlock[], old: readonly TextBlock[]): TextBlock[] {
  const byNode = new Map<Text, TextBlock[]>();
  for (const block of old) {
    const node = firstNode(block);
    const same = node && byNode.get(node);
    if (same) same.push(block);
    else if (node) byNode.set(node, [block]);
  }
  return fresh.map((block) => {
    const node = firstNode(block);
    const same = node ? byNode.get(node)?.find((candidate) => isSameBlock(candidate, block)) : undefined;
    if (same) same.follows = block.follows;
    return same ?? block;
  });
}

/** The list after the tree under `root` was read again, without blocks that the page has removed. */
export function replaceUnder(blocks: readonly TextBlock[], root: Node, fresh: readonly TextBlock[]): TextBlock[] {
  const kept: TextBlock[] = [];
  const replaced: TextBlock[] = [];
  for (const block of blocks) {
    const node = firstNode(block);
    if (!node?.isConnected) continue;
    (containsAcrossRoots(root, node) ? replaced : kept).push(block);
  }
  const first = fresh[0] && firstNode(fresh[0]);
  if (!first) return kept;
  const index = indexFor(kept, first);
  return [...kept.slice(0, index), ...keepSame(fresh, replaced), ...kept.slice(index)];
}

/** The list without the blocks that need not be kept. A block after a removed one no longer follows another. */
export function keepOnly(blocks: readonly TextBlock[], isKept: (block: TextBlock) => boolean): TextBlock[] {
  const kept: TextBlock[] = [];
  let isGap = false;
  for (const block of blocks) {
    if (!isKept(block)) isGap = true;
    else {
      if (isGap) block.follows = false;
      isGap = false;
      kept.push(block);
    }
  }
  return kept;
}
