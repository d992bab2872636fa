/** Which mention lies under a point, asked of the browser and answered by offsets: highlights get no events of their own. */
import type { Point } from '../geometry.ts';
import { isInBox } from '../geometry.ts';

/** Around a word this much (px) still hits it: half the leading of a usual line, so that the underline counts. */
const SLACK = 3;

const { getBoundingClientRect } = Element.prototype;

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

export const isOnElement = (point: Point, element: Element): boolean =>
  isInBox(point, getBoundingClientRect.call(element), SLACK);

/** Elements that paint something of their own without text or ground. */
const REPLACED = /^(?:img|picture|video|canvas|svg|iframe|embed|object|input|select|textarea)$/;
const CLEAR = /^(?:transparent|rgba\(.*, 0\))$/;

/** Whether an element, with what its style puts before and behind, paints no ground over what lies below it. */
function isClear(element: Element): boolean {
  const own = getComputedStyle(element);
  if (own.opacity === '0') return true;
  if (REPLACED.test(String(element.localName))) return false;
  return [own, getComputedStyle(element, '::before'), getComputedStyle(element, '::after')].every(
    ({ backgroundColor, backgroundImage, content }) =>
      content === 'none' || (CLEAR.test(backgroundColor) && backgroundImage === 'none'),
  );
}

/**
 * Whether an element can be seen at a point, whatever takes the pointer there: a link stretched over a whole teaser lets it
 * be seen, a fixed header does not.
 */
export function isSeenAt({ x, y }: Point, element: Element): boolean {
  const root = element.getRootNode();
  const stack = root instanceof Document || root instanceof ShadowRoot ? root.elementsFromPoint(x, y) : [];
  for (const above of stack) {
    if (above.contains(element) || element.contains(above)) return true;
    if (!isClear(above)) return false;
  }
  return false;
}
