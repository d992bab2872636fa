/**
 * Finds the blocks in which lines of the page's rendered text stand, without visiting every node: from the nearest anchor
 * before a line it goes over text nodes until one begins as the line does and stands in a block that has it.
 */
import { blockAround, isInSkipped, parentOf } from './elements.ts';
import { lineAnchors, squeeze } from './line-anchors.ts';

/** A block and the numbers of the lines found in it. */
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
  walker: TreeWalker;
  /** Lines of the blocks looked into that were not taken yet. */
  left: Map<Element, string[]>;
  /** Text read so far (UTF-16 units). */
  read: number;
}

/** A page can be built so that its text is gathered anew on each of a thousand levels; past so much (UTF-16 units) all of it is read instead. */
const MOST_GATHERED = 5_000_000;
/** The next line is walked to where it is this near (UTF-16 units), and an anchor is looked for where it is not. */
const NEAR = 400;
/** Of a line and of a text node so much (UTF-16 units) is compared. */
const HEAD = 40;
/** Blocks around a text node that are looked into: a row around a cell, a list around its inline items. */
const LEVELS = 3;
/** `NodeFilter.SHOW_TEXT`, without waking that interface. */
const SHOW_TEXT = 4;
/** No line holds a line break. */
const TAKEN = '\n';
/** Text nodes between two chances to yield. */
const AT_ONCE = 64;

const { checkVisibility, contains, compareDocumentPosition } = Element.prototype;
// The prototype's own, because a form answers with a field where the page has named one so.
const innerText = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get as (this: Element) => string;

/** The lines of an element's text that were not taken yet. */
function linesLeft(element: Element, search: Search): string[] {
  const known = search.left.get(element);
  if (known) return known;
  const text = innerText.call(element);
  search.read += text.length;
  const left = text.split('\n');
  search.left.set(element, left);
  return left;
}

/** The smallest block around a text node that has the line, which is taken from it. */
function blockWith(line: string, node: Node, levels: number, search: Search): Element | null {
  let level = 0;
  for (let at: Node | null = blockAround(parentOf(node)); at && level < levels; at = parentOf(at)) {
    if (!(at instanceof HTMLElement)) continue;
    const isShown = checkVisibility.call(at);
    const { display } = getComputedStyle(at);
    // What is hidden is no line of what is around it either; only its children may stand in its place.
    if (!isShown && display !== 'contents') return null;
    const left = linesLeft(at, search);
    const index = left.indexOf(line);
    // A part of a line can read like another line.
    if (index >= 0 && isShown && !/^(?:inline|table-cell$)/.test(display)) {
      left[index] = TAKEN;
      return at;
    }
    level++;
  }
  return null;
}

/** Whether a line can begin with a text node, or `anywhere` in it. Most nodes are told apart by their first letter. */
function mayBegin(head: string, data: string, anywhere: boolean): boolean {
  const inked = data.trim();
  if (inked === '' || !(anywhere || head.startsWith(inked.charAt(0).toLowerCase()))) return false;
  const text = squeeze(anywhere ? inked : inked.slice(0, 2 * HEAD)).toLowerCase();
  return text.startsWith(head) || head.startsWith(text) || (anywhere && text.includes(head));
}

/** Goes on from where the walker stands. `anywhere`: the line may begin within a text node, and lie in a block further out. */
function* walkTo(line: string, search: Search, anywhere: boolean): Generator<void, Element | null> {
  const { walker } = search;
  const head = squeeze(line).toLowerCase().slice(0, HEAD);
  const first = walker.currentNode;
  let count = 0;
  for (let node: Node | null = first; node; node = walker.nextNode()) {
    if (++count % AT_ONCE === 0) yield;
    if (!mayBegin(head, node.nodeValue ?? '', anywhere)) continue;
    // Where the last line was found another can only stand in the same block: the one around it has that line once more.
    const levels = node === first ? 1 : LEVELS;
    const block = blockWith(line, node, anywhere ? Number.POSITIVE_INFINITY : levels, search);
    if (block || search.read > MOST_GATHERED) return block;
  }
  return null;
}

/** In document order, what stands within another made one with it. Text that is not read is left out. */
function merge(found: ReadonlyMap<Element, number[]>): Located[] {
  const located: Located[] = [];
  for (let [element, lines] of found) {
    for (let last = located.at(-1); last && contains.call(element, last.element); last = located.at(-1)) {
      lines = [...last.lines, ...lines];
      located.pop();
    }
    const last = located.at(-1);
    if (last && contains.call(last.element, element)) last.lines.push(...lines);
    else if (!isInSkipped(element)) located.push({ element, lines });
  }
  return located;
}

/** Found again from the top, a block can stand before those found until then. */
function sort(found: Map<Element, number[]>): Map<Element, number[]> {
  const isBefore = ([a]: [Element, number[]], [b]: [Element, number[]]) =>
    compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  return new Map([...found].sort(isBefore));
}

/**
 * The smallest blocks that hold the lines, in document order, none within another. Every line that stands in the rendered
 * text of `root` is in one of them; the root itself where one cannot be found. A generator, to be run in slices.
 */
export function* locateLines(root: HTMLElement, { text, lines, wanted }: WantedLines): Generator<void, Located[]> {
  const found = new Map<Element, number[]>();
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const search: Search = { walker, left: new Map(), read: 0 };
  const anchorBefore = wanted.length > 0 ? lineAnchors(root, text) : null;
  let number = 0;
  let offset = 0;
  /** Offset of the line at which the walker stands. */
  let here = 0;
  let isSorted = true;
  for (const line of wanted) {
    for (; number < line; number++) offset += (lines[number] ?? '').length + 1;
    const words = lines[line] ?? '';
    if (!/\S/.test(words)) continue;
    const anchor = offset - here > NEAR ? anchorBefore?.(offset) : null;
    if (anchor?.element && anchor.at > here) walker.currentNode = anchor.element;
    let block = yield* walkTo(words, search, false);
    if (!block) {
      isSorted = false;
      walker.currentNode = root;
      block = yield* walkTo(words, search, true);
    }
    if (!block) return [{ element: root, lines: [...wanted] }];
    found.set(block, [...(found.get(block) ?? []), line]);
    here = offset;
  }
  return merge(isSorted ? found : sort(found));
}
