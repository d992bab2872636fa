/** What was read at one place of a page, without any DOM: the input of every comparison. */
import type { FigureReading } from '../text/figures/figure.ts';
import type { NameReason } from '../text/lexicon.ts';

export interface ActorMention {
  kind: 'actor';
  text: string;
  /** Likeliest first; two where both could be meant. */
  actors: { id: string; reason: NameReason }[];
}

export interface FigureMention {
  kind: 'figure';
  text: string;
  /** The sentence it stands in, shown on the card beside the sources' words. */
  passage: string;
  measure: string;
  reading: FigureReading;
}

export interface QuotationMention {
  kind: 'quotation';
  text: string;
  passage: string;
  /** Actor held to be the speaker on the page; null where unknown. */
  speaker: string | null;
  /** Statements of the corpus (ids) whose words align with these. */
  statements: string[];
}

export type Mention = ActorMention | FigureMention | QuotationMention;
