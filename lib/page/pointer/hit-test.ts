/** Finds the text position under a point: highlights receive no events, so the browser is asked for the caret there. */
import type { Point } from '../geometry.ts';
import { isInBox } from '../geometry.ts';

/** A point this far (px) from a word still hits it: half the leading of a usual line, so that the underline counts. */
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
 * The text position nearest to a point; null if there is no text. `roots`: the known open shadow roots, since the browser searches
 * only the roots that it is given.
 */
export function caretAt({ x, y }: Point, roots: readonly ShadowRoot[]): Caret | null {
  const found = (document as PointDocument).caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  return found?.offsetNode instanceof Text ? { node: found.offsetNode, offset: found.offset } : null;
}

/** Whether the point lies on the range: the browser also returns a caret beside a line and below a paragraph. */
export function isOnRange(point: Point, range: Range): boolean {
  for (const box of range.getClientRects()) if (isInBox(point, box, SLACK)) return true;
  return false;
}

export const isOnElement = (point: Point, element: Element): boolean =>
  isInBox(point, getBoundingClientRect.call(element), SLACK);

/** Elements that paint content other than text and background. */
const REPLACED = /^(?:img|picture|video|canvas|svg|iframe|embed|object|input|select|textarea)$/;
const CLEAR = /^(?:transparent|rgba\(.*, 0\))$/;

/** Whether an element and its `::before` and `::after` paint no background over what is below. */
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
