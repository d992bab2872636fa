/** How one source carries an item: a line of a card or of the compare page. Data only; components put it into words. */
import type { SourceRecord } from '../../corpus/rows/records.ts';
import type { Run } from '../wordings/runs.ts';

export interface SourceRef {
  id: string;
  outlet: string;
  credit: string | null;
  headline: string | null;
  /** ISO day. */
  published: string | null;
  address: string | null;
}

export function sourceRef({ id, outlet, credit, headline, published, address }: SourceRecord): SourceRef {
  return { id, outlet, credit, headline, published, address };
}

/** How a source carries the item; each has a shape of its own in the gutter. */
export type LineMark = 'printed' | 'variant' | 'part' | 'told' | 'named' | 'absent';

/** Why nothing stands in an absent line. */
export type AbsentReason = 'no-figure' | 'no-date' | 'no-quotation' | 'speaker-not-named' | 'actor-not-named';

export interface SourceLine {
  source: SourceRef;
  mark: LineMark;
  /** Words printed between quotation marks. */
  words?: Run[];
  /** A figure's value as printed. */
  value?: Run[];
  /** The pack's own words on what the source tells. */
  told?: string;
  /** Who says it in this source, as the source names them, and whether by name. */
  attribution?: {
    speaker: string | null;
    verb: string | null;
    medium: string | null;
    named: boolean;
    paragraph: number;
  };
  absent?: AbsentReason;
  /** Printed in the very same words as on the page. */
  same?: true;
  /** Further statements of this source in this group that are not shown in the line. */
  more?: SourceLine[];
  /** The words to open the source at, for a text fragment. */
  fragment?: string;
}
