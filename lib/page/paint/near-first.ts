/** On a long page what is on the screen comes first. */
import { firstWhere } from '../../text/first-where.ts';

/** A page with less text than this (UTF-16 units) is read whole before anybody could see the difference. */
export const LONG_PAGE = 200_000;
/** Screens from the upper edge of the viewport that count as on it. */
const SCREENS = 2;
/** Elements without a box that are passed over in search of one that is laid out. */
const PASSED_OVER = 50;

const { getBoundingClientRect } = Element.prototype;

/** Box of an element in the viewport; of a hidden one that of the next that is laid out; null where none near is. */
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
