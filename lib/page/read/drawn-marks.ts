/**
 * Quotation marks that are in no text node: the style draws them around `q`, a block quotation has none, and before a drop cap the
 * opening one is omitted. They are inserted into a block's text, where they belong to no node.
 */
import type { TextPart } from './text-block.ts';

export const OPENING = '“';
export const CLOSING = '”';

const MARK = /["“”„«»]/;
const OPENED = /["“„«]$/;
/** The first quotation mark of a text is a closing one. */
const CLOSES_FIRST = /^[^"“”]{2,2000}?(?:”|[,.!?]"(?=\s|$))/;
const DROP_CAP = /^\p{Lu}\p{Ll}/u;
/** The signature of a block quotation, after a dash or in an element of its own. */
const SIGNATURE = /^\s*(?:[—–―]|--?\s?(?=\p{Lu}))/u;
const SIGNED = 'cite,footer,figcaption';
/** UTF-16 units of a quotation that are examined; and nodes after a block. */
const MOST_TEXT = 5_000;
const MOST_NODES = 20;
/** `NodeFilter.SHOW_TEXT`, as a number so that the interface is not created. */
const SHOW_TEXT = 4;

const { closest } = Element.prototype;

/** Whether an element marked up as a quotation has words but no quotation marks. */
const lacksMarks = (element: Element): boolean => {
  const text = (element.textContent ?? '').slice(0, MOST_TEXT);
  return text.trim() !== '' && !MARK.test(text);
};

/** Whether the style draws quotation marks around an inline quotation. @param before the text right before it. */
export const isDrawnQuotation = (element: Element, before: string): boolean =>
  element.localName === 'q' && lacksMarks(element) && !OPENED.test(before);

const isSigned = (text: Text): boolean =>
  SIGNATURE.test(text.data) || (text.parentElement !== null && closest.call(text.parentElement, SIGNED) !== null);

/** Whether only the signature follows in a block quotation. */
function isLastIn(quotation: Element, text: Text): boolean {
  const walker = document.createTreeWalker(quotation, SHOW_TEXT);
  walker.currentNode = text;
  for (let steps = 0; steps < MOST_NODES; steps++) {
    const next = walker.nextNode() as Text | null;
    if (!next) return true;
    if (next.data.trim() !== '') return isSigned(next);
  }
  return false;
}

/** The quotation marks to insert before and after the text of a block; usually none. */
export function missingMarks(
  element: Element,
  text: string,
  parts: readonly TextPart[],
): [before: string, behind: string] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return ['', ''];
  const quotation = closest.call(element, 'blockquote');
  if (quotation && lacksMarks(quotation) && !isSigned(first.node)) {
    return [OPENING, isLastIn(quotation, last.node) ? CLOSING : ''];
  }
  const isCapped = first.length === 1 && DROP_CAP.test(text) && CLOSES_FIRST.test(text);
  return [isCapped ? OPENING : '', ''];
}
