/** Which mentions are painted: everything found, each once in its section, or only what differs. */

import type { Span } from '../text/span.ts';
import type { TextBlock } from './block.ts';

export type Density = 'quiet' | 'normal' | 'all';

/** A mention as painting sees it. */
export interface Mark extends Span {
  block: TextBlock;
  kind: 'actor' | 'figure' | 'quotation';
  /** Actor, measure or statement. */
  id: string;
  /** There is something to compare: not as in the sources, or the sources are not of one mind. */
  differs: boolean;
}

const { closest } = Element.prototype;

/** Numbers the sections of a page: a heading begins one, and so do the edges of an article or section. */
export function sectionsOf(blocks: readonly TextBlock[], marked: ReadonlySet<TextBlock>): Map<TextBlock, number> {
  const sections = new Map<TextBlock, number>();
  let section = 0;
  let container: Element | null = null;
  for (const block of blocks) {
    if (/^h[1-6]$/.test(String(block.element.localName))) section++;
    if (!marked.has(block)) continue;
    const around = closest.call(block.element, 'article,section');
    if (around !== container) section++;
    container = around;
    sections.set(block, section);
  }
  return sections;
}

/** The marks to paint, in the order given. `blocks` are all blocks of the page, `marks` all mentions, both in reading order. */
export function marksToPaint<M extends Mark>(marks: readonly M[], blocks: readonly TextBlock[], density: Density): M[] {
  if (density === 'all') return [...marks];
  const wanted = density === 'quiet' ? marks.filter((mark) => mark.differs) : marks;
  const sections = sectionsOf(blocks, new Set(wanted.map((mark) => mark.block)));
  const seen = new Set<string>();
  return wanted.filter((mark) => {
    if (mark.kind !== 'actor') return true;
    const once = `${sections.get(mark.block)} ${mark.id}`;
    return seen.has(once) ? false : seen.add(once);
  });
}
