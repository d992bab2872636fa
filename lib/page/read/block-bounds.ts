/** Locates a span of a block's text in the current page, as boundaries in text nodes. */
import type { Span } from '../../text/span.ts';
import { readBlocks } from './read-blocks.ts';
import { partAt, type TextBlock } from './text-block.ts';

const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get as () => string | null;

/** An element with more text (UTF-16 units) is not read again for one mention. */
const READ_AGAIN = 10_000;

/**
 * The current block: if the page has replaced its nodes by new ones with the same words at the same offsets, a block with the new
 * nodes. Some pages rewrite their text all the time.
 */
function asItStands(block: TextBlock, { start, end }: Span): TextBlock {
  const { element } = block;
  if (block.parts[0]?.node.isConnected || !element.isConnected) return block;
  if ((textContent.call(element) ?? '').length > READ_AGAIN) return block;
  const words = block.text.slice(start, end);
  return readBlocks(element).blocks.find(({ text }) => text.slice(start, end) === words) ?? block;
}

/** Boundaries in nodes of a span of the block's text, for a `StaticRange` or a live one; null if the page has changed it. */
export function boundsOf(block: TextBlock, span: Span): StaticRangeInit | null {
  const now = asItStands(block, span);
  const first = partAt(now, span.start);
  const last = partAt(now, span.end - 1);
  if (!first || !last) return null;
  const startOffset = first.from + span.start - first.at;
  const endOffset = last.from + span.end - last.at;
  if (!first.node.isConnected || !last.node.isConnected || endOffset > last.node.length) return null;
  return { startContainer: first.node, startOffset, endContainer: last.node, endOffset };
}

/** A live range over a span, for measuring and scrolling only; do not keep it. */
export function liveRange(block: TextBlock, span: Span): Range | null {
  const bounds = boundsOf(block, span);
  if (!bounds) return null;
  const range = new Range();
  // The page may have shortened the node since it was read.
  if (bounds.startOffset > (bounds.startContainer as Text).length) return null;
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return range;
}
