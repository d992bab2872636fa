/** Installs packs, and undoes it: each in one transaction, so that a reader sees the state before or after it, never between. */
import type { Pack } from '../../corpus/pack/schema.ts';
import type { CorpusDatabase } from '../database.ts';
import type { PackDocument, StoredDocument } from '../rows.ts';
import { sha256Of } from '../sha256.ts';
import { StoreRefusal } from '../store-refusal.ts';
import { deletePack, type Work, writePack } from './write-pack.ts';

export interface InstallOptions {
  builtIn: boolean;
  /** Hash of what the pack was read from. */
  stamp: string;
  /** Whether the pack is asked; if left out, as the pack with this id is so far, and on if there is none. */
  on?: boolean;
}

export interface PackToInstall extends InstallOptions {
  /** Checked before. */
  pack: Pack;
}

export interface RemoveOptions {
  /** Removes the pack although others use it. Their rows stay as they are, and their references to it no longer resolve. */
  evenIfUsed?: boolean;
}

/** Installs one pack. See `installPacks`. */
export const installPack = (
  database: CorpusDatabase,
  pack: Pack,
  options: InstallOptions,
  work: Work = {},
): Promise<void> => installPacks(database, [{ pack, ...options }], work);

/**
 * Replaces the packs installed under the same ids; other packs are not touched. The documents are kept whole, each with the one that
 * it replaces, except for the built-in pack, which the extension contains. One undo reverts all of them.
 * @throws StoreRefusal if one would replace the built-in pack by another; the signal's reason if it aborts.
 */
export async function installPacks(
  database: CorpusDatabase,
  packs: readonly PackToInstall[],
  { onProgress, signal }: Work = {},
): Promise<void> {
  const change = crypto.randomUUID();
  // Hashes are made before the transaction, which ends when it awaits anything but the database.
  const documents = await Promise.all(packs.map(documentOf));
  let finished = 0;
  await database.transaction('rw', database.tables, async () => {
    for (const [n, { pack, builtIn, on }] of packs.entries()) {
      const { id } = pack.pack;
      const document = documents[n] as PackDocument;
      const [before, head] = [await database.documents.get(id), await database.packs.get(id)];
      if (before?.builtIn && !builtIn) throw new StoreRefusal('built-in', [id]);
      const former = builtIn ? null : formerOf(before, document);
      const asked = on ?? head?.on ?? true;
      let written = 0;
      await writePack(
        database,
        { ...document, pack: id, former, change: builtIn ? '' : change, content: pack, on: asked },
        {
          signal,
          onProgress: (count) => {
            written = count;
            onProgress?.(finished + written);
          },
        },
      );
      finished += written;
    }
  });
}

async function documentOf({ pack, builtIn, stamp }: PackToInstall): Promise<PackDocument> {
  const text = JSON.stringify(pack);
  return { text, sha256: await sha256Of(text), builtIn, stamp };
}

/** The document that undo restores: the one installed so far, or its own former one if the same document is installed again. */
function formerOf(before: StoredDocument | undefined, now: PackDocument): PackDocument | null {
  if (!before) return null;
  const { pack: _, change: _change, former, ...document } = before;
  return document.sha256 === now.sha256 ? former : document;
}

/**
 * Installs the former document of the id again, or deletes the pack if there was none, and so for all packs that were installed with it.
 * A second undo reverts the first, except for deleted packs. @returns false if there is nothing to undo: the built-in pack, or no
 * pack with this id. @throws StoreRefusal if a pack that would be deleted is used by others, unless `evenIfUsed` is set.
 */
export async function undoInstall(
  database: CorpusDatabase,
  pack: string,
  { evenIfUsed = false }: RemoveOptions,
): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    const document = await database.documents.get(pack);
    if (!document || document.builtIn) return false;
    const together = await database.documents.where('change').equals(document.change).toArray();
    const deleted = together.filter(({ former }) => former === null).map((one) => one.pack);
    if (!evenIfUsed) await refuseIfUsed(database, { packs: deleted, but: together.map((one) => one.pack) });
    const change = crypto.randomUUID();
    for (const { pack: id, former, change: _, ...undone } of together) {
      const on = (await database.packs.get(id))?.on ?? true;
      if (!former) await deletePack(database, id);
      else {
        const content = JSON.parse(former.text) as Pack;
        await writePack(database, { ...former, pack: id, former: undone, change, content, on }, {});
      }
    }
    return true;
  });
}

/** @throws StoreRefusal if a pack other than `but` uses one of the packs. */
export async function refuseIfUsed(
  database: CorpusDatabase,
  { packs, but }: { packs: readonly string[]; but: readonly string[] },
): Promise<void> {
  const users = (await database.packs.toArray())
    .filter(({ id, uses }) => !but.includes(id) && uses.some((used) => packs.includes(used)))
    .map(({ id }) => id);
  if (users.length > 0) throw new StoreRefusal('in-use', users);
}
