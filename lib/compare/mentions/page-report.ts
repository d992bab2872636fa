/** Everything found on one page, as data. The shape is what `npm run inspect` prints and what exports start from. */
import type { ReportedWording } from '../evidence/origins.ts';
import type { Outcome } from '../outcome.ts';

export interface ReportedSource {
  source: string;
  outlet: string;
  published: string | null;
  /** The source's own words where it prints some, else the pack's words on what it tells. */
  text: string;
}

export interface ReportedMention {
  kind: 'actor' | 'figure' | 'quotation';
  text: string;
  /** Up to 32 characters of the page's text before and after. */
  prefix: string;
  suffix: string;
  /** UTF-16 offsets in the page's text: its blocks in reading order, joined by one line feed each. */
  start: number;
  end: number;
  /** The actor, the measure, or the first statement matched. */
  id: string;
  outcome: Outcome;
  sources: ReportedSource[];
}

export interface PageReport {
  address: string;
  title: string;
  /** Most first; left out where the page carries no source's text. */
  wording?: ReportedWording[];
  mentions: ReportedMention[];
}
