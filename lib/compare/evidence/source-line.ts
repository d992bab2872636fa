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
  /** Of its words (BCP 47). */
  language?: string;
}

export function sourceRef({ id, outlet, credit, headline, published, address, language }: SourceRecord): SourceRef {
  return { id, outlet, credit, headline, published, address, ...(language ? { language } : {}) };
}

/** How a source carries the item; each has a shape of its own in the gutter. */
export type LineMark = 'printed' | 'variant' | 'part' | 'told' | 'named' | 'apart' | 'absent';

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
  /** Who says it in this source. The pack's verbs are dictionary forms and not what the source prints, so no line has one. */
  attribution?: {
    /** Names of all who say it; empty where the pack knows none. */
    speakers: string[];
    /** The words by which the source names them; null where it gives the words in its own voice or leaves the speaker open. */
    attributed: string | null;
    medium: string | null;
    /** Whether those words name each of them, and not only "the spokesperson" or "he". */
    named: boolean;
    paragraph: number;
  };
  /** Id of the utterance that the words are, on an actor's card. */
  utterance?: string;
  absent?: AbsentReason;
  /** Printed in the very same words as on the page. */
  same?: true;
  /** Further statements of this source in this group that are not shown in the line. */
  more?: SourceLine[];
  /** The words to open the source at, for a text fragment. */
  fragment?: string;
}
