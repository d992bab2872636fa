/** Which mentions are painted: everything found, each once in its section, or only what differs. */

import { firstWhere } from '../../text/first-where.ts';
import type { Span } from '../../text/span.ts';
import { closestOf, textOf } from '../elements.ts';
import { outOfShadows } from '../read/block-list.ts';
import type { TextBlock } from '../read/text-block.ts';

export type Density = 'quiet' | 'normal' | 'all';

/** The properties of a mention that decide whether it is painted. */
export interface Mark extends Span {
  block: TextBlock;
  kind: 'actor' | 'figure' | 'quotation';
  /** Actor, measure or statement. */
  id: string;
  /** The page differs from the sources, or the sources differ from each other. */
  differs: boolean;
}

const { closest, querySelectorAll } = Element.prototype;
const { compareDocumentPosition } = Node.prototype;

/** The number of headings, given in document order, before a node or around it. */
function headingsBefore(headings: ArrayLike<Element>, node: Node): number {
  return firstWhere(headings.length, (index) => {
    const position = compareDocumentPosition.call(headings[index] as Element, node);
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  });
}

/** Names the section of each block: a heading begins one, and so do the edges of an article or section element. */
function sectionsOf(blocks: ReadonlySet<TextBlock>): Map<TextBlock, string> {
  const headings = document.querySelectorAll('h1,h2,h3,h4,h5,h6');
  const containers = new Map<Element | null, number>();
  const sections = new Map<TextBlock, string>();
  for (const block of blocks) {
    const node = block.parts[0]?.node;
    const around = closest.call(block.element, 'article,section');
    const container = containers.get(around) ?? containers.size;
    containers.set(around, container);
    sections.set(block, `${node ? headingsBefore(headings, outOfShadows(node)) : 0} ${container}`);
  }
  return sections;
}

/** A block with at least this part of its text in one link is the headline of another story. */
const LINK_PART = 0.8;

/** Whether a mark is in the running text, not in a list of links to other stories or in a navigation element. */
function isInRunningText({ block }: Mark): boolean {
  const { element } = block;
  const around = closestOf(element, 'a[href],nav,aside,footer');
  if (around) return false;
  let linked = 0;
  for (const link of querySelectorAll.call(element, 'a[href]')) linked += textOf(link).trim().length;
  return linked < LINK_PART * block.text.trim().length;
}

/** Each name once, where it first stands in the running text. */
function onceInRunningText<M extends Mark>(marks: readonly M[]): M[] {
  const seen = new Set<string>();
  return marks.filter((mark) => !seen.has(mark.id) && isInRunningText(mark) && seen.add(mark.id));
}

/**
 * The marks to paint, in the order given: all mentions, in reading order.
 * @param isOffSubject the page holds nothing but names and is about something else.
 */
export function marksToPaint<M extends Mark>(marks: readonly M[], density: Density, isOffSubject = false): M[] {
  if (density === 'all') return [...marks];
  if (isOffSubject && density === 'normal') return onceInRunningText(marks);
  const wanted = density === 'quiet' ? marks.filter((mark) => mark.differs) : marks;
  const times = new Map<string, number>();
  for (const { kind, id } of wanted) if (kind === 'actor') times.set(id, (times.get(id) ?? 0) + 1);
  // Sections are computed only if somebody is named twice.
  const repeated = wanted.filter(({ kind, id }) => kind === 'actor' && (times.get(id) ?? 0) > 1);
  const sections = repeated.length > 0 ? sectionsOf(new Set(repeated.map(({ block }) => block))) : new Map();
  const seen = new Set<string>();
  return wanted.filter((mark) => {
    if (mark.kind !== 'actor') return true;
    const once = `${sections.get(mark.block) ?? ''} ${mark.id}`;
    return seen.has(once) ? false : seen.add(once);
  });
}
