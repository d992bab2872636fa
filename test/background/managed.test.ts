/** Packs that whoever manages the computer set: installed once, again in another version, and passed over where they are none. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ now: null as ReturnType<typeof import('./fake-browser.ts').fakeBrowser> | null }));
vi.mock('webextension-polyfill', async () => {
  browser.now = (await import('./fake-browser.ts')).fakeBrowser();
  return { default: browser.now };
});

import { installManagedPacks } from '../../entrypoints/background/managed.ts';
import { writePackFile } from '../../lib/corpus/pack/pack-file.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { smallPack } from '../store/small-pack.ts';

let store: CorpusStore;
beforeEach(() => {
  store = new CorpusStore(`managed-${crypto.randomUUID()}`);
});

const manage = async (...packs: unknown[]) => {
  browser.now?.storage.managed.get.mockResolvedValueOnce({ packs });
  await installManagedPacks(store);
  return (await store.packs()).map(({ id, counts }) => [id, counts.sources]);
};

test('a managed pack is installed once, and again in another version', async () => {
  const install = vi.spyOn(store, 'installAll');
  expect(await manage(writePackFile(smallPack('one')))).toEqual([['one', 2]]);
  await manage(writePackFile(smallPack('one')));
  expect(install).toHaveBeenCalledTimes(1);
  expect(await manage(writePackFile(smallPack('one', ['gamma'])))).toEqual([['one', 1]]);
});

test('what is no pack is passed over, and the others are installed', async () => {
  expect(await manage('{', 7, writePackFile(smallPack('two')))).toEqual([['two', 2]]);
});
