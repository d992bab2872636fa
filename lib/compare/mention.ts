/** A place on a page as comparison sees it: what was read there, without any DOM. */
import type { FigureReading } from '../text/figures/figure.ts';
import type { NameReason } from '../text/lexicon.ts';
import type { ReportedWording } from './mentions/page-report.ts';

/** What is known of the page itself. Never stored. */
export interface PageFacts {
  title: string;
  /** ISO day on which the page says it was published; null where it does not say. */
  published: string | null;
  /** Event of the corpus that the page is held to be about, if any. */
  event: string | null;
  /** Sources whose text the page carries, most first, where there are any. */
  wording?: ReportedWording[];
}

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
