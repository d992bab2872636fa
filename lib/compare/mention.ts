/** What was read at one place of a page, without any DOM: the input of every comparison. */
import type { FigureReading } from '../text/figures/figure.ts';
import type { NameReason } from '../text/lexicon.ts';
import type { TimeSpan } from '../text/measures/stated-time.ts';
import type { PageFacts } from './page-facts.ts';

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
  /** When it was, first and last day, where its sentence says so; left out where it does not. */
  when?: TimeSpan;
  part?: PartOfPage;
}

/** The figure of a mention as it is compared. */
export const printedFigure = ({ reading, text, measure, when }: FigureMention) => ({
  ...reading,
  text,
  measure,
  ...(when ? { when } : {}),
});

/** A part of a page with a day of its own: an entry of a live blog, a story appended to another. */
export interface PartOfPage {
  published: string | null;
  event: string | null;
}

/** The page as a mention sees it: its part's day and event, where the part has its own. */
export function factsFor(mention: Mention, page: PageFacts): PageFacts {
  return mention.kind !== 'actor' && mention.part ? { ...page, ...mention.part } : page;
}

export interface QuotationMention {
  kind: 'quotation';
  text: string;
  passage: string;
  /** Actor held to be the speaker on the page; null where unknown. */
  speaker: string | null;
  /** Statements of the corpus (ids) whose words align with these. */
  statements: string[];
  part?: PartOfPage;
}

export type Mention = ActorMention | FigureMention | QuotationMention;
