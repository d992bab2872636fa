/** A paragraph cut where names, figures and quotations begin and end, for showing it with its marks. */
import type { ArticleLines } from '../../../lib/join/draft/read/article-lines.ts';
import type { Span } from '../../../lib/text/span.ts';

export interface Mark extends Span {
  kind: 'actor' | 'figure' | 'quotation';
  /** There is something to compare. */
  isHeavy: boolean;
}

export interface Segment {
  text: string;
  kinds: Mark['kind'][];
  isHeavy: boolean;
  /** Offset in the article. */
  start: number;
}

/** Marks of an article, by their beginning. */
export function marksOf({ quotations, figures, actors }: ArticleLines): Mark[] {
  const heavy = (outcome: string) => outcome === 'differs' || outcome === 'sources-differ';
  return [
    ...quotations.map(({ place, standing }) => ({
      ...place,
      kind: 'quotation' as const,
      isHeavy: heavy(standing.outcome),
    })),
    ...figures.map(({ place, standing }) => ({ ...place, kind: 'figure' as const, isHeavy: heavy(standing.outcome) })),
    ...actors.map(({ place }) => ({ ...place, kind: 'actor' as const, isHeavy: false })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** @param at offset of the paragraph in the article. Linear in its text and marks, times the marks that overlap. */
export function segmentsOf(text: string, at: number, marks: readonly Mark[]): Segment[] {
  const end = at + text.length;
  const own = marks.filter((mark) => mark.start < end && at < mark.end);
  const cuts = new Set([at, end]);
  for (const mark of own) for (const cut of [mark.start, mark.end]) if (cut > at && cut < end) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, n) => {
    const to = places[n + 1] as number;
    const here = own.filter((mark) => mark.start < to && start < mark.end);
    return {
      text: text.slice(start - at, to - at),
      kinds: [...new Set(here.map(({ kind }) => kind))],
      isHeavy: here.some(({ isHeavy }) => isHeavy),
      start,
    };
  });
}
