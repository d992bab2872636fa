/** The rows of the database other than records: a pack's document, its statements in blocks, its postings and its index. */
import type { LexiconName } from '../text/lexicon.ts';

/**
 * Consecutive statements of one pack. A pack's statements are numbered from 0 in the order of their ids, so that statements of one
 * source are neighbours; every block of a pack except its last one holds the same number (statement-blocks.ts).
 */
export interface StatementBlock {
  pack: string;
  number: number;
  /** Id of its last statement. One request finds a block by its last id; by its first id it would take a cursor. */
  last: string;
  /** Each as JSON: twice as fast to write as objects, and only requested statements are parsed. */
  statements: string[];
}

/** `term`: for search, a word of a statement, or of a source's headline for its first statement. `word`: a key of a quotation. `pair`: two words that are each too common as a key (quotation-postings.ts). */
export type PostingKind = 'actor' | 'measure' | 'event' | 'term' | 'word' | 'pair';

/** The posting lists of some neighbouring keys of one pack. A key is a qualified id, a word, or two words with a space between. */
export interface StoredPostings {
  pack: string;
  by: PostingKind;
  /** The last of `keys`. */
  last: string;
  /** Ascending, line-separated. */
  keys: string;
  /** For each key the end of its list in `statements`, where the next list begins. */
  ends: Uint32Array;
  /** Numbers of statements: the lists concatenated, each ascending; a very long list is cut. */
  statements: Uint32Array;
}

/** A name with all its capitalised words: a page without one of them cannot contain the name. */
export type StoredName = LexiconName & { words: string[] };

/** The names stored under one capitalised word, the rarest of each name. */
export interface StoredNames {
  pack: string;
  key: string;
  names: StoredName[];
}

/**
 * The words that show whether a page may hold anything of a pack, in one row so that a starting worker reads it in one request:
 * line-separated strings, because a string is read ten times faster than an array of its lines.
 */
export interface StoredIndex {
  pack: string;
  names: string;
  keys: string;
  /** The `keys` that are looked up in pairs. */
  commonKeys: string;
  /** One line per quotation: how many of its keys must be on a page, and the keys. Empty for a pack with very many quotations. */
  quotations: string;
  measures: MeasureGate[];
  topics: string[];
}

/** A pack exactly as it was installed; all its other rows are derived from it. */
export interface PackDocument {
  /** The checked pack as JSON. */
  text: string;
  /** Hash of `text`, in hexadecimal. */
  sha256: string;
  builtIn: boolean;
  stamp: string;
}

export interface StoredDocument extends PackDocument {
  pack: string;
  /** The document that was installed under this id before, for undo. */
  former: PackDocument | null;
  /** Packs that were installed together share it, and are undone together; empty for the built-in pack, which has no undo. */
  change: string;
}

/** A pack that was removed, kept for undo until the browser is closed. */
export interface RemovedPack extends StoredDocument {
  title: string;
  on: boolean;
  /** Packs that were removed together share it, and are restored together. */
  removal: string;
}

/** What must occur on a page for a figure of one measure to be on it. */
export interface MeasureGate {
  /** Id of the measure. */
  id: string;
  /** The cues that a page is scanned for. */
  cues: string[];
  /** A cue of each group must occur. */
  groups: string[][];
}
