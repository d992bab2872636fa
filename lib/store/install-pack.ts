/** Installs, undoes and removes packs, each in one transaction: a reader sees the state before or after it, never between. */
import Dexie from 'dexie';
import type { Pack } from '../corpus/pack/schema.ts';
import type { StatementRecord } from '../corpus/rows/records.ts';
import { packRecords, statementsOf } from '../corpus/rows/to-records.ts';
import type { CorpusDatabase } from './database.ts';
import { addAll, writeLookup } from './postings/write-statements.ts';
import type { PackDocument, StoredDocument } from './rows.ts';
import { StoreRefusal } from './store-refusal.ts';

export interface InstallOptions {
  builtIn: boolean;
  /** Hash of what the pack was read from. */
  stamp: string;
}

export interface RemoveOptions {
  /** Removes the pack although others use it. Their rows stay as they are, and their references to it no longer resolve. */
  evenIfUsed?: boolean;
}

/**
 * Replaces the pack installed under the same id; other packs are not touched. The document is kept whole, with the one that it
 * replaces, except for the built-in pack, which the extension contains.
 * @param pack checked before.
 * @throws StoreRefusal if it would replace the built-in pack by another.
 */
export async function installPack(database: CorpusDatabase, pack: Pack, options: InstallOptions): Promise<void> {
  const records = packRecords(pack);
  const { id } = records.head;
  const installed = new Date().toISOString();
  // A transaction ends when it awaits anything but the database, so the hash is computed before it.
  const document = await documentOf(pack, options);
  await database.transaction('rw', database.tables, async () => {
    const before = await database.documents.get(id);
    if (before?.builtIn && !options.builtIn) throw new StoreRefusal('built-in', [id]);
    await removeRows(database, id);
    await database.documents.add({
      pack: id,
      ...document,
      former: options.builtIn ? null : formerOf(before, document),
    });
    await database.packs.put({ ...records.head, links: records.links, ...options, installed });
    await addAll(records.actors, (some) => database.actors.bulkAdd(some));
    await addAll(records.measures, (some) => database.measures.bulkAdd(some));
    await addAll(records.claims, (some) => database.claims.bulkAdd(some));
    await addAll(records.events, (some) => database.events.bulkAdd(some));
    await addAll(records.sources, (some) => database.sources.bulkAdd(some));
    await writeLookup(database, { ...records, nextStatements: statementsById(pack) });
  });
}

async function documentOf(pack: Pack, options: InstallOptions): Promise<PackDocument> {
  const text = JSON.stringify(pack);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const sha256 = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { text, sha256, ...options };
}

/** The document that undo restores: the one installed so far, or its own former one if the same document is installed again. */
function formerOf(before: StoredDocument | undefined, now: PackDocument): PackDocument | null {
  if (!before) return null;
  const { pack: _, former, ...document } = before;
  return document.sha256 === now.sha256 ? former : document;
}

/**
 * Installs the former document of the id again, or removes the pack if there was none. With a former document, a second undo
 * reverts the first. @returns false if there is nothing to undo: the built-in pack, or no pack with this id.
 * @throws StoreRefusal as `removePack` does.
 */
export async function undoInstall(database: CorpusDatabase, pack: string, options: RemoveOptions): Promise<boolean> {
  const document = await database.documents.get(pack);
  if (!document || document.builtIn) return false;
  const { former } = document;
  if (!former) await removePack(database, pack, options);
  else await installPack(database, JSON.parse(former.text) as Pack, { builtIn: former.builtIn, stamp: former.stamp });
  return true;
}

/**
 * Removes a pack with all its rows.
 * @throws StoreRefusal if other packs use it, unless `evenIfUsed` is set.
 */
export async function removePack(
  database: CorpusDatabase,
  pack: string,
  { evenIfUsed = false }: RemoveOptions,
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const users = (await database.packs.toArray()).filter(({ uses }) => uses.includes(pack)).map(({ id }) => id);
    if (users.length > 0 && !evenIfUsed) throw new StoreRefusal('in-use', users);
    await removeRows(database, pack);
  });
}

/** Deletes one range of primary keys in each table, which the browser does without reading the rows. */
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
