/**
 * Reads somebody else's DOM: the text of a tree, joined by block, in reading order. A TreeWalker finds the way, because
 * the page can hide `childNodes` and the like of a form behind fields of those names. Hidden text is read too: asking for
 * visibility costs seven times the reading, so that is asked later, where something matched.
 */

import { blockAround, roleOf } from '../elements.ts';
import type { TextBlock, TextPart } from './text-block.ts';

/** Of one page at most this much text is read (UTF-16 units): two long novels. What comes later is left out. */
export const READ_LIMIT = 2_000_000;
/** A block is cut into pieces of about this length (UTF-16 units), so that no slice of work depends on one text node. */
export const BLOCK_LENGTH = 8_000;
/** Nodes between two chances to yield: few enough for a fraction of a slice, enough that yielding costs nothing. */
const NODES_AT_ONCE = 200;

export interface BlocksRead {
  blocks: TextBlock[];
  /** Open shadow roots met on the way; a mutation observer does not see into them by itself. */
  roots: ShadowRoot[];
  /** The page took away the place where reading stood; what came after it may be missing. */
  incomplete: boolean;
}

/** Where to cut a text of more than `BLOCK_LENGTH`: behind the last white space before it, else right there. */
function cutAfter(text: string, from: number): number {
  const end = from + BLOCK_LENGTH;
  if (end >= text.length) return text.length;
  const tail = text.slice(end - 200, end);
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'));
  return space < 0 ? end : end - tail.length + space + 1;
}

/** Gathers text nodes until a block ends, and cuts what is too long. */
function gatherBlocks() {
  const blocks: TextBlock[] = [];
  let element: Element | null = null;
  let text = '';
  let parts: TextPart[] = [];
  let continues = false;
  let left = READ_LIMIT;

  const close = (readsOn: boolean) => {
    if (element && text.trim() !== '') blocks.push({ element, text, parts, continues, follows: blocks.length > 0 });
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
    for (let from = 0, to = 0; from < data.length; from = to) {
      to = cutAfter(data, from);
      if (text && text.length + to - from > BLOCK_LENGTH) close(true);
      parts.push({ node, at: text.length, from, length: to - from });
      text += to - from === data.length ? data : data.slice(from, to);
    }
  };
  const lineBreak = () => {
    if (text) text += '\n';
  };
  return { blocks, add, end, lineBreak, isFull: () => left <= 0, isEmpty: () => text === '' && !continues };
}

/** `NodeFilter`'s elements and text, without waking that interface. */
const ELEMENTS_AND_TEXT = 5;

const walkerOf = (root: Node): TreeWalker => document.createTreeWalker(root, ELEMENTS_AND_TEXT);

/** Goes on behind the current node's subtree. */
function stepOver(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}

/** A form's `shadowRoot` can be a field of that name, so what is found is looked at. */
function shadowOf(node: Node): ShadowRoot | null {
  const root: unknown = (node as Element).shadowRoot;
  return root && root instanceof ShadowRoot ? root : null;
}

/** A text node tells its type truly; only a form can have a field in its place, and that is no 3. */
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
    const shadow = shadowOf(element);
    if (shadow) enter(shadow);
    return true;
  };
  const take = (text: Text) => {
    // Four in five text nodes of a page are the white space between its blocks.
    if (gather.isEmpty() && text.data.trim() === '') return;
    const around = text.parentNode;
    if (around !== parent) {
      parent = around;
      block = blockAround(around);
    }
    if (block) gather.add(text, block);
  };
  const ofRoot = shadowOf(root);
  if (ofRoot) enter(ofRoot);
  let walker = walkers.at(-1);
  let stepsOver = false;
  for (let count = 1; walker && !gather.isFull(); count++) {
    const node: Node | null = stepsOver ? stepOver(walker) : walker.nextNode();
    stepsOver = false;
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

/** The same at once, for a small tree. */
export function readBlocks(root: Node, skip: Element | null = null): BlocksRead {
  const steps = readBlocksInSteps(root, skip);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
