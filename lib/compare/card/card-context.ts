/**
 * What a card shows, as data: who reports what, in which words, and the outcome. Components turn it into words; nothing
 * in here is a sentence of ours except what a pack says in its own words.
 */
import type { ActorKind, NameReason } from '../../text/lexicon.ts';
import type { ReportedWording } from '../mentions/page-report.ts';
import type { Outcome } from '../outcome.ts';

export interface SourceRef {
  id: string;
  outlet: string;
  credit: string | null;
  headline: string | null;
  /** ISO day. */
  published: string | null;
  address: string | null;
}

/** A run of printed words. `differs`: not the same in every version. `missing`: how many words of other versions this one lacks here. */
export interface Run {
  text: string;
  differs?: true;
  /** The difference turns on a number or a negation: the strong mark. */
  strong?: true;
  missing?: number;
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
    paragraphs: number | null;
  };
  absent?: AbsentReason;
  /** Printed in the very same words as on the page. */
  same?: true;
  /** Further statements of this source in this group that are not shown in the line. */
  more?: SourceLine[];
  /** The words to open the source at, for a text fragment. */
  fragment?: string;
}

/** Types of variant, strongest last. */
export type VariantType = 'typography' | 'contraction' | 'cut' | 'insertion' | 'swap' | 'order' | 'number' | 'negation';

export interface CardGroup {
  event: { id: string; label: string; date: string } | null;
  lines: SourceLine[];
  /** Sources that hold an article on this event, named or not: the denominator of silence. */
  sourceCount: number;
  /** Fewer than `sourceCount` where sources share an origin. */
  originCount: number;
}

/** The arithmetic behind a figure's outcome, always shown where there is any. */
export interface Arithmetic {
  page: number | string;
  other: number | string;
  /** other minus page, in the unit (days for dates). */
  difference: number | null;
  ratio: number | null;
  /** Name of the rounding rule where the outcome is `rounds`: "to whole percent", "to 2 significant digits". */
  rounding: { digits: number; of: 'significant' | 'unit' | 'dozen' } | null;
}

export interface FigurePlot {
  unit: string;
  page: { low: number; high: number; label: string };
  /** `same`: no difference to the page's value, be it only after rounding or within a bound. */
  dots: { low: number; high: number; label: string; source: SourceRef; same: boolean }[];
}

/** The rule that gave the outcome, and both passages. */
export interface Why {
  rule: string;
  /** Values for the rule's sentence in the locale file. */
  values: string[];
  page: string | null;
  corpus: { source: SourceRef; passage: string } | null;
}

interface CardBase {
  title: string;
  outcome: Outcome;
  /** The sources that the outcome's words count or name. */
  outcomeSources: SourceRef[];
  /** `sources-differ`: those that print it as the page does. */
  pageAsIn: SourceRef[];
  groups: CardGroup[];
  /** Same measure at another event or time: never a difference. */
  notCompared: {
    line: SourceLine;
    event: { label: string; date: string } | null;
    reason: 'other-event' | 'other-time' | 'other-unit' | 'other-speaker' | 'event-unknown';
  }[];
  coverage: { from: string; to: string } | null;
  sourcesInCorpus: number;
  /** Sources that may carry it have no line, because there are too many to read. */
  partial?: true;
  why: Why | null;
  /** Sources whose text the page itself carries, most first, where there are any. */
  wording?: ReportedWording[];
}

export interface ActorCard extends CardBase {
  kind: 'actor';
  actor: string;
  actorKind: ActorKind;
  /** Role as of the page's date, or of the sources' dates where the page has none. */
  role: { text: string; from: string | null; to: string | null } | null;
  /** How many utterances, figures and claims of theirs differ among the sources. */
  differing: { quotations: number; figures: number; claims: number };
  beside: { actor: string; name: string; sources: number }[];
  /** Events further from the page's date that have no group here, where there are too many. */
  moreEvents?: number;
  claims: ClaimSide[];
  reason: NameReason;
  /** Others whom the name could mean. */
  candidates: { actor: string; name: string; role: string | null; reason: NameReason }[];
}

export interface ClaimSide {
  claim: string;
  proposition: string;
  stance: 'asserts' | 'denies';
  against: { name: string; sources: SourceRef[] }[];
  lines: SourceLine[];
}

export interface FigureCard extends CardBase {
  kind: 'figure';
  measure: string;
  measureLabel: string;
  unit: string;
  arithmetic: Arithmetic | null;
  plot: FigurePlot | null;
}

export interface QuotationCard extends CardBase {
  kind: 'quotation';
  /** The actor, and their name; null where the speaker is unknown. */
  speaker: string | null;
  speakerName: string | null;
  variants: VariantType[];
  /** Id of the utterance that it is, or of the first of several. */
  utterance?: string;
}

export type CardContext = ActorCard | FigureCard | QuotationCard;
