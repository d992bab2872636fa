/** Which elements of a page have text worth reading, which join text and which break it. Local names, as in HTML and XHTML. */

/**
 * Text in these is not prose of the page: code, form fields, drawings, formulas, annotations over words, and what the
 * browser shows only when scripts are off.
 */
const SKIPPED =
  ' script style noscript template head title code kbd samp textarea select option datalist button input output ' +
  'svg math canvas iframe frame object embed audio video rt rp ';

/** Text continues across the edges of these elements. Every other element is a block, and no name crosses its edges. */
const INLINE =
  ' a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr picture q rb ruby s slot small ' +
  'source span strike strong sub sup time tt u var wbr ';

/** Elements in which a person may be writing: mentions in them are neither marked nor counted. */
export const EDITABLE =
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i],[role="combobox" i]';

// Taken from the prototype, because a form's own property may be a field of that name.
const { closest, compareDocumentPosition } = Element.prototype;
/** `Node.DOCUMENT_POSITION_FOLLOWING`, as a number so that the interface is not created. */
const FOLLOWING = 4;

let parentNode: (() => Node | null) | undefined;

/** The parent, also of a form or document whose `parentNode` is hidden by a field or picture of that name. */
export function parentOf(node: Node): Node | null {
  const name: unknown = (node as Element).localName;
  // Other elements cannot hide it, and direct access is faster.
  if (node instanceof Text || (typeof name === 'string' && name !== 'form')) return node.parentNode;
  parentNode ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as () => Node | null;
  return parentNode.call(node);
}

/** UTF-16 units. A longer text alone in a `div` is not a single word of a line. */
const WORD_LENGTH = 30;
/** Preformatted text with a sentence near its beginning is prose; else it is code, a table or a drawing. */
const PROSE = /(?:\p{L}[\p{L}\p{M}'’-]*[,;:]?\s+){7}[^{}<>=]*?\p{L}[.!?]["”’)]?\s/u;
const CODE = /[{}]|;\s*$|\/\/\s|[=!]=|=>|^\s*[$#]\s/m;
const PROSE_LENGTH = 3_000;

/** A page can wrap each word of a heading into a `div` of its own, laid out inline for an effect. */
function isWordBox(element: Element): boolean {
  const word = element.firstChild;
  if (!word || word !== element.lastChild || !(word instanceof Text) || word.length > WORD_LENGTH) return false;
  const beside = element.nextElementSibling ?? element.previousElementSibling;
  return beside?.localName === 'div' && getComputedStyle(element).display.startsWith('inline');
}

function isProse(element: Element): boolean {
  const text = `${(element.textContent ?? '').slice(0, PROSE_LENGTH)} `;
  return PROSE.test(text) && !CODE.test(text) && !element.querySelector('code');
}

/** Roles that depend on more than the name: determined for each element. */
const ASKED = new Map<unknown, (element: Element) => ElementRole>([
  ['div', (element) => (isWordBox(element) ? 'inline' : 'block')],
  ['pre', (element) => (isProse(element) ? 'block' : 'skipped')],
]);

export type ElementRole = 'skipped' | 'inline' | 'break' | 'block';

/** At most this many names are cached in `roles`. HTML has 142; a page may invent more. */
const MOST_NAMES = 300;
/** Roles by name, filled as names occur: a page has some thirty, and building the whole table would take 0.1 ms on each page. */
const roles = new Map<unknown, ElementRole>();

/** The role of a name without a hyphen. A name unknown to HTML is a block, like most known ones. */
function roleOfName(name: string): ElementRole {
  if (name === 'br') return 'break';
  const word = ` ${name} `;
  if (INLINE.includes(word)) return 'inline';
  return SKIPPED.includes(word) ? 'skipped' : 'block';
}

/**
 * The role of an element. A form whose `localName` is hidden by a field of that name (in Chromium this
 * works across isolated worlds) is a block. The role of a custom element depends on its layout.
 */
export function roleOf(element: Element): ElementRole {
  const name: unknown = element.localName;
  const known = roles.get(name);
  if (known) return known;
  const ask = ASKED.get(name);
  if (ask) return ask(element);
  if (typeof name !== 'string') return 'block';
  if (!name.includes('-')) {
    const role = roleOfName(name);
    if (roles.size < MOST_NAMES) roles.set(name, role);
    return role;
  }
  return /^(inline$|contents$)/.test(getComputedStyle(element).display) ? 'inline' : 'block';
}

/** The nearest block element, the node included; the host if there is none below its shadow root. */
export function blockAround(node: Node | null): Element | null {
  let at = node;
  // Inline elements are not forms, so `parentNode` is safe; this runs for every text node that is read.
  while (at && roles.get((at as Element).localName) === 'inline') at = at.parentNode;
  for (; at; at = parentOf(at)) {
    // Tests for elements first: `instanceof ShadowRoot` creates that interface, which takes as long as reading fifty text nodes.
    if (at instanceof Element) {
      if (roleOf(at) !== 'inline') return at;
    } else if (at instanceof ShadowRoot) return at.host;
  }
  return null;
}

/** Selector of all skipped elements, for `closest`: the browser climbs without creating a wrapper for every ancestor. */
export const NOT_READ = SKIPPED.trim().replaceAll(' ', ',');

/** Whether an element is skipped or inside a skipped one. */
export const isInSkipped = (element: Element): boolean => closest.call(element, NOT_READ) !== null;

/** All elements of the page that match a selector, even if a picture hides the document's method by its name. */
export const selectAll = (selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);

/** The nearest element, itself included, that matches a selector. */
export const closestOf = (element: Element, selector: string): Element | null => closest.call(element, selector);

/** Walks all nodes of the page of the kinds that `show` names (`NodeFilter`'s bits). */
export const walkPage = (show: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, selectAll(':root')[0] as Element, show);

let textContent: (() => string | null) | undefined;

/** The text of an element, also of a form with a field named `textContent`. */
export function textOf(element: Element): string {
  textContent ??= Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get as () => string | null;
  return textContent.call(element) ?? '';
}

/** Whether `node` comes after `other` in the document. */
export const isBehind = (node: Node, other: Node): boolean =>
  (compareDocumentPosition.call(other, node) & FOLLOWING) !== 0;
