/**
 * Elements by whose text it is told how far down the page one is, so that a search for a line begins near it: rendered text
 * stands in the order of the document.
 */

/** They hold most text of most pages; to look for headings and list items as well takes three times as long. */
const ANCHORS = 'p,a';
/** The first of an anchor's text (UTF-16 units): enough to be the only one of its kind. */
const HEAD = 40;
/** Shorter texts are met inside others. */
const SHORT = 4;
/** Nearer than this to the line (UTF-16 units), or with fewer anchors to skip, one walks: a look at an anchor takes as long as six text nodes. */
const NEAR = 400;
const FEW = 3;
/** A page can be built so that no anchor can be told; past so much text looked through (UTF-16 units) no more are tried. */
const MOST_SCANNED = 20_000_000;

const { checkVisibility } = Element.prototype;

/** White space as one space, as it is mostly rendered; none at the ends. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Skips ahead to the last anchor found before an offset of the text; null where none is worth skipping to. */
export type SkipTo = (offset: number) => Element | null;

/** @param text of the page as rendered. The offsets asked for must grow. */
export function lineAnchors(root: HTMLElement, text: string): SkipTo {
  const elements = root.querySelectorAll(ANCHORS);
  let index = -1;
  let here = 0;
  let scanned = 0;
  /** Where an anchor's text stands; -1 where that cannot be told, because it is hidden, empty, or not the only one from here on. */
  const offsetOf = (element: Element): number => {
    const own = element.textContent ?? '';
    scanned += own.length + text.length - here;
    const head = squeeze(own.trim().slice(0, 2 * HEAD)).slice(0, HEAD);
    if (head.length < SHORT) return -1;
    const at = text.indexOf(head, here);
    return at >= 0 && text.indexOf(head, at + 1) < 0 && checkVisibility.call(element) ? at : -1;
  };
  /** How many anchors ahead the offset is, if text is spread evenly over them. */
  const guess = (offset: number): number =>
    offset - here <= NEAR
      ? 0
      : Math.min(
          Math.ceil(((offset - here) / (text.length - here)) * (elements.length - index)),
          elements.length - 1 - index,
        );
  return (offset) => {
    let found: Element | null = null;
    for (let step = guess(offset); step >= FEW && scanned < MOST_SCANNED; ) {
      const element = elements[index + step] as Element;
      const at = offsetOf(element);
      if (at < 0 || at > offset) step >>= 1;
      else {
        found = element;
        index += step;
        here = at;
        step = guess(offset);
      }
    }
    return found;
  };
}
