/**
 * A block of text and where it stands in the page. Text nodes are kept word for word, so offsets in the block turn into
 * places in nodes and back; live ranges are never held (they would tax every removal the page makes).
 */
import type { Span } from '../../text/span.ts';
import { readBlocks } from './read-blocks.ts';

/** A text node, or a stretch of it: `at` is its offset in the block's text, `from` the offset in the node it begins at. */
export interface TextPart {
  node: Text;
  at: number;
  from: number;
  length: number;
}

export interface TextBlock {
  /** The block element, or the shadow host where the text stands directly in a shadow root. */
  element: Element;
  text: string;
  parts: TextPart[];
  /** Reads on from the block before it without a break: a text too long for one block. */
  continues: boolean;
  /** Nothing is known to stand between it and the block before it in the list, so that a quotation can run on. */
  follows: boolean;
}

const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get as () => string | null;

/** The part that holds the character at `offset`, or null where that is a line break of ours between nodes. */
function partAt({ parts }: TextBlock, offset: number): TextPart | null {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as TextPart).at <= offset) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  return part && offset < part.at + part.length ? part : null;
}

/** An element with more text than this (UTF-16 units) is not read again for one mention. */
const READ_AGAIN = 10_000;

/**
 * The block as it stands now: where the page has put new nodes in place of the old ones with the same words at the same
 * offsets, those. A page that writes its text anew all the time is never the one that was read.
 */
function asItStands(block: TextBlock, { start, end }: Span): TextBlock {
  const { element } = block;
  if (block.parts[0]?.node.isConnected || !element.isConnected) return block;
  if ((textContent.call(element) ?? '').length > READ_AGAIN) return block;
  const words = block.text.slice(start, end);
  return readBlocks(element).blocks.find(({ text }) => text.slice(start, end) === words) ?? block;
}

/** Boundaries in nodes of a span of the block's text, for a `StaticRange` or a live one; null where the page has changed it. */
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

/** A live range over a span, for measuring and scrolling only; to be dropped at once. */
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

/** Whether two readings of one place gave the same text in the same nodes, so that what was found in it still holds. */
export function isSameBlock(a: TextBlock, b: TextBlock): boolean {
  return (
    a.text === b.text &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => part.node === b.parts[index]?.node && part.from === b.parts[index].from)
  );
}

/** The offset in the block's text of a place in one of its nodes; null where the block does not hold it. */
export function offsetIn(block: TextBlock, node: Node, offset: number): number | null {
  for (const part of block.parts) {
    if (part.node === node && offset >= part.from && offset <= part.from + part.length) {
      return part.at + offset - part.from;
    }
  }
  return null;
}
