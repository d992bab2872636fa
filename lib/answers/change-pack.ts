/** Changes an installed pack: the whole document is edited, checked and installed anew, or nothing happens. */
import { editPack, type PackChange } from '../corpus/own/edit-pack.ts';
import { checkPack, type PackCheck } from '../corpus/pack/check-pack.ts';
import type { CorpusStore } from '../store/corpus-store.ts';

/** What a pack is marked with that was changed here and comes from no file. */
const CHANGED = 'changed';

/**
 * @returns the pack as it now is, or the problems for which it was left as it was; null where none of this id is installed.
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
