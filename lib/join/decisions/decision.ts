/**
 * A person's decisions about found records. A record is identified by a place of one of its members, never by its id: places do not
 * change when an article is added and everything is read again.
 */
import type { ActorKind } from '../../text/lexicon.ts';
import type { Place } from '../found/place.ts';

export type RecordKind = 'actor' | 'utterance' | 'measure' | 'event';

export type Decision = RecordDecision | ReadingDecision | LinkDecision;

/** On a record found across articles. */
export type RecordDecision =
  /** The two records are one. */
  | { do: 'join'; of: RecordKind; at: Place; with: Place }
  /** These members are not part of the record at `at` but a record of their own. */
  | { do: 'split'; of: RecordKind; at: Place; out: Place[] }
  | { do: 'rename'; of: 'actor' | 'measure' | 'event'; at: Place; name: string }
  | { do: 'drop'; of: RecordKind; at: Place }
  | { do: 'confirm'; of: RecordKind; at: Place }
  | { do: 'kind'; of: 'actor'; at: Place; kind: ActorKind };

/** On what was read in one article, before articles are joined. `speaker`: a name, or null for nobody named. */
export type ReadingDecision =
  | { do: 'speaker'; of: 'quotation'; at: Place; speaker: string | null }
  | { do: 'drop'; of: 'quotation' | 'figure'; at: Place };

/** Which actor or event of another pack (`pack/id`) a record is; null for none. */
export interface LinkDecision {
  do: 'link';
  of: 'actor' | 'event';
  at: Place;
  to: string | null;
}

export const isReadingDecision = (decision: Decision): decision is ReadingDecision =>
  decision.of === 'quotation' || decision.of === 'figure';

/** The decisions on a record, in order, each once. */
export type Decided = 'joined' | 'split' | 'renamed' | 'confirmed' | 'kind';
