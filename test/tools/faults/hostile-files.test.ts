/** Hostile and odd files, few of each kind; `npm run faults` tries many. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CorpusStore } from '../../../lib/store/corpus-store.ts';
import { allRows } from '../../store/all-rows.ts';
import { KINDS } from './malformed-packs.ts';
import { tryMalformed, tryOdd, used } from './try-files.ts';

const SEED = 20_261;
let store: CorpusStore;
let name: string;
beforeEach(async () => {
  name = `hostile-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
  await store.installAll(used().map((pack) => ({ pack, builtIn: false, stamp: '' })));
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

test('malformed files are refused with place and reason, and the database stays equal', async () => {
  const before = await allRows(name);
  const prototype = Object.getOwnPropertyNames(Object.prototype).join();
  const { wrong, kinds } = await tryMalformed(store, KINDS.length * 20, SEED);
  expect(wrong).toEqual([]);
  expect([...kinds.keys()].sort()).toEqual([...KINDS].sort());
  expect(await allRows(name)).toEqual(before);
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototype);
});

test('odd files that are packs are imported and stored as they are', async () => {
  const { wrong } = await tryOdd(store, 55, SEED);
  expect(wrong).toEqual([]);
});
