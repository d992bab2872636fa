/**
 * The one database, `concordance`, opened by the background worker only. What each version holds stands here; a version
 * that was released is never edited, a later one lists only the tables that it changes.
 *
 * An entry of an IndexedDB index costs as much as a row, and a corpus of 10,000 sources has a million words under which its
 * statements are looked up. So statements stand in blocks, and what they are looked up by in rows of our own, a row a word.
 */
import Dexie, { type Table } from 'dexie';
import type {
  ActorRecord,
  ClaimRecord,
  EventRecord,
  MeasureRecord,
  PackRecord,
  SourceRecord,
} from '../corpus/rows/records.ts';
import type { LexiconName } from '../text/lexicon.ts';
import type { MeasureGate } from './index/corpus-index.ts';
import { upgradeToBlocks } from './upgrade-to-blocks.ts';

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

/** `word`: a key of a quotation. `pair`: two words that are too common to be looked up by one alone (quotation-postings.ts). */
export type PostingKind = 'actor' | 'measure' | 'event' | 'word' | 'pair';

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

export class CorpusDatabase extends Dexie {
  packs!: Table<PackRecord, string>;
  actors!: Table<ActorRecord, string>;
  measures!: Table<MeasureRecord, string>;
  claims!: Table<ClaimRecord, string>;
  events!: Table<EventRecord, string>;
  sources!: Table<SourceRecord, string>;
  statementBlocks!: Table<StatementBlock, [string, number]>;
  postings!: Table<StoredPostings, [string, PostingKind, string]>;
  namesByWord!: Table<StoredNames, [string, string]>;
  indexes!: Table<StoredIndex, string>;

  constructor(name = 'concordance') {
    // What was acknowledged must survive a power cut: Chrome's default since 121 is relaxed, Firefox's since 40 as well.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      packs: 'id',
      actors: 'id, pack',
      measures: 'id, pack, *cueWords',
      claims: 'id, pack',
      events: 'id, pack',
      sources: 'id, pack, event',
      statements: 'id, pack, source, event, *actors, *measures, *keys, *sides',
      names: '++id, pack, key',
      indexes: 'pack',
    });
    // Every primary key begins with its pack, so that a pack is taken out by one range of each table.
    this.version(2)
      .stores({
        actors: 'id',
        measures: 'id',
        claims: 'id',
        events: 'id',
        sources: 'id, event',
        statements: null,
        names: null,
        statementBlocks: '[pack+number], last',
        postings: '[pack+by+last]',
        namesByWord: '[pack+key]',
      })
      .upgrade(upgradeToBlocks);
    // A newer version of the extension wants to upgrade: step aside at once, or it would wait for us for ever.
    this.on('versionchange', () => this.close());
  }
}
