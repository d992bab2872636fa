/**
 * A block of text and its nodes in the page. The text of nodes is kept unchanged, so offsets in the block map to offsets in nodes and
 * back. Live ranges are never kept, because they would slow every removal that the page makes.
 */
import { firstWhere } from '../../text/first-where.ts';

/** A text node or a part of it: `at` is its offset in the block's text, `from` the offset in the node where it begins. */
export interface TextPart {
  node: Text;
  at: number;
  from: number;
  length: number;
}

export interface TextBlock {
  /** The block element, or the shadow host if the text is directly in a shadow root. */
  element: Element;
  text: string;
  parts: TextPart[];
  /** Continues the previous block without a break: a text too long for one block. */
  continues: boolean;
  /** Directly follows the previous block in the list, as far as known, so that a quotation can continue in it. */
  follows: boolean;
}

/** The part with the character at `offset`; null for a character that was inserted between nodes. */
export function partAt({ parts }: TextBlock, offset: number): TextPart | null {
  const part = parts[firstWhere(parts.length, (index) => (parts[index] as TextPart).at > offset) - 1];
  return part && offset < part.at + part.length ? part : null;
}

/** Whether two blocks have the same text in the same nodes, so that findings in one are valid for the other. */
export function isSameBlock(a: TextBlock, b: TextBlock): boolean {
  return (
    a.text === b.text &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => part.node === b.parts[index]?.node && part.from === b.parts[index].from)
  );
}

/** The offset in the block's text of an offset in one of its nodes; null if the node is not in the block. */
export function offsetIn(block: TextBlock, node: Node, offset: number): number | null {
  for (const part of block.parts) {
    if (part.node === node && offset >= part.from && offset <= part.from + part.length) {
      return part.at + offset - part.from;
    }
  }
  return null;
}
