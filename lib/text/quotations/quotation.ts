/** What finding a quotation gives. Offsets are UTF-16 units in the text of the block named beside them. */
import type { Span } from '../span.ts';

export type Medium = 'tweet' | 'press release' | 'news conference' | 'statement' | 'interview' | 'speech' | 'letter';

/**
 * Whose words they are. `text` and its place: for `name` the name printed beside the quotation; for a pronoun, an office or a body
 * that could be resolved the fullest name of whom it means (maybe in another block); else the words as printed ("she", "an aide").
 */
export interface FoundSpeaker extends Span {
  block: number;
  text: string;
  /** The fullest name that the article has for them ("Jane Roe" where "Roe" is printed here); `text` where they have none. */
  name: string;
  /** Where the caller's names tell; null for the unknown and the unresolved. */
  actor: string | null;
  by: 'name' | 'pronoun' | 'role' | 'organisation';
}

/** The span is the inside of the outer marks, in its block. */
export interface FoundQuotation extends Span {
  block: number;
  text: string;
  /** Under four words and nobody is said to say them, or marks that only hold a term off ("its 'open door' policy"). */
  scare: boolean;
  /** Index in the result of the quotation that this one goes on from, over an attribution or a paragraph's end. */
  continues: number | null;
  speaker: FoundSpeaker | null;
  /** Dictionary form of the verb of saying; null where there is none ("according to"). */
  verb: string | null;
  medium: Medium | null;
}
