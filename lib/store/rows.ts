/** The rows of the database that are no records of a pack: its document, its statements in blocks, and what they are looked up by. */
import type { LexiconName } from '../text/lexicon.ts';

/**
 * Neighbouring statements of one pack. Its statements are numbered from 0 in the order of their ids, in which those of one
 * source stand together; every block of a pack but its last one holds equally many (statement-blocks.ts).
 */
export interface StatementBlock {
  pack: string;
  number: number;
  /** Id of its last statement. Found by the last one, a block comes of one request; by the first one it would take a cursor. */
  last: string;
  /** Each as JSON: twice as fast to write as objects, and only those that are asked for are parsed. */
  statements: string[];
}

/** `term`: a word of any statement, or of the headline above the first one of a source, for search. `word`: a key of a quotation. `pair`: two words that are too common to be looked up by one alone (quotation-postings.ts). */
export type PostingKind = 'actor' | 'measure' | 'event' | 'term' | 'word' | 'pair';

/** Which statements of a pack stand under which of some neighbouring keys: ids as in the store, words, or two words with a space between. */
export interface StoredPostings {
  pack: string;
  by: PostingKind;
  /** The last of `keys`. */
  last: string;
  /** Ascending, line-separated. */
  keys: string;
  /** For each key where its list ends in `statements`; the next one's begins there. */
  ends: Uint32Array;
  /** Numbers of statements, the lists one after the other, each ascending; of a very long list its beginning only. */
  statements: Uint32Array;
}

/** A name with all its capitalised words: a page that lacks one cannot hold the name. */
export type StoredName = LexiconName & { words: string[] };

/** The names kept under one capitalised word, the rarest that each of them has. */
export interface StoredNames {
  pack: string;
  key: string;
  names: StoredName[];
}

/**
 * The words by which a page is found to have anything to do with a pack, as one row so that a waking worker reads it in
 * one step: line-separated strings, because a string is read ten times faster than an array of as many.
 */
export interface StoredIndex {
  pack: string;
  names: string;
  keys: string;
  /** Those of `keys` that are looked up in pairs. */
  commonKeys: string;
  /** A line for each quotation: how many of its keys must be on a page, and the keys. Empty for a pack with very many. */
  quotations: string;
  measures: MeasureGate[];
  topics: string[];
}

/** A pack as it was installed, whole; everything else that is stored of it is made from it. */
export interface PackDocument {
  /** The checked pack as JSON. */
  text: string;
  /** Of `text`, in hexadecimal. */
  sha256: string;
  builtIn: boolean;
  stamp: string;
}

export interface StoredDocument extends PackDocument {
  pack: string;
  /** What was installed under this id before, for undo. */
  former: PackDocument | null;
}

/** What must stand on a page for a figure of one measure to be on it. */
export interface MeasureGate {
  /** Id of the measure. */
  id: string;
  /** The cues by which a page is scanned for it. */
  cues: string[];
  /** Of each group one must stand there. */
  groups: string[][];
}
