/** Of a long page, the part on the screen is read first. */
import { firstWhere } from '../../text/first-where.ts';

/** A page with less text than this (UTF-16 units) is read whole: nobody could see the difference. */
export const LONG_PAGE = 200_000;
/** Screens from the upper edge of the viewport that count as on it. */
const SCREENS = 2;
/** Elements without a box that are passed over in search of one that is laid out. */
const PASSED_OVER = 50;

const { getBoundingClientRect } = Element.prototype;

/** An element's box in the viewport, or the box of the next element that has one; null if none nearby has. */
function boxNear(elements: readonly Element[], index: number): DOMRect | null {
  for (const element of elements.slice(index, index + PASSED_OVER)) {
    const box = getBoundingClientRect.call(element);
    if (box.height > 0) return box;
  }
  return null;
}

/**
 * Of elements in document order those on the screen and a little below. Found by binary search, because blocks mostly
 * stand in the order in which they are laid out; where they do not, only the order of work changes.
 */
export function elementsOnScreen(elements: readonly Element[]): Element[] {
  const first = firstWhere(elements.length, (index) => (boxNear(elements, index)?.bottom ?? 0) >= 0);
  let end = first;
  while (end < elements.length && (boxNear(elements, end)?.top ?? 0) < SCREENS * innerHeight) end++;
  return elements.slice(first, end);
}
