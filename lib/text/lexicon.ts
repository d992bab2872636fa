import type { Span } from './span.ts';

/**
 * The names, cue words and quotation keys that one page needs to be matched. The background makes it for each
 * page from the words that the page was found to hold; it is plain JSON because it travels in a message.
 */

export type ActorKind = 'person' | 'organisation' | 'place' | 'law' | 'programme';

/** full: counts anywhere. short, acronym: count where something vouches. title: a role that stands for its holder. */
export type NameForm = 'full' | 'short' | 'acronym' | 'title';

/** Why a name was taken for an actor: the rule behind the mark. */
export type NameReason = 'full-name' | 'full-name-on-page' | 'title-before' | 'on-topic' | 'others-on-page';

/** A name found in a text and vouched for. Likeliest actor first; two where both could be meant. */
export interface NameSpan extends Span {
  actors: { id: string; reason: NameReason }[];
}

export interface LexiconName {
  /** As the pack writes it, e.g. "Bill de Blasio". */
  text: string;
  actor: string;
  kind: ActorKind;
  form: NameForm;
  /** Words that may stand before a short form and vouch for it ("Attorney General"), from the actor's roles and titles. */
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
  /** Of each of those measures the groups of cue words of which one must stand in a figure's sentence. */
  figures?: string[][][];
  /** Of each of those quotations the keys, and how many of them a passage that prints it has at least. */
  quotations?: { keys: string[]; least: number }[];
}

/** What one scan of a page's text found that could begin a match: what the corpus is asked for the lexicon with. */
export interface Candidates {
  /** Capitalised words in the spelling of `nameKey` (capitalised.ts): the first words that names could have. */
  capitals: string[];
  /** Folded words of passages that hold a number, empty where the page has none. */
  cues: string[];
  /** Folded long words between quotation marks, empty where the page has none. */
  quoted: string[];
}
