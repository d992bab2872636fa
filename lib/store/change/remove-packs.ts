/** Removes packs, restores what was removed, switches packs on and off, and empties the database: each in one transaction. */
import type { Pack } from '../../corpus/pack/schema.ts';
import type { CorpusDatabase } from '../database.ts';
import { StoreRefusal } from '../store-refusal.ts';
import { type RemoveOptions, refuseIfUsed } from './install-packs.ts';
import { deletePack, deleteRows, type Work, writePack, writeRows } from './write-pack.ts';

/**
 * Removes packs with all their rows; their documents are kept for `restorePacks`. Ids that are not installed are passed over.
 * @throws StoreRefusal if other packs use them, unless `evenIfUsed` is set.
 */
export async function removePacks(
  database: CorpusDatabase,
  packs: readonly string[],
  { evenIfUsed = false }: RemoveOptions,
): Promise<void> {
  const removal = crypto.randomUUID();
  await database.transaction('rw', database.tables, async () => {
    if (!evenIfUsed) await refuseIfUsed(database, { packs, but: packs });
    for (const id of packs) {
      const [document, head] = [await database.documents.get(id), await database.packs.get(id)];
      if (document && head) await database.removed.put({ ...document, title: head.title, on: head.on, removal });
      await deletePack(database, id);
    }
  });
}

/**
 * Installs a removed pack again, with all that were removed together with it. A pack that was installed under the id since then
 * becomes its former document. @returns false if no removed pack has this id.
 */
export async function restorePacks(database: CorpusDatabase, pack: string, work: Work): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const removed = await database.removed.get(pack);
    if (!removed) return false;
    const change = crypto.randomUUID();
    for (const { title: _, removal: _removal, ...one } of await database.removed
      .where('removal')
      .equals(removed.removal)
      .toArray()) {
      const since = await database.documents.get(one.pack);
      if (since?.builtIn) throw new StoreRefusal('built-in', [one.pack]);
      const { pack: _pack, former: _former, change: _change, ...former } = since ?? one;
      const content = JSON.parse(one.text) as Pack;
      await writePack(database, { ...one, former: since ? former : one.former, change, content }, work);
      await database.removed.delete(one.pack);
    }
    return true;
  });
}

/** Deletes for good what was removed. */
export async function forgetRemoved(database: CorpusDatabase): Promise<void> {
  await database.removed.clear();
}

/**
 * Switches a pack on or off: its rows are written from its document, or deleted. On for a pack that is on makes its rows again, and
 * its head where that is missing.
 * @returns false if no pack with this id is installed.
 */
export async function switchPack(
  database: CorpusDatabase,
  { pack, on }: { pack: string; on: boolean },
  work: Work,
): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const [document, head] = [await database.documents.get(pack), await database.packs.get(pack)];
    if (!document) return false;
    const content = JSON.parse(document.text) as Pack;
    if (!head) {
      await writePack(database, { ...document, content, on }, work);
      return true;
    }
    await deleteRows(database, pack);
    await database.packs.put({ ...head, on });
    if (on) await writeRows(database, content, work);
    return true;
  });
}

/** Deletes every row of every table. */
export async function clearAll(database: CorpusDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
}
