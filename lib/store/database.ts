/**
 * The one database, `concordance`, opened by the background worker only. What each version holds stands here; a version
 * that was released is never edited, a later one lists only the tables that it changes.
 */
import Dexie, { type Table } from 'dexie';
import type {
  ActorRecord,
  ClaimRecord,
  EventRecord,
  MeasureRecord,
  PackRecord,
  SourceRecord,
  StatementRecord,
} from '../corpus/records.ts';
import type { LexiconName } from '../text/lexicon.ts';
import type { MeasureGate } from './corpus-index.ts';

/** A statement with what it is looked up by beside its own fields. */
export type StoredStatement = StatementRecord & {
  /** Measures of its figures. */
  measures: string[];
  /** Rare words of a quotation (quotation-keys.ts). */
  keys: string[];
  /** Claims it takes a side on. */
  sides: string[];
};

/** A measure with all its cues in one list, to be looked up by any of them. */
export type StoredMeasure = MeasureRecord & { cueWords: string[] };

/** A name of an actor, kept under the rarest of its capitalised words. */
export interface StoredName extends LexiconName {
  id?: number;
  pack: string;
  key: string;
  /** All its capitalised words: a page that lacks one cannot hold the name. */
  words: string[];
}

/**
 * The words by which a page is found to have anything to do with a pack, as one row so that a waking worker reads it in
 * one step: line-separated strings, because a string is read ten times faster than an array of as many.
 */
export interface StoredIndex {
  pack: string;
  names: string;
  keys: string;
  /** A line for each quotation: how many of its keys must be on a page, and the keys. Empty for a pack with very many. */
  quotations: string;
  measures: MeasureGate[];
  topics: string[];
}

export class CorpusDatabase extends Dexie {
  packs!: Table<PackRecord, string>;
  actors!: Table<ActorRecord, string>;
  measures!: Table<StoredMeasure, string>;
  claims!: Table<ClaimRecord, string>;
  events!: Table<EventRecord, string>;
  sources!: Table<SourceRecord, string>;
  statements!: Table<StoredStatement, string>;
  names!: Table<StoredName, number>;
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
    // A newer version of the extension wants to upgrade: step aside at once, or it would wait for us for ever.
    this.on('versionchange', () => this.close());
  }
}
