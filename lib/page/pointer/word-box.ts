/** The boxes of a mention on the screen, and the box that its card must not cover. */
import type { Span } from '../../text/span.ts';
import type { Box, Point } from '../geometry.ts';
import { isInBox } from '../geometry.ts';
import { liveRange } from '../read/block-bounds.ts';
import type { TextBlock } from '../read/text-block.ts';

/** A mention taller than this part of the viewport leaves no room above or below: then only the pointer's line is kept clear. */
const MOST_OF_VIEWPORT = 0.5;
/** How near (px) the pointer counts as on a line. */
const NEAR = 4;

/** One box for each line of text, in viewport pixels; none if the words are gone or hidden. */
export function boxesOf(block: TextBlock, span: Span): Box[] {
  const boxes: Box[] = [];
  for (const { left, top, right, bottom } of liveRange(block, span)?.getClientRects() ?? []) {
    if (right <= left || bottom <= top) continue;
    const last = boxes.at(-1);
    // Inline elements split a line's box; parts that overlap in height are one line.
    if (last && left >= last.left && top < last.bottom && bottom > last.top) {
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    } else {
      boxes.push({ left, top, right, bottom });
    }
  }
  return boxes;
}

export interface WordMeasures {
  boxes: readonly Box[];
  /** Where the pointer opened the card; null for the keyboard. */
  pointer: Point | null;
  viewport: { width: number; height: number };
}

/** The box to place the card at: the whole mention's height, beginning where the pointer's line begins; null off the screen. */
export function wordBox({ boxes, pointer, viewport }: WordMeasures): Box | null {
  const screen = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const seen = boxes.filter(
    (box) => box.bottom > screen.top && box.top < screen.bottom && box.right > screen.left && box.left < screen.right,
  );
  const line = seen.find((box) => pointer && isInBox(pointer, box, NEAR)) ?? seen[0];
  if (!line) return null;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return bottom - top > MOST_OF_VIEWPORT * viewport.height ? line : { ...line, top, bottom };
}
