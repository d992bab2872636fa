/**
 * Finds the blocks in which lines of the page's rendered text stand, without visiting every node: from the nearest anchor
 * before a line it goes over text nodes until one begins as the line does and stands in a block that has it.
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
  /** Of all the page. */
  text: string;
  walker: TreeWalker;
  /** Lines of the blocks looked into that were not taken yet. */
  left: Map<Element, string[]>;
  /** Text read so far (UTF-16 units). */
  read: number;
}

/** A page can be built so that its text is gathered anew on each of a thousand levels; past so much (UTF-16 units) all of it is read instead. */
const MOST_GATHERED = 5_000_000;
/** `NodeFilter.SHOW_TEXT`, without waking that interface. */
const SHOW_TEXT = 4;
/** Text that is hidden by this is rendered text no more than what has no box. */
const SEEN = { visibilityProperty: true };
/** No line holds a line break. */
const TAKEN = '\n';
/** Text nodes between two chances to yield. */
const AT_ONCE = 64;

const { checkVisibility, contains } = Element.prototype;
// The prototype's own, because a form answers with a field where the page has named one so.
const innerText = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get as (this: Element) => string;

/** Whether an element's text is no line of the page, but stands in those of what is around it. */
const isPart = (element: Element): boolean =>
  /^(?:inline|contents$|table-cell$)/.test(getComputedStyle(element).display);

/** Forwards both times: looking from the end takes ten times as long. */
const isOnly = (line: string, text: string): boolean => text.indexOf(line, text.indexOf(line) + 1) < 0;

/** Takes a line from what an element's text has left; whether it had it. */
function takeLine(line: string, element: Element, search: Search): boolean {
  let lines = search.left.get(element);
  if (!lines) {
    const text = innerText.call(element);
    search.read += text.length;
    lines = text.split('\n');
    search.left.set(element, lines);
  }
  const index = lines.indexOf(line);
  // A part of a line can read like another line; to ask for style takes time, and mostly the words are the only ones.
  if (index < 0 || (!isOnly(line, search.text) && isPart(element))) return false;
  lines[index] = TAKEN;
  return true;
}

/** Whether a text node is a whole line, and no other text of the page reads so: then the text around it need not be gathered. */
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
    // What is not read may have no box of its own, as the choices of a list that is folded.
    const isShown = role === 'skipped' || checkVisibility.call(block);
    if (isShown && takeLine(line, block, search)) return block;
    // Only what makes no lines of its own can be a part of one around it; what is hidden is none.
    if (!isPart(block)) return null;
  }
  return null;
}

/** Whether a line begins as a text node does. @param head the line, trimmed and in lower case. */
const beginsWith = (head: string, inked: string): boolean =>
  // Most are told apart by their first letter.
  head.startsWith(inked.charAt(0).toLowerCase()) && head.startsWith(headOf(inked).toLowerCase());

/** White space as one space, as it is mostly rendered. */
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Goes on behind where the walker stands. `anywhere`: the line may begin within a text node. */
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
 * In document order, what stands within another made one with it. An element that is not read is left out; of what stands
 * within one that is told when it is asked what can be seen (shown.ts), before the page's text is compared.
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

/** Found again from the top, a block can stand before those found until then. */
function sort(found: Map<Element, number[]>): Map<Element, number[]> {
  return new Map([...found].sort(([a], [b]) => (isBehind(b, a) ? -1 : 1)));
}

/**
 * The smallest blocks that hold the lines, in document order, none within another. Every line that stands in the rendered
 * text of `root` is in one of them; the root itself where one cannot be found. A generator, to be run in slices.
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
    // The same words within a line before it only let the search begin earlier; to count all lines takes longer.
    offset = Math.max(offset, text.indexOf(words, offset));
    // Lines of one block mostly come one after the other.
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
