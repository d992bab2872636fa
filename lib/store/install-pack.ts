/** Puts a pack into the corpus in one transaction: a reader sees the old one or the new one, whatever happens between. */
import Dexie from 'dexie';
import type { Pack } from '../corpus/pack/schema.ts';
import type { StatementRecord } from '../corpus/rows/records.ts';
import { packRecords, statementsOf } from '../corpus/rows/to-records.ts';
import type { CorpusDatabase } from './database.ts';
import { addAll, writeLookup } from './postings/write-statements.ts';

export interface InstallOptions {
  builtIn: boolean;
  /** Hash of what the pack was read from. */
  stamp: string;
}

/** Replaces whatever was installed under the pack's id; other packs are not touched. @param pack checked before. */
export async function installPack(database: CorpusDatabase, pack: Pack, options: InstallOptions): Promise<void> {
  const records = packRecords(pack);
  const installed = new Date().toISOString();
  await database.transaction('rw', database.tables, async () => {
    await removeRows(database, records.head.id);
    await database.packs.put({ ...records.head, ...options, installed });
    await addAll(records.actors, (some) => database.actors.bulkAdd(some));
    await addAll(records.measures, (some) => database.measures.bulkAdd(some));
    await addAll(records.claims, (some) => database.claims.bulkAdd(some));
    await addAll(records.events, (some) => database.events.bulkAdd(some));
    await addAll(records.sources, (some) => database.sources.bulkAdd(some));
    await writeLookup(database, { ...records, nextStatements: statementsById(pack) });
  });
}

/** Takes a pack out, with all that came with it. */
export async function removePack(database: CorpusDatabase, pack: string): Promise<void> {
  await database.transaction('rw', database.tables, () => removeRows(database, pack));
}

/** One range of primary keys in each table, which the browser deletes without looking at the rows. */
async function removeRows(database: CorpusDatabase, pack: string): Promise<void> {
  const { actors, measures, claims, events, sources, statementBlocks, postings, namesByWord } = database;
  for (const table of [actors, measures, claims, events, sources]) {
    await table.where(':id').startsWith(`${pack}/`).delete();
  }
  for (const table of [statementBlocks, postings, namesByWord]) {
    await table.where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]).delete();
  }
  await database.packs.delete(pack);
  await database.indexes.delete(pack);
}

/** Hands out a pack's statements in the order of their ids, made when they are asked for. */
function statementsById(pack: Pack): (most: number) => Promise<StatementRecord[]> {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const sources = [...pack.sources].sort(byId);
  let ready: StatementRecord[] = [];
  let next = 0;
  return async (most) => {
    while (ready.length < most && next < sources.length) {
      const source = sources[next++] as Pack['sources'][number];
      ready.push(...statementsOf(pack, source).sort(byId));
    }
    const some = ready.slice(0, most);
    ready = ready.slice(most);
    return some;
  };
}
