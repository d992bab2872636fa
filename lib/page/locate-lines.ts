/**
 * Finds the elements in which lines of the page's rendered text stand, without visiting every node. It goes down from the
 * body by rendered text: of each element's children all are asked for theirs but the tallest, which is taken to hold what
 * the others do not, so that the text of an article is not gathered once for every wrapper around it.
 */
import { blockAround, parentOf, roleOf } from './elements.ts';

/** A block and the lines found in it. */
export interface Located {
  element: Element;
  lines: string[];
}

/** Lines, and how often each is still to be found. */
type Wanted = Map<string, number>;
type Found = Map<Element, string[]>;

interface Job {
  element: HTMLElement;
  wanted: Wanted;
  /** The nearest element around it that was seen to hold the lines; itself where it was. */
  sure: HTMLElement;
}

/** Text read so far (UTF-16 units). */
interface Meter {
  read: number;
}

/** A page can be built so that its text is gathered anew on each of a thousand levels; past so much (UTF-16 units) all of it is read instead. */
const MOST_GATHERED = 5_000_000;
/** So few lines are looked for one by one. */
const FEW = 10;
/** Children between two chances to yield. */
const AT_ONCE = 16;
/** The parser lets no block stand in these, so their children need no look. */
const LEAVES = new Set<unknown>('p h1 h2 h3 h4 h5 h6'.split(' '));

// The prototypes' own, because a form answers with a field where the page has named one so.
const getter = <T>(prototype: object, name: string) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Element) => T;
const firstElementChild = getter<Element | null>(Element.prototype, 'firstElementChild');
const nextElementSibling = getter<Element | null>(Element.prototype, 'nextElementSibling');
const innerText = getter<string>(HTMLElement.prototype, 'innerText');
const offsetHeight = getter<number>(HTMLElement.prototype, 'offsetHeight');

const holdsBlocks = (element: Element): boolean => {
  const first = LEAVES.has(element.localName) ? null : firstElementChild.call(element);
  return first !== null && roleOf(first) === 'block';
};

/** The children that lines can stand in: blocks, and inline elements around blocks, as a link around a whole card. */
function candidatesIn(element: HTMLElement): HTMLElement[] {
  const candidates: HTMLElement[] = [];
  if (LEAVES.has(element.localName)) return candidates;
  for (let child = firstElementChild.call(element); child; child = nextElementSibling.call(child)) {
    // Drawings and formulas are none, and have no rendered text.
    if (!(child instanceof HTMLElement)) continue;
    const role = roleOf(child);
    if (role === 'block' || (role === 'inline' && holdsBlocks(child))) candidates.push(child);
  }
  return candidates;
}

/** The tallest child that holds elements; null where none does. A single one needs no measuring. */
function tallest(candidates: readonly HTMLElement[]): HTMLElement | null {
  const holders = candidates.filter((child) => !LEAVES.has(child.localName) && firstElementChild.call(child));
  if (holders.length < 2) return holders[0] ?? null;
  let best: HTMLElement | null = null;
  let most = 0;
  for (const child of holders) {
    const height = offsetHeight.call(child);
    if (height > most) [best, most] = [child, height];
  }
  return best;
}

/** Whether a line of the element's text is a line of the page: not of what is hidden, nor of a part of a line. */
function makesLines(element: HTMLElement): boolean {
  const { display } = getComputedStyle(element);
  if (display === 'none') return false;
  return !/^(?:inline|contents$|table-cell$)/.test(display) || holdsBlocks(element);
}

/** Most elements hold none of the lines, and to look for a few in a text is faster than to take it apart. */
function mayHold(text: string, wanted: Wanted): boolean {
  if (wanted.size > FEW) return true;
  for (const line of wanted.keys()) if (text.includes(line)) return true;
  return false;
}

/** Takes from `wanted` what stands in the element's text; null where nothing does. `meter` counts what was read for it. */
function takeLines(element: HTMLElement, wanted: Wanted, meter: Meter): Wanted | null {
  const text = innerText.call(element);
  meter.read += text.length;
  if (!mayHold(text, wanted)) return null;
  const own: Wanted = new Map();
  for (const line of text.split('\n')) {
    const taken = own.get(line) ?? 0;
    if ((wanted.get(line) ?? 0) > taken) own.set(line, taken + 1);
  }
  if (own.size === 0 || !makesLines(element)) return null;
  for (const [line, taken] of own) {
    const left = (wanted.get(line) ?? 0) - taken;
    if (left > 0) wanted.set(line, left);
    else wanted.delete(line);
  }
  return own;
}

function note(element: Element, wanted: Wanted, found: Found): void {
  const block = blockAround(element) ?? element;
  const lines = [...wanted].flatMap(([line, times]) => Array<string>(times).fill(line));
  found.set(block, [...(found.get(block) ?? []), ...lines]);
}

/** What is left when no child has it: the element's own lines, or, where the tallest child was taken for it in vain, those of one around it. */
function settle({ element, wanted, sure }: Job, found: Found, meter: Meter): void {
  for (let at: Node | null = element; at && at !== sure && wanted.size > 0; at = parentOf(at)) {
    const own = at instanceof HTMLElement ? takeLines(at, wanted, meter) : null;
    if (own) note(at as Element, own, found);
  }
  if (wanted.size > 0) note(sure, wanted, found);
}

/** In document order, what stands within another made one with it. */
function inOrder(found: Found): Located[] {
  const { compareDocumentPosition, contains } = Node.prototype;
  const isBefore = (a: Element, b: Element) =>
    (compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const sorted = [...found].sort(([a], [b]) => (isBefore(a, b) ? -1 : 1));
  const located: Located[] = [];
  for (const [element, lines] of sorted) {
    const last = located.at(-1);
    if (last && contains.call(last.element, element)) last.lines.push(...lines);
    else located.push({ element, lines });
  }
  return located;
}

/**
 * The smallest blocks that hold the lines, in document order, none within another. Every line that stands in the rendered
 * text of `root` is in one of them, as often as it is given. A generator, to be run in slices.
 */
export function* locateLines(root: HTMLElement, lines: readonly string[]): Generator<void, Located[]> {
  const found: Found = new Map();
  const all: Wanted = new Map();
  for (const line of lines) if (line !== '') all.set(line, (all.get(line) ?? 0) + 1);
  const jobs: Job[] = all.size > 0 ? [{ element: root, wanted: all, sure: root }] : [];
  const meter: Meter = { read: 0 };
  let asked = 0;
  for (let job = jobs.pop(); job; job = jobs.pop()) {
    if (meter.read > MOST_GATHERED) return [{ element: root, lines: [...lines] }];
    const { element, wanted, sure } = job;
    const candidates = candidatesIn(element);
    const heavy = tallest(candidates);
    for (const child of candidates) {
      if (child === heavy) continue;
      const own = takeLines(child, wanted, meter);
      if (own) jobs.push({ element: child, wanted: own, sure: child });
      if (wanted.size === 0) break;
      if (++asked % AT_ONCE === 0) yield;
    }
    if (wanted.size === 0) continue;
    if (heavy) jobs.push({ element: heavy, wanted, sure });
    else settle(job, found, meter);
  }
  return inOrder(found);
}
