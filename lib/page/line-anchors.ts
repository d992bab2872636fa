/**
 * Elements whose place in the page's rendered text is known, so that a search for one of its lines begins near by: found by
 * halving among those that mostly hold text, in document order, since rendered text comes in that order too.
 */

/** They hold most text of most pages; to look for headings and list items as well takes three times as long. */
const ANCHORS = 'p,a';
/** The first of an anchor's text (UTF-16 units): enough to be the only one of its kind. */
const HEAD = 40;
/** Shorter texts are met inside others. */
const SHORT = 4;
/** From an anchor this near (UTF-16 units), or with so few others between, the line is walked to: a look at an anchor takes as long as six text nodes. */
export const NEAR = 600;
const FEW = 8;
/** Halvings for one line at the most. */
const MOST_TURNS = 20;
/** A page can be built so that no anchor can be told; past so much text looked through (UTF-16 units) no more are tried. */
const MOST_SCANNED = 20_000_000;

const { checkVisibility } = Element.prototype;

/** White space as one space, as it is mostly rendered; none at the ends. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

export interface Anchor {
  /** Null stands for the edges of the page. */
  element: Element | null;
  /** Offset of its text in the page's. */
  at: number;
}

interface Known extends Anchor {
  index: number;
}

/** Offset of the anchor's text between two others; -1 where it cannot be told, because it is hidden, empty or not the only one. */
function offsetBetween(element: Element, text: string, from: number, to: number): number {
  const head = squeeze((element.textContent ?? '').trim().slice(0, 2 * HEAD)).slice(0, HEAD);
  if (head.length < SHORT) return -1;
  const part = text.slice(from, to);
  const at = part.indexOf(head);
  return at >= 0 && part.lastIndexOf(head) === at && checkVisibility.call(element) ? from + at : -1;
}

/** @param text of the page as rendered. @returns finds the nearest anchor known at or before an offset of the text. */
export function lineAnchors(root: HTMLElement, text: string): (offset: number) => Anchor {
  const elements = root.querySelectorAll(ANCHORS);
  const known: Known[] = [
    { element: null, index: -1, at: 0 },
    { element: null, index: elements.length, at: text.length },
  ];
  let scanned = 0;
  return (offset) => {
    let place = known.length - 1;
    while ((known[place] as Known).at > offset) place--;
    let low = known[place] as Known;
    let high = known[place + 1] ?? low;
    let end = high.index;
    for (let turn = 0; turn < MOST_TURNS && scanned < MOST_SCANNED; turn++) {
      if (offset - low.at <= NEAR || end - low.index <= FEW) break;
      // By turns where it should be, if text were spread evenly, and half-way.
      const part = turn % 2 ? 0.5 : (offset - low.at) / (high.at - low.at);
      const first = low.index + Math.max(1, Math.min(Math.round(part * (end - low.index)), end - low.index - 1));
      let index = first;
      let at = -1;
      // Hidden menus are long: the steps grow.
      for (let step = 1; at < 0 && first + step - 1 < end; step *= 2) {
        index = first + step - 1;
        scanned += high.at - low.at;
        at = offsetBetween(elements[index] as Element, text, low.at, high.at);
      }
      if (at < 0 || at > offset) end = first;
      if (at < 0) continue;
      const found = { element: elements[index] as Element, index, at };
      known.splice(place + 1, 0, found);
      if (at > offset) high = found;
      else {
        low = found;
        place++;
      }
    }
    return low;
  };
}
