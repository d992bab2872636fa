/** On a long page what is on the screen comes first. */
import type { TextBlock } from './block.ts';

/** A page with less text than this (UTF-16 units) is matched whole before anybody could see the difference. */
const LONG_PAGE = 200_000;
/** Text on the screen and around it (UTF-16 units): some three screens of small print. */
const AROUND = 20_000;
/** Blocks without a box that are passed over in search of one that is laid out. */
const PASSED_OVER = 50;

/** Lower edge of a block in the viewport; of hidden blocks the next that is laid out tells. */
function lowerEdge(blocks: readonly TextBlock[], index: number): number {
  const { getBoundingClientRect } = Element.prototype;
  for (const { element } of blocks.slice(index, index + PASSED_OVER)) {
    const box = getBoundingClientRect.call(element);
    if (box.height > 0) return box.bottom;
  }
  return 0;
}

/**
 * The blocks on the screen and the next few of a long page, none of a page that is not. Found by halving, because blocks
 * mostly stand in the order in which they are laid out; where they do not, only the order of work is another.
 */
export function blocksOnScreen(blocks: readonly TextBlock[]): TextBlock[] {
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < LONG_PAGE) return [];
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lowerEdge(blocks, middle) < 0) low = middle + 1;
    else high = middle;
  }
  let end = low;
  for (let length = 0; end < blocks.length && length < AROUND; end++) length += blocks[end]?.text.length ?? 0;
  return blocks.slice(low, end);
}
