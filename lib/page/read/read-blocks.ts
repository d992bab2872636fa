/**
 * Reads the text of a foreign DOM tree, joined by block, in reading order. It uses a TreeWalker, because the page can hide
 * `childNodes` and the like of a form behind fields of those names. Hidden text is read too: checking visibility takes seven times
 * as long as reading, so it is checked later, and only for mentions.
 */

import { blockAround, roleOf } from '../elements.ts';
import { CLOSING, isDrawnQuotation, missingMarks, OPENING } from './drawn-marks.ts';
import { isFootnote, seamBetween } from './seams.ts';
import type { TextBlock, TextPart } from './text-block.ts';

/** At most this much text of one page is read (UTF-16 units): two long novels. The rest is left out. */
export const READ_LIMIT = 2_000_000;
/** A block is cut into pieces of about this length (UTF-16 units), so that one long text node cannot make a slice long. */
export const BLOCK_LENGTH = 8_000;
/** Nodes between two chances to yield: few enough for a fraction of a slice, enough that yielding costs nothing. */
const NODES_AT_ONCE = 200;

export interface BlocksRead {
  blocks: TextBlock[];
  /** Open shadow roots in the tree; each needs a mutation observer of its own. */
  roots: ShadowRoot[];
  /** The page removed the node that was being read; text after it may be missing. */
  incomplete: boolean;
}

/** Where to cut a text of more than `BLOCK_LENGTH`: after the last white space before that length, else at that length. */
function cutAfter(text: string, from: number): number {
  const end = from + BLOCK_LENGTH;
  if (end >= text.length) return text.length;
  const tail = text.slice(end - 200, end);
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'));
  return space < 0 ? end : end - tail.length + space + 1;
}

/** A blank line separates paragraphs of preformatted text, as two `br` elements do elsewhere. */
const BLANK_LINE = /\n[^\S\n]*\n\s*/g;
const BROKEN_OFF = /\n\s*$/;
/** UTF-16 units at the end of the text so far that decide how the next node joins it. */
const TAIL = 20;

/** The parts of a text node between blank lines. */
function* paragraphsOf(data: string): Generator<{ from: number; to: number }> {
  let from = 0;
  for (const gap of data.matchAll(BLANK_LINE)) {
    yield { from, to: gap.index + gap[0].length };
    from = gap.index + gap[0].length;
  }
  yield { from, to: data.length };
}

/** A block with the quotation marks inserted that its style or mark-up implies. */
function withMarks(block: TextBlock): TextBlock {
  const { element, text, parts, continues } = block;
  const [before, behind] = continues ? ['', ''] : missingMarks(element, text, parts);
  if (!before && !behind) return block;
  const moved = before ? parts.map((part) => ({ ...part, at: part.at + before.length })) : parts;
  return { ...block, text: before + text + behind, parts: moved };
}

/** Gathers text nodes until a block ends, and cuts what is too long. */
function gatherBlocks() {
  const blocks: TextBlock[] = [];
  let element: Element | null = null;
  let text = '';
  let parts: TextPart[] = [];
  let continues = false;
  /** A quotation mark to insert before the next text. */
  let lead = '';
  let left = READ_LIMIT;

  const close = (readsOn: boolean) => {
    if (element && text.trim() !== '') {
      blocks.push(withMarks({ element, text, parts, continues, follows: blocks.length > 0 }));
    }
    continues = readsOn && text !== '';
    text = '';
    parts = [];
  };
  const end = () => {
    if (text || continues) close(false);
    element = null;
  };
  const add = (node: Text, block: Element) => {
    if (block !== element) end();
    element = block;
    const data = node.data.slice(0, left);
    left -= data.length;
    text += lead;
    lead = '';
    if (element.localName !== 'pre') return take(node, data, { from: 0, to: data.length });
    for (const paragraph of paragraphsOf(data)) {
      if (paragraph.from > 0 && text) close(false);
      take(node, data, paragraph);
    }
  };
  const take = (node: Text, data: string, stretch: { from: number; to: number }) => {
    for (let { from } = stretch, to = from; from < stretch.to; from = to) {
      to = Math.min(cutAfter(data, from), stretch.to);
      if (text && text.length + to - from > BLOCK_LENGTH) close(true);
      parts.push({ node, at: text.length, from, length: to - from });
      text += to - from === data.length ? data : data.slice(from, to);
    }
  };
  const lineBreak = () => {
    if (BROKEN_OFF.test(text.slice(-TAIL))) close(false);
    else if (text) text += '\n';
  };
  const openQuotation = () => {
    lead = OPENING;
  };
  const closeQuotation = () => {
    if (text && !lead) text += CLOSING;
    lead = '';
  };
  return {
    ...{ blocks, add, end, lineBreak, openQuotation, closeQuotation },
    part: (seam: string) => {
      text += seam;
    },
    tail: () => text.slice(-TAIL),
    isFull: () => left <= 0,
    isEmpty: () => text === '' && !continues,
  };
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, as a number so that the interface is not created. */
const ELEMENTS_AND_TEXT = 5;

const walkerOf = (root: Node): TreeWalker => document.createTreeWalker(root, ELEMENTS_AND_TEXT);

/** Moves the walker past the current node's subtree. */
function stepOver(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}

/** A form's `shadowRoot` can be a field of that name, so the type is checked. */
function shadowOf(node: Node): ShadowRoot | null {
  const root: unknown = (node as Element).shadowRoot;
  return root && root instanceof ShadowRoot ? root : null;
}

const { contains } = Element.prototype;

/** Inserts the quotation marks that the style draws around inline quotations. */
function followQuotations(gather: ReturnType<typeof gatherBlocks>) {
  const entered: Element[] = [];
  return {
    enter: (element: Element) => {
      if (!isDrawnQuotation(element, gather.tail())) return;
      entered.push(element);
      gather.openQuotation();
    },
    /** Closes the quotations that do not contain the next node. */
    leave: (next: Node | null) => {
      for (let inner = entered.at(-1); inner && !(next && contains.call(inner, next)); inner = entered.at(-1)) {
        entered.pop();
        gather.closeQuotation();
      }
    },
  };
}

/** `Node.TEXT_NODE`. Only a form can hide `nodeType` behind a field, and a field is not 3. */
const TEXT_NODE = 3;

/**
 * Reads the tree under `root`, its open shadow roots included, each before the light children of its host. A generator,
 * so that it can be run in slices; `skip` is our own host.
 */
export function* readBlocksInSteps(root: Node, skip: Element | null = null): Generator<void, BlocksRead> {
  const gather = gatherBlocks();
  const roots: ShadowRoot[] = [];
  const walkers = [walkerOf(root)];
  let incomplete = false;
  let parent: Node | null = null;
  let block: Element | null = null;
  let last: Text | null = null;
  const quotations = followQuotations(gather);
  const enter = (shadow: ShadowRoot) => {
    roots.push(shadow);
    walkers.push(walkerOf(shadow));
  };
  /** Ends and breaks blocks; whether the element's inside is to be read. */
  const enterElement = (element: Element): boolean => {
    const role = element === skip ? 'skipped' : roleOf(element);
    if (role === 'skipped') return false;
    if (role === 'block') gather.end();
    else if (role === 'break') gather.lineBreak();
    else if (isFootnote(element, gather.tail())) return false;
    else quotations.enter(element);
    const shadow = shadowOf(element);
    if (shadow) enter(shadow);
    return true;
  };
  const take = (text: Text) => {
    // Four in five text nodes of a page are white space between blocks.
    if (gather.isEmpty() && text.data.trim() === '') return;
    const around = text.parentNode;
    if (around !== parent) {
      const before = block;
      parent = around;
      block = blockAround(around);
      if (last && block === before) gather.part(seamBetween(gather.tail() + text.data.charAt(0), last, text));
    }
    if (block) gather.add(text, block);
    last = text;
  };
  const ofRoot = shadowOf(root);
  if (ofRoot) enter(ofRoot);
  let walker = walkers.at(-1);
  let stepsOver = false;
  for (let count = 1; walker && !gather.isFull(); count++) {
    const node: Node | null = stepsOver ? stepOver(walker) : walker.nextNode();
    stepsOver = false;
    quotations.leave(node);
    if (!node) {
      incomplete ||= !walker.currentNode.isConnected;
      walkers.pop();
      walker = walkers.at(-1);
      gather.end();
      parent = null;
    } else if (node.nodeType === TEXT_NODE) take(node as Text);
    else {
      const depth = walkers.length;
      stepsOver = !enterElement(node as Element);
      if (walkers.length > depth) walker = walkers.at(-1);
    }
    if (count % NODES_AT_ONCE === 0) yield;
  }
  gather.end();
  return { blocks: gather.blocks, roots, incomplete };
}

/** `readBlocksInSteps` in one step, for a small tree. */
export function readBlocks(root: Node, skip: Element | null = null): BlocksRead {
  const steps = readBlocksInSteps(root, skip);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
