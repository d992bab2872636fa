/**
 * Anchors: elements whose text occurs once in the rendered text, so that the search for a line can begin near it. Rendered text
 * follows the order of the document.
 */

import { firstWhere } from '../../text/first-where.ts';
import { isBehind } from '../elements.ts';

/** Kinds of anchors. Paragraphs are spread evenly over an article, links over the rest of the page. */
const KINDS = ['p', 'a'] as const;
/** UTF-16 units at the beginning of a text that are enough to be unique. */
export const HEAD = 40;
/** Shorter texts occur inside other texts. */
const SHORT = 4;
/** Within this distance of the line (UTF-16 units) text nodes are read one by one: checking an anchor takes as long as reading ten. */
const NEAR = 300;
/** On a hostile page no anchor may be unique; after searching this much text (UTF-16 units) no more are tried. */
const MOST_SCANNED = 20_000_000;
/** White space that is rendered differently. */
const COLLAPSED = ['\n', '\t', '  '];

const { checkVisibility } = Element.prototype;

/** The beginning of a text, as far as it is rendered unchanged. No regular expression: compiling one takes as long as ten anchors. */
export function headOf(text: string): string {
  let head = text.trim().slice(0, HEAD);
  for (const space of COLLAPSED) {
    const end = head.indexOf(space);
    if (end >= 0) head = head.slice(0, end);
  }
  return head;
}

/** Index of the first of the elements, starting at `from`, that comes after a node. */
function firstBehind(elements: ArrayLike<Element>, from: number, node: Node): number {
  return firstWhere(elements.length, (index) => isBehind(elements[index] as Element, node), from);
}

/** An anchor and the offset of its text. */
interface Anchor {
  element: Element | null;
  at: number;
}

/** The last anchor found before an offset of the text; null if none is worth skipping to. */
export type SkipTo = (offset: number) => Element | null;

/** @param text of the page as rendered. The returned function must be called with ascending offsets. */
export function lineAnchors(root: HTMLElement, text: string): SkipTo {
  const kinds: { elements: ArrayLike<Element>; passed: number }[] = [];
  let last: Anchor = { element: null, at: 0 };
  let scanned = 0;
  /** Offset of the element's text; -1 if unknown because the text is hidden, empty or not unique. */
  const offsetOf = (element: Element): number => {
    const own = element.textContent ?? '';
    scanned += own.length + text.length - last.at;
    const head = headOf(own);
    if (head.length < SHORT) return -1;
    const at = text.indexOf(head, last.at);
    return at >= 0 && text.indexOf(head, at + 1) < 0 && checkVisibility.call(element) ? at : -1;
  };
  const isNear = (offset: number): boolean => offset - last.at <= NEAR || scanned > MOST_SCANNED;
  /** Skips from the last anchor over anchors of one kind before the next. @returns the nearest one found after the offset. */
  const skip = (index: number, offset: number, next: Anchor): Anchor => {
    kinds[index] ??= { elements: root.querySelectorAll(KINDS[index] as string), passed: 0 };
    const kind = kinds[index];
    const { elements } = kind;
    let low = last.element ? firstBehind(elements, kind.passed, last.element) : 0;
    let end = next.element ? firstBehind(elements, low, next.element) : elements.length;
    let nearest = next;
    let misses = 0;
    // The first guess assumes that the text is spread evenly over the elements.
    const guess = () => Math.ceil(((offset - last.at) / (nearest.at - last.at)) * (end - low));
    for (let step = guess(); step > 0 && !isNear(offset); ) {
      const element = elements[low + step - 1] as Element;
      const at = offsetOf(element);
      if (at < 0) step = ++misses % 2 ? step - 1 : step >> 1;
      else if (at > offset) {
        nearest = { element, at };
        end = low + step - 1;
        step >>= 1;
      } else {
        last = { element, at };
        low += step;
        step = guess();
      }
    }
    kind.passed = low;
    return nearest;
  };
  return (offset) => {
    let next: Anchor = { element: null, at: text.length };
    for (let index = 0; index < KINDS.length && !isNear(offset); index++) next = skip(index, offset, next);
    return last.element;
  };
}
