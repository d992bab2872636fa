/**
 * What a card shows, as data: who reports what, in which words, and the outcome. Components put it into words; the only
 * sentences in it are those of sources and packs.
 */
import type { ActorKind, NameReason } from '../../text/lexicon.ts';
import type { ReportedWording } from '../evidence/origins.ts';
import type { SourceLine, SourceRef } from '../evidence/source-line.ts';
import type { Arithmetic } from '../figures/relate-figures.ts';
import type { Outcome } from '../outcome.ts';
import type { VariantType } from '../wordings/variant-types.ts';

export interface CardGroup {
  event: { id: string; label: string; date: string } | null;
  lines: SourceLine[];
  /** Sources that hold an article on this event, named or not: the denominator of silence. */
  sourceCount: number;
  /** Fewer than `sourceCount` where sources share an origin. */
  originCount: number;
}

export interface FigurePlot {
  unit: string;
  /** `open`: a bound, open to that side. */
  page: { low: number; high: number; label: string; open?: 'up' | 'down' };
  /** `same`: equal to the page's value, exactly, after rounding or within a bound. */
  dots: { low: number; high: number; label: string; source: SourceRef; same: boolean; open?: 'up' | 'down' }[];
}

/** The rule that gave the outcome, and both passages. */
export interface AppliedRule {
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
  why: AppliedRule | null;
  /** Sources whose text the page itself carries, most first, where there are any. */
  wording?: ReportedWording[];
}

export interface ActorCard extends CardBase {
  kind: 'actor';
  actor: string;
  actorKind: ActorKind;
  /** Role as of the page's date, or of the sources' dates where the page has none. */
  role: { text: string; from: string | null; to: string | null } | null;
  /** How many utterances and figures of theirs differ among the sources. */
  differing: { quotations: number; figures: number };
  /** How many claims of theirs others dispute. */
  disputed: number;
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
  /** ISO day of a date that the page prints without a number ("Wednesday"). */
  day?: string | null;
  /** Of `within`: the sources' words, null where they are several; a range has two ends, anything else is a bound or a value. */
  fits?: { text: string | null; isRange: boolean } | null;
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
  /** The page prints a part of what the sources print: how many words, and whether the rest differs among them. */
  part?: { words: number; restDiffers: boolean };
  /** The sources print a part of what the page prints. */
  inPart?: true;
  /** Id of the utterance that it is, or of the first of several. */
  utterance?: string;
}

export type CardContext = ActorCard | FigureCard | QuotationCard;
