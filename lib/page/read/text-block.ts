/**
 * A block of text and where it stands in the page. Text nodes are kept word for word, so offsets in the block turn into
 * places in nodes and back; live ranges are never held (they would tax every removal the page makes).
 */
import { firstWhere } from '../../text/first-where.ts';

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

/** The part that holds the character at `offset`, or null where that is a line break of ours between nodes. */
export function partAt({ parts }: TextBlock, offset: number): TextPart | null {
  const part = parts[firstWhere(parts.length, (index) => (parts[index] as TextPart).at > offset) - 1];
  return part && offset < part.at + part.length ? part : null;
}

/** Whether two readings gave the same text in the same nodes, so that what was found in one is valid for the other. */
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
