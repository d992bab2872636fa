/** Changes an installed pack: edits the document, checks it and installs it again, or leaves the pack unchanged. */
import { editPack, type PackChange } from '../corpus/own/edit-pack.ts';
import { checkPack, type PackCheck } from '../corpus/pack/check-pack.ts';
import { CHANGED, type CorpusStore } from '../store/corpus-store.ts';

/**
 * @returns the changed pack, or the problems that prevented the change; null if no pack with this id is installed.
 * @throws StoreRefusal for the built-in pack, which only the extension changes.
 */
export async function changePack(
  store: CorpusStore,
  id: string,
  changes: readonly PackChange[],
): Promise<PackCheck | null> {
  const pack = await store.pack(id);
  if (!pack) return null;
  const edited = changes.reduce(editPack, pack);
  const checked = checkPack(edited, await store.idsOf(edited.pack.uses));
  if (checked.ok && edited !== pack) await store.install(checked.pack, { builtIn: false, stamp: CHANGED });
  return checked;
}
