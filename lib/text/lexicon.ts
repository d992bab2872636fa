import type { Span } from './span.ts';

/**
 * The names, cue words and quotation keys that one page needs to be matched. The background makes it for each page from the words
 * found on it; it is plain JSON because it is sent in a message.
 */

export type ActorKind = 'person' | 'organisation' | 'place' | 'law' | 'programme';

/** full: always counts. short, acronym: count only with evidence. title: a role used for its holder. */
export type NameForm = 'full' | 'short' | 'acronym' | 'title';

/** The rule by which a name was taken for an actor. */
export type NameReason = 'full-name' | 'full-name-on-page' | 'title-before' | 'on-topic' | 'others-on-page';

/** A name in a text that counts. Likeliest actor first; two if both could be meant. */
export interface NameSpan extends Span {
  actors: { id: string; reason: NameReason }[];
}

export interface LexiconName {
  /** In the pack's spelling, e.g. "Bill de Blasio". */
  text: string;
  actor: string;
  kind: ActorKind;
  form: NameForm;
  /** Words before a short form that confirm it ("Attorney General"), from the actor's roles and titles. */
  titles: string[];
}

export interface Lexicon {
  names: LexiconName[];
  /** Cue words, folded, of the measures that can match: a passage with a number and one of these is worth reading. */
  cues: string[];
  /** Rare words, folded, of the corpus's quotations: a quotation with enough of these is worth aligning. */
  keys: string[];
  /** Topic terms of the packs, folded: evidence that a page is on a pack's subject. */
  topics: string[];
  /** For each of these measures its groups of cue words; a figure's sentence must have one of each group. */
  figures?: string[][][];
  /** For each of these quotations its keys, and how many of them a passage must have. */
  quotations?: { keys: string[]; least: number }[];
}

/** Words of a page that could begin a match, with which the corpus is asked for the lexicon. */
export interface Candidates {
  /** Capitalised words in the spelling of `nameKey` (capitalised.ts): possible first words of names. */
  capitals: string[];
  /** Folded words of passages with a number; empty if there are none. */
  cues: string[];
  /** Folded long words between quotation marks; empty if there are none. */
  quoted: string[];
}
