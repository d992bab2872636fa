/** What the installed packs know of an article that is being added: the names, figures and quotations that are theirs, and their verdicts. */
import type { ReportedWording } from '../../compare/evidence/origins.ts';
import type { ReportedSource } from '../../compare/mentions/page-report.ts';
import type { Outcome } from '../../compare/outcome.ts';
import type { AlreadyHere } from '../../corpus/draft/already-here.ts';
import type { Span } from '../../text/span.ts';

/** Offsets are into the article's text. */
export interface KnownMention extends Span {
  kind: 'actor' | 'figure' | 'quotation';
  /** Qualified id of the actor or measure; of a quotation the first statement that it was matched with. */
  id: string;
  /** Name of the actor, label of the measure. */
  name: string | null;
  /** Unit of the measure. */
  unit: string | null;
  outcome: Outcome;
  sources: ReportedSource[];
}

export interface KnownEvent {
  id: string;
  label: string;
  date: string;
}

export interface KnownArticle {
  mentions: KnownMention[];
  /** The event that the article is taken to be about. */
  event: KnownEvent | null;
  /** The sources whose wording it carries, most first. */
  wording: ReportedWording[];
  /** The source that is the same article. */
  here: AlreadyHere | null;
}
