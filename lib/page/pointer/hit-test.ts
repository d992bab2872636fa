/** Which mention lies under a point, asked of the browser and answered by offsets: highlights get no events of their own. */
import type { Point } from '../geometry.ts';
import { isInBox } from '../geometry.ts';

/** Around a word this much (px) still hits it: half the leading of a usual line, so that the underline counts. */
const SLACK = 3;

export interface Caret {
  node: Node;
  offset: number;
}

type CaretPosition = { offsetNode: Node; offset: number } | null;
type PointDocument = {
  caretPositionFromPoint?: (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => CaretPosition;
};

/**
 * The text position nearest to a point. `roots` are the open shadow roots known, into which the browser looks only when
 * they are named. Null over anything that is no text.
 */
export function caretAt({ x, y }: Point, roots: readonly ShadowRoot[]): Caret | null {
  const found = (document as PointDocument).caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  return found?.offsetNode instanceof Text ? { node: found.offsetNode, offset: found.offset } : null;
}

/** Whether the point really lies on the range: a caret is also found beside a line and below a paragraph. */
export function isOnRange(point: Point, range: Range): boolean {
  for (const box of range.getClientRects()) if (isInBox(point, box, SLACK)) return true;
  return false;
}
