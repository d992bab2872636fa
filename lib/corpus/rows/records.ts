/**
 * The corpus as the store keeps it and as comparison reads it: the same shapes as in a pack, with every id made unique
 * among all packs (`sanctuary-cities/bill-de-blasio`) and statements apart from their sources.
 */
import type { Actor, Claim, CorpusEvent, Link, Measure, PackHead, Quotation, Report, Source } from '../pack/schema.ts';

/** `stamp`: hash of the file it came from; the built-in pack is seeded anew when the extension brings another one. */
export type PackRecord = PackHead & { links: LinkRecord[]; builtIn: boolean; installed: string; stamp: string };
/** Both ends as in the corpus. */
export type LinkRecord = Link;
export type ActorRecord = Actor & { pack: string };
export type MeasureRecord = Measure & { pack: string };
export type ClaimRecord = Claim & { pack: string };
export type EventRecord = CorpusEvent & { pack: string };
/** `statementCount` tells an article that was read and found to lack something from one that holds nothing. */
export type SourceRecord = Omit<Source, 'statements'> & { pack: string; statementCount: number };
/** `id` is `<source id>#<statement id>`; `event` is always filled, from the source where the statement names none. */
export type StatementRecord = (Omit<Quotation, 'event'> | Omit<Report, 'event'>) & {
  pack: string;
  source: string;
  event: string | null;
};

/** The part of a corpus that one comparison needs. Every id mentioned in `statements` is resolved in the other lists or is unknown. */
export interface Records {
  /** All sources of every event that the statements touch, so that silence has its denominator. */
  sources: SourceRecord[];
  events: EventRecord[];
  actors: ActorRecord[];
  measures: MeasureRecord[];
  claims: ClaimRecord[];
  statements: StatementRecord[];
  /** First and last day that the packs concerned cover; null where there is no pack. */
  coverage: { from: string; to: string } | null;
  /** Sources in the whole corpus, of which `sources` may be a part; where it is left out, `sources` are all. */
  sourceTotal?: number;
  /** Sources that may carry the same are left out, because there are too many to read. Of those that are here all is here. */
  partial?: true;
  /** Not all that was asked for could be read, of whatever source. An outcome may rest on it only where nothing better is to be had. */
  cut?: true;
}
