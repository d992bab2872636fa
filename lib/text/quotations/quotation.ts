/** A quotation that was found. Offsets are UTF-16 units in the text of the given block. */
import type { Span } from '../span.ts';

export type Medium = 'tweet' | 'press release' | 'news conference' | 'statement' | 'interview' | 'speech' | 'letter';

/**
 * The speaker. `text` and its place: for `name` the name printed beside the quotation; for a resolved pronoun, office or body the
 * fullest name of its referent (possibly in another block); else the words as printed ("she", "an aide").
 */
export interface FoundSpeaker extends Span {
  block: number;
  text: string;
  /** The fullest name that the article has for them ("Jane Roe" where "Roe" is printed here); `text` where they have none. */
  name: string;
  /** From the caller's names; null for unknown and unresolved speakers. */
  actor: string | null;
  by: 'name' | 'pronoun' | 'role' | 'organisation';
}

/** The span is the inside of the outer marks, in its block. */
export interface FoundQuotation extends Span {
  block: number;
  text: string;
  /** Under four words without an attribution, or marks that only distance the writer from a term ("its 'open door' policy"). */
  scare: boolean;
  /** Index in the result of the quotation that this one continues, across an attribution or the end of a paragraph. */
  continues: number | null;
  speaker: FoundSpeaker | null;
  /** Dictionary form of the verb of saying; null where there is none ("according to"). */
  verb: string | null;
  medium: Medium | null;
}
