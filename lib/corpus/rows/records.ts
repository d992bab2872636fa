/**
 * The corpus as stored and compared: the entries of packs, with qualified ids (`sanctuary-cities/bill-de-blasio`) and with
 * statements separate from their sources.
 */
import type { Actor, Claim, CorpusEvent, Link, Measure, PackHead, Quotation, Report, Source } from '../pack/schema.ts';

/** How much a pack holds. */
export interface PackCounts {
  sources: number;
  /** Events on which its sources report. */
  events: number;
  actors: number;
  measures: number;
  claims: number;
  quotations: number;
  reports: number;
  /** Those of the reports that are sentences of an article as printed. */
  printed: number;
  links: number;
}

/** An installed pack. */
export type PackRecord = PackHead & {
  links: LinkRecord[];
  counts: PackCounts;
  builtIn: boolean;
  /** A pack that is off has no other rows than this one and its document, so that no query can find anything of it. */
  on: boolean;
  /** ISO time. */
  installed: string;
  /** Hash of what it was read from; the built-in pack is installed again when the extension contains another one. */
  stamp: string;
};
/** Both ends are qualified ids. */
export type LinkRecord = Link;
export type ActorRecord = Actor & { pack: string };
export type MeasureRecord = Measure & { pack: string };
export type ClaimRecord = Claim & { pack: string };
export type EventRecord = CorpusEvent & { pack: string };
/**
 * `statementCount` distinguishes an article that lacks something from one without any statement. `language`: of its words, which
 * is its pack's (BCP 47).
 */
export type SourceRecord = Omit<Source, 'statements' | 'text'> & {
  pack: string;
  statementCount: number;
  language?: string;
};
/** `id` is `<source id>#<statement id>`; `event` is always filled, from the source where the statement names none. */
export type StatementRecord = (Omit<Quotation, 'event'> | Omit<Report, 'event'>) & {
  pack: string;
  source: string;
  event: string | null;
};

/** The part of a corpus that one comparison needs. Every known id in `statements` is in the other lists. */
export interface Records {
  /** All sources on every event of the statements: only these can be silent. */
  sources: SourceRecord[];
  events: EventRecord[];
  actors: ActorRecord[];
  measures: MeasureRecord[];
  claims: ClaimRecord[];
  statements: StatementRecord[];
  /** First and last day covered by the packs concerned; null if there is no pack. */
  coverage: { from: string; to: string } | null;
  /** Number of sources in the whole corpus; left out if `sources` has all of them. */
  sourceTotal?: number;
  /** Some sources are left out, because there are too many to read. The sources that are here are complete. */
  partial?: true;
  /** Some wanted statements could not be read, of any source. An outcome may rest on such records only if nothing better can be read. */
  cut?: true;
}
