/** A mention on the page: its place, what was read there, and its outcome. */
import type { Mention } from '../compare/mention.ts';
import type { ReportedSource } from '../compare/mentions/page-report.ts';
import type { Outcome } from '../compare/outcome.ts';
import type { PageFacts } from '../compare/page-facts.ts';
import type { Mark } from '../page/paint/density.ts';

export interface PageMention extends Mark {
  /** Unique in this document, and the same from pass to pass while its element stays. */
  key: string;
  mention: Mention;
  outcome: Outcome;
  sources: ReportedSource[];
}

/** The findings of one pass over the page. */
export interface PageFindings {
  page: PageFacts;
  /** In reading order, at any density. */
  mentions: PageMention[];
}

export const NO_FINDINGS: PageFindings = {
  page: { title: '', published: null, event: null },
  mentions: [],
};
