/** Puts packs into the extension's own database, and takes them out, from a page of the extension. */
import type { Pack } from '../../../../lib/corpus/pack/schema.ts';
import { CorpusStore } from '../../../../lib/store/corpus-store.ts';

export async function installPack(pack: Pack): Promise<void> {
  const store = new CorpusStore();
  await store.install(pack, { builtIn: false, stamp: 'test' });
  store.close();
}

export async function removePack(id: string): Promise<void> {
  const store = new CorpusStore();
  await store.remove(id);
  store.close();
}
