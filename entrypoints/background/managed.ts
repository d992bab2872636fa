/** What whoever manages a computer set for all its users: settings that stand before a person's own, and packs. */
import browser from 'webextension-polyfill';
import { type Managed, readManaged } from '../../lib/settings.ts';
import type { CorpusStore } from '../../lib/store/corpus-store.ts';
import { sha256Of } from '../../lib/store/sha256.ts';

/** Nothing is managed where the browser has no policy for the extension; Firefox then rejects. */
export async function loadManaged(): Promise<Managed> {
  return readManaged(await browser.storage.managed.get().catch(() => ({})));
}

/** Installs the managed packs that are not installed in this version. One that is no pack, or needs a pack that is missing, is passed over. */
export async function installManagedPacks(store: CorpusStore): Promise<void> {
  const { packs } = await loadManaged();
  if (packs.length === 0) return;
  const { importFile } = await import('../../lib/answers/corpus/import-file.ts');
  const installed = new Set((await store.packs()).map(({ stamp }) => stamp));
  for (const text of packs) {
    const sha256 = await sha256Of(text);
    if (installed.has(sha256)) continue;
    const work = { text: pieceOf(text), signal: new AbortController().signal, onProgress: () => undefined };
    await importFile(store, { sha256, links: [] }, work);
  }
}

async function* pieceOf(text: string): AsyncGenerator<string> {
  yield text;
}
