/**
 * The database, `concordance`, opened by the background worker only. A released version is never edited; a later version lists
 * only the tables that it changes.
 *
 * An entry of an IndexedDB index costs as much as a row, and a corpus of 10,000 sources has a million words that statements are
 * looked up by. So statements are stored in blocks, and postings in rows of our own (rows.ts) instead of an IndexedDB index.
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
import type {
  PostingKind,
  RemovedPack,
  StatementBlock,
  StoredDocument,
  StoredIndex,
  StoredNames,
  StoredPostings,
} from './rows.ts';

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
  documents!: Table<StoredDocument, string>;
  removed!: Table<RemovedPack, string>;

  constructor(name = 'concordance') {
    // A committed change must survive a power cut: Chrome's default since 121 is relaxed, Firefox's since 40 as well.
    super(name, { chromeTransactionDurability: 'strict' });
    // Every primary key begins with the pack's id, so that one range delete per table removes a pack.
    this.version(1).stores({
      packs: 'id',
      actors: 'id',
      measures: 'id',
      claims: 'id',
      events: 'id',
      sources: 'id, event',
      statementBlocks: '[pack+number], last',
      postings: '[pack+by+last]',
      namesByWord: '[pack+key]',
      indexes: 'pack',
      documents: 'pack, change',
      removed: 'pack, removal',
    });
    // A newer version of the extension wants to upgrade the database: close at once, or its upgrade would stay blocked.
    this.on('versionchange', () => this.close());
  }
}
