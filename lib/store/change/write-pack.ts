/**
 * Writes and deletes the rows of one pack. Each function must run in a transaction on all tables and awaits nothing but the
 * database, since a transaction ends when it awaits anything else.
 */
import Dexie from 'dexie';
import type { Pack } from '../../corpus/pack/schema.ts';
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { countPack, packRecords, statementsOf } from '../../corpus/rows/to-records.ts';
import type { CorpusDatabase } from '../database.ts';
import { addAll, writeLookup } from '../postings/write-statements.ts';
import type { StoredDocument } from '../rows.ts';

/** How the caller follows and stops a change. */
export interface Work {
  /** Called with the statements written so far. */
  onProgress?: ((written: number) => void) | undefined;
  /** Stops the change; nothing of it is then stored. */
  signal?: AbortSignal | undefined;
}

export interface PackToWrite extends StoredDocument {
  /** What `text` holds. */
  content: Pack;
  on: boolean;
}

/** Replaces the pack installed under the same id. A pack that is off gets its document and its head, and no other row. */
export async function writePack(database: CorpusDatabase, written: PackToWrite, work: Work): Promise<void> {
  const { content, on, ...document } = written;
  const { builtIn, stamp } = document;
  const records = packRecords(content);
  await deletePack(database, document.pack);
  await database.documents.add(document);
  await database.packs.add({
    ...records.head,
    links: records.links,
    counts: countPack(content),
    ...{ builtIn, on, stamp, installed: new Date().toISOString() },
  });
  if (on) await writeRows(database, content, work);
}

/** Adds the rows by which an installed pack is found. There must be none of it yet. */
export async function writeRows(tables: RowTables, content: Pack, { onProgress, signal }: Work): Promise<void> {
  const records = packRecords(content);
  await addAll(records.actors, (some) => tables.actors.bulkAdd(some));
  await addAll(records.measures, (some) => tables.measures.bulkAdd(some));
  await addAll(records.claims, (some) => tables.claims.bulkAdd(some));
  await addAll(records.events, (some) => tables.events.bulkAdd(some));
  await addAll(records.sources, (some) => tables.sources.bulkAdd(some));
  let written = 0;
  const next = statementsById(content);
  const nextStatements = async (most: number): Promise<StatementRecord[]> => {
    signal?.throwIfAborted();
    const some = await next(most);
    written += some.length;
    onProgress?.(written);
    return some;
  };
  await writeLookup(tables, { ...records, nextStatements });
  signal?.throwIfAborted();
}

/** The tables whose rows are made of the document. Their primary keys begin with the pack's id and a slash, or are a list that begins with the id. */
const BY_ID = ['actors', 'measures', 'claims', 'events', 'sources'] as const;
const BY_LIST = ['statementBlocks', 'postings', 'namesByWord'] as const;

export type RowTables = Pick<CorpusDatabase, (typeof BY_ID)[number] | (typeof BY_LIST)[number] | 'indexes'>;

/** Deletes one range of primary keys in each table, which the browser does without reading the rows. */
export async function deleteRows(database: RowTables, pack: string): Promise<void> {
  for (const name of BY_ID) await database[name].where(':id').startsWith(`${pack}/`).delete();
  for (const name of BY_LIST) {
    await database[name].where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]).delete();
  }
  await database.indexes.delete(pack);
}

/** Deletes a pack with all its rows; the one that was removed under this id stays. */
export async function deletePack(database: CorpusDatabase, pack: string): Promise<void> {
  await deleteRows(database, pack);
  await database.packs.delete(pack);
  await database.documents.delete(pack);
}

/** Gives a pack's statements in the order of their ids. They are made on demand. */
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
