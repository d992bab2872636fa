/**
 * A person's decisions about found records. A record is identified by a place of one of its members, never by its id: places do not
 * change when an article is added and everything is read again.
 */
import type { Place } from '../place.ts';

export type RecordKind = 'actor' | 'utterance' | 'measure' | 'event';

export type Decision =
  /** The two records are one. */
  | { do: 'join'; of: RecordKind; at: Place; with: Place }
  /** These members are not part of the record at `at` but a record of their own. */
  | { do: 'split'; of: RecordKind; at: Place; out: Place[] }
  | { do: 'rename'; of: 'actor' | 'measure' | 'event'; at: Place; name: string }
  | { do: 'drop'; of: RecordKind; at: Place }
  | { do: 'confirm'; of: RecordKind; at: Place };

/** The decisions on a record, in order, each once. */
export type Decided = 'joined' | 'split' | 'renamed' | 'confirmed';
