/** The built-in pack is installed once, again after a failure on the next request, and completely after an interruption. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, onTestFinished, test, vi } from 'vitest';

const build = vi.hoisted(() => ({ pack: '{}', stamp: 'one' }));
vi.mock('virtual:built-in-pack', () => ({
  get builtInPack() {
    return build.pack;
  },
  get builtInStamp() {
    return build.stamp;
  },
}));

import { seedBuiltIn, seedOnce } from '../../entrypoints/background/seed-built-in.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { smallPack } from '../store/small-pack.ts';

const ID = 'sanctuary-cities';

/** A worker's store over a database that outlives it. */
function wake(name: string): CorpusStore {
  const store = new CorpusStore(name);
  onTestFinished(() => store.close());
  return store;
}

test('many calls seed once; after a failure the next call tries again', async () => {
  const stampOf = vi.fn<() => Promise<string>>(async () => 'one');
  stampOf.mockRejectedValueOnce(new Error('disk full'));
  const seeded = seedOnce({ stampOf } as unknown as CorpusStore);
  await expect(Promise.all([seeded(), seeded()])).rejects.toThrow('disk full');
  expect(stampOf).toHaveBeenCalledTimes(1);
  await seeded();
  await seeded();
  expect(stampOf).toHaveBeenCalledTimes(2);
});

/** Every row of the database, but the time of the installation. */
async function rowsOf(name: string): Promise<unknown> {
  const database = await new Dexie(name).open();
  const rows: Record<string, unknown> = {};
  for (const table of database.tables) {
    const kept = table.name === 'packs' ? ({ installed: _, ...row }: object & { installed?: unknown }) => row : null;
    const all = await table.toArray();
    rows[table.name] = kept ? all.map(kept) : all;
  }
  database.close();
  return rows;
}

test('stopped after any number of writes, the next worker finds nothing or all of it, and makes it whole', async () => {
  build.pack = JSON.stringify(smallPack(ID));
  build.stamp = 'two';
  const whole = `seed-${crypto.randomUUID()}`;
  await seedBuiltIn(wake(whole));
  const rows = await rowsOf(whole);
  let stopped = 0;
  for (let writes = 0; ; writes += 1) {
    const name = `seed-${crypto.randomUUID()}`;
    const reached = await seedUntil(name, writes);
    if (!reached) break;
    stopped += 1;
    const next = wake(name);
    expect([null, build.stamp]).toContain(await next.stampOf(ID));
    await seedBuiltIn(next);
    expect(await rowsOf(name)).toEqual(rows);
  }
  expect(stopped).toBeGreaterThan(5);
});

/** Seeds, and stops the worker before the write of that number. @returns whether so many were made. */
async function seedUntil(name: string, writes: number): Promise<boolean> {
  let left = writes;
  let isStopped = false;
  const store = new CorpusStore(name);
  const { add, put } = IDBObjectStore.prototype;
  const stopAt = (write: typeof add) =>
    function (this: IDBObjectStore, ...values: Parameters<typeof add>) {
      if (left-- > 0) return write.apply(this, values);
      isStopped = true;
      // What a stop of the worker does to an open transaction.
      this.transaction.abort();
      throw new DOMException('The worker was stopped.', 'AbortError');
    };
  Object.assign(IDBObjectStore.prototype, { add: stopAt(add), put: stopAt(put) });
  await seedBuiltIn(store).catch(() => undefined);
  Object.assign(IDBObjectStore.prototype, { add, put });
  store.close();
  return isStopped;
}

test('another version in the build replaces the one before; the same is left alone', async () => {
  const name = `seed-${crypto.randomUUID()}`;
  build.pack = JSON.stringify(smallPack(ID));
  build.stamp = 'three';
  const store = wake(name);
  await seedBuiltIn(store);
  expect((await store.summary()).sources).toBe(2);
  build.pack = JSON.stringify(smallPack(ID, ['gamma']));
  await seedBuiltIn(store);
  expect((await store.summary()).sources).toBe(2);
  build.stamp = 'four';
  await seedBuiltIn(store);
  expect((await store.summary()).sources).toBe(1);
});
