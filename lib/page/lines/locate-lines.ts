/**
 * Finds the blocks that contain given lines of the page's rendered text, without visiting every node: from the nearest anchor before
 * a line it reads text nodes until one begins like the line and is in a block with this line.
 */
import { isBehind, parentOf, roleOf } from '../elements.ts';
import { HEAD, headOf, lineAnchors } from './line-anchors.ts';

/** A block and the numbers of the lines found in it, in order. */
export interface Located {
  element: Element;
  lines: number[];
}

/** A page's rendered text, its lines, and the numbers of those to find, in order. */
export interface WantedLines {
  text: string;
  lines: readonly string[];
  wanted: readonly number[];
}

interface Search {
  /** Rendered text of the whole page. */
  text: string;
  walker: TreeWalker;
  /** Lines of the blocks examined so far that are not assigned yet. */
  left: Map<Element, string[]>;
  /** Text read so far (UTF-16 units). */
  read: number;
}

/** A hostile page may return its whole text at each of a thousand nested levels; beyond this much (UTF-16 units) the whole page is read. */
const MOST_GATHERED = 5_000_000;
/** `NodeFilter.SHOW_TEXT`, as a number so that the interface is not created. */
const SHOW_TEXT = 4;
/** `visibility: hidden` also removes text from the rendered text, so `checkVisibility` must check it. */
const SEEN = { visibilityProperty: true };
/** Marks an assigned line; no line contains a line break. */
const TAKEN = '\n';
/** Text nodes between two chances to yield. */
const AT_ONCE = 64;

const { checkVisibility, contains } = Element.prototype;
// Taken from the prototype, because a form's own property may be a field of that name.
const innerText = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get as (this: Element) => string;

/** Whether an element's text is part of the lines around it instead of lines of its own. */
const isPart = (element: Element): boolean =>
  /^(?:inline|contents$|table-cell$)/.test(getComputedStyle(element).display);

/** Two forward searches: a backward search takes ten times as long. */
const isOnly = (line: string, text: string): boolean => text.indexOf(line, text.indexOf(line) + 1) < 0;

/** Removes a line from the lines left of an element's text. @returns whether it was there. */
function takeLine(line: string, element: Element, search: Search): boolean {
  let lines = search.left.get(element);
  if (!lines) {
    const text = innerText.call(element);
    search.read += text.length;
    lines = text.split('\n');
    search.left.set(element, lines);
  }
  const index = lines.indexOf(line);
  // Part of a line can read like another line. Style is checked only if the words occur twice, because that takes time.
  if (index < 0 || (!isOnly(line, search.text) && isPart(element))) return false;
  lines[index] = TAKEN;
  return true;
}

/** Whether a text node is a whole line that occurs once on the page: then the text around it need not be gathered. */
function isWhole(line: string, node: Node, search: Search): boolean {
  if (node.nodeValue?.trim() !== line || !isOnly(line, search.text)) return false;
  const parent = parentOf(node);
  return parent instanceof HTMLElement && checkVisibility.call(parent, SEEN);
}

/** The smallest block around a text node that has the line. */
function blockWith(line: string, node: Node, search: Search): Element | null {
  const whole = isWhole(line, node, search);
  for (let at = parentOf(node); at; at = parentOf(at)) {
    const role = 'innerText' in at ? roleOf(at as HTMLElement) : 'inline';
    if (role === 'inline') continue;
    const block = at as HTMLElement;
    if (whole && role === 'block') return block;
    // A skipped element may have no box of its own, such as an option of a closed list.
    const isShown = role === 'skipped' || checkVisibility.call(block);
    if (isShown && takeLine(line, block, search)) return block;
    // Only a visible element without lines of its own can be part of a line around it.
    if (!isPart(block)) return null;
  }
  return null;
}

/** Whether a line begins as a text node does. @param head the line, trimmed and in lower case. */
const beginsWith = (head: string, inked: string): boolean =>
  // Most texts differ in the first letter.
  head.startsWith(inked.charAt(0).toLowerCase()) && head.startsWith(headOf(inked).toLowerCase());

/** Collapses white space as rendering usually does. */
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Searches for the line after the walker's current node. `anywhere`: the line may begin within a text node. */
function* walkTo(line: string, search: Search, anywhere: boolean): Generator<void, Element | null> {
  const { walker } = search;
  const head = line.trim().toLowerCase();
  const within = anywhere && squeeze(line).slice(0, HEAD);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++count % AT_ONCE === 0) yield;
    const inked = (node.nodeValue ?? '').trim();
    if (inked === '') continue;
    if (!beginsWith(head, inked) && !(within && squeeze(inked).includes(within))) continue;
    const block = blockWith(line, node, search);
    if (block || search.read > MOST_GATHERED) return block;
  }
  return null;
}

const inOrder = (some: number[], others: number[]): number[] => [...some, ...others].sort((a, b) => a - b);

/**
 * In document order, nested elements merged into the outer one. Skipped elements are left out; elements inside them are left out
 * later, by the check of visibility (visibility.ts).
 */
function merge(found: ReadonlyMap<Element, number[]>): Located[] {
  const located: Located[] = [];
  for (let [element, lines] of found) {
    for (let last = located.at(-1); last && contains.call(element, last.element); last = located.at(-1)) {
      lines = inOrder(last.lines, lines);
      located.pop();
    }
    const last = located.at(-1);
    if (last && contains.call(last.element, element)) last.lines = inOrder(last.lines, lines);
    else if (roleOf(element) !== 'skipped') located.push({ element, lines });
  }
  return located;
}

/** A search from the top can find a block that comes before blocks found earlier. */
function sort(found: Map<Element, number[]>): Map<Element, number[]> {
  return new Map([...found].sort(([a], [b]) => (isBehind(b, a) ? -1 : 1)));
}

/**
 * The smallest blocks that contain the lines, in document order, none inside another. Every line of the rendered text of `root` is in
 * one of them; if a line cannot be found, the root itself is returned. A generator, to be run in slices.
 */
export function* locateLines(root: HTMLElement, { text, lines, wanted }: WantedLines): Generator<void, Located[]> {
  const found = new Map<Element, number[]>();
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const search: Search = { text, walker, left: new Map(), read: 0 };
  const skipTo = lineAnchors(root, text);
  let offset = 0;
  let isSorted = true;
  let last: Element | null = null;
  for (const line of wanted) {
    const words = lines[line] ?? '';
    if (words.trim() === '') continue;
    // If an earlier line has the same words, the search only begins too early; counting all lines would take longer.
    offset = Math.max(offset, text.indexOf(words, offset));
    // Lines of one block usually follow each other.
    let block: Element | null = last && search.left.has(last) && takeLine(words, last, search) ? last : null;
    if (!block) {
      const anchor = skipTo(offset);
      if (anchor && isBehind(anchor, walker.currentNode)) walker.currentNode = anchor;
      block = yield* walkTo(words, search, false);
    }
    if (!block) {
      isSorted = false;
      walker.currentNode = root;
      block = yield* walkTo(words, search, true);
    }
    if (!block) return [{ element: root, lines: [...wanted] }];
    found.set(block, [...(found.get(block) ?? []), line]);
    last = block;
  }
  return merge(isSorted ? found : sort(found));
}
