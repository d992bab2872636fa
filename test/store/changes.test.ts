/** Switching, removing, restoring and undoing together; a fault at any write leaves the old state or the new one. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackHealth } from '../../lib/corpus/listed.ts';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { CorpusDatabase } from '../../lib/store/database.ts';
import { StoreRefusal } from '../../lib/store/store-refusal.ts';
import { allRows } from './all-rows.ts';
import { failingAfter } from './failing-writes.ts';
import { smallPack } from './small-pack.ts';

const OWN = { builtIn: false, stamp: 'own' };

let store: CorpusStore;
let name: string;
beforeEach(() => {
  name = `changes-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

/** A pack whose article is on the event of another. */
function using(id: string, used: string): Pack {
  const pack = smallPack(id, ['delta']);
  return {
    ...pack,
    pack: { ...pack.pack, uses: [used] },
    sources: pack.sources.map((source) => ({ ...source, event: `${used}/flood` })),
  };
}

describe('a pack that is off', () => {
  beforeEach(async () => {
    await store.install(smallPack('one'), OWN);
    await store.install(smallPack('two', ['gamma']), OWN);
  });

  test('has no row but its head and document, and is found by no query', async () => {
    expect(await store.switch('two', false)).toBe(true);
    const rows = await allRows(name);
    const holding = Object.entries(rows).filter(([, all]) => all.some((row) => JSON.stringify(row).includes('"two')));
    expect(holding.map(([table]) => table).sort()).toEqual(['documents', 'packs']);
    expect(await store.summary()).toEqual({ packs: 1, sources: 2, events: 1 });
    expect((await store.search('gamma', 10)).hits).toEqual([]);
    expect((await store.packs()).map(({ id, on }) => [id, on])).toEqual([
      ['one', true],
      ['two', false],
    ]);
    expect(await store.stampOf('two')).toBe('own');
    expect(await store.pack('two')).toEqual(smallPack('two', ['gamma']));
  });

  test('has all its rows when it is on again', async () => {
    const before = await allRows(name);
    await store.switch('two', false);
    await store.switch('two', true);
    expect(await allRows(name)).toEqual(before);
    expect(await store.switch('three', true)).toBe(false);
  });

  test('stays off in another version, and through undo', async () => {
    await store.switch('two', false);
    await store.install(smallPack('two', ['gamma', 'epsilon']), OWN);
    expect((await store.summary()).sources).toBe(2);
    await store.undo('two');
    expect((await store.packs()).map(({ on }) => on)).toEqual([true, false]);
    expect((await store.summary()).sources).toBe(2);
  });
});

describe('what was removed', () => {
  test('is restored with all its rows, and those removed together with it', async () => {
    await store.install(smallPack('one'), OWN);
    await store.install(using('two', 'one'), OWN);
    await store.switch('two', false);
    const before = await allRows(name);
    await expect(store.remove('one')).rejects.toEqual(new StoreRefusal('in-use', ['two']));
    expect(await allRows(name)).toEqual(before);
    await store.remove(['one', 'two', 'three']);
    expect((await store.removed()).map(({ id }) => id)).toEqual(['one', 'two']);
    expect((await store.packs()).length).toBe(0);
    expect(await store.restore('one')).toBe(true);
    expect(await allRows(name)).toEqual(before);
    expect(await store.restore('one')).toBe(false);
  });

  test('takes the place of what was installed since, which undo brings back', async () => {
    await store.install(smallPack('one'), OWN);
    await store.remove('one');
    await store.install(smallPack('one', ['gamma']), OWN);
    await store.restore('one');
    expect(await store.pack('one')).toEqual(smallPack('one'));
    await store.undo('one');
    expect(await store.pack('one')).toEqual(smallPack('one', ['gamma']));
  });

  test('is gone for good when it is forgotten', async () => {
    const empty = await allRows(name);
    await store.install(smallPack('one'), OWN);
    await store.remove('one');
    await store.forgetRemoved();
    expect(await allRows(name)).toEqual(empty);
  });
});

describe('packs installed together', () => {
  test('are undone together, each to what it was', async () => {
    await store.install(smallPack('one'), OWN);
    const before = await allRows(name, ['documents']);
    const both = [smallPack('one', ['gamma']), using('two', 'one')].map((pack) => ({ pack, ...OWN }));
    await store.installAll(both);
    expect(await store.undo('two')).toBe(true);
    expect(await allRows(name, ['documents'])).toEqual(before);
  });

  test('are not undone where one is used by a third', async () => {
    await store.installAll([smallPack('one'), using('two', 'one')].map((pack) => ({ pack, ...OWN })));
    await store.install(using('three', 'two'), OWN);
    await expect(store.undo('one')).rejects.toEqual(new StoreRefusal('in-use', ['three']));
    expect(await store.undo('one', { evenIfUsed: true })).toBe(true);
    expect((await store.packs()).map(({ id }) => id)).toEqual(['three']);
  });
});

describe('the check of what is stored', () => {
  const health = async (): Promise<PackHealth[]> => {
    const states: PackHealth[] = [];
    await store.integrity((state) => states.push(state));
    return states;
  };

  beforeEach(async () => {
    await store.install(smallPack('one'), OWN);
    await store.install(smallPack('two', ['gamma']), OWN);
    await store.switch('two', false);
  });

  test('finds nothing in what was installed', async () => {
    expect(await health()).toEqual([
      { pack: 'one', state: 'sound' },
      { pack: 'two', state: 'sound' },
    ]);
  });

  test.each([
    ['a row that is missing', (database: CorpusDatabase) => database.sources.delete('one/alpha')],
    ['a row that was changed', (database: CorpusDatabase) => database.actors.update('one/ada-quill', { name: 'Eve' })],
    ['a row too many', (database: CorpusDatabase) => database.claims.add({ id: 'one/more' } as never)],
    ['a head that is missing', (database: CorpusDatabase) => database.packs.delete('one')],
    [
      'postings that are missing',
      (database: CorpusDatabase) => database.postings.where('[pack+by+last]').above(['one', '', '']).delete(),
    ],
  ])('finds %s; made again, all is sound', async (_, damage) => {
    const database = await new CorpusDatabase(name).open();
    const whole = await allRows(name);
    await damage(database as CorpusDatabase);
    database.close();
    expect((await health())[0]).toEqual({ pack: 'one', state: 'rows' });
    expect(await store.switch('one', true)).toBe(true);
    expect(await allRows(name)).toEqual(whole);
  });

  test('finds a document that was changed', async () => {
    const database = await new CorpusDatabase(name).open();
    await (database as CorpusDatabase).documents.update('two', { text: '{}' });
    database.close();
    expect((await health())[1]).toEqual({ pack: 'two', state: 'document' });
  });
});

describe('a fault at any write', () => {
  const CHANGES: [string, (changed: CorpusStore) => Promise<unknown>][] = [
    ['installing', (changed) => changed.install(smallPack('new', ['gamma']), OWN)],
    ['replacing', (changed) => changed.install(smallPack('one', ['gamma']), OWN)],
    [
      'installing together',
      (changed) =>
        changed.installAll([smallPack('new'), smallPack('one', ['gamma'])].map((pack) => ({ pack, ...OWN }))),
    ],
    ['removing', (changed) => changed.remove(['one', 'two'])],
    ['restoring', (changed) => changed.restore('gone')],
    ['undoing', (changed) => changed.undo('one')],
    ['switching off', (changed) => changed.switch('one', false)],
    ['switching on', (changed) => changed.switch('two', true)],
    ['emptying', (changed) => changed.clear()],
  ];

  beforeEach(async () => {
    await store.install(smallPack('one'), OWN);
    await store.install(smallPack('one', ['alpha']), OWN);
    await store.install(smallPack('two', ['beta']), OWN);
    await store.switch('two', false);
    await store.install(smallPack('gone', ['delta']), OWN);
    await store.remove('gone');
  });

  test.each(CHANGES)('while %s leaves everything as it was', async (_, change) => {
    const before = await allRows(name);
    let failed = 0;
    for (;;) {
      const faulty = failingAfter(failed);
      await change(store).catch(() => undefined);
      const hasFailed = faulty.stop();
      if (!hasFailed) break;
      failed += 1;
      expect(await allRows(name), `write ${failed}`).toEqual(before);
    }
    expect(failed).toBeGreaterThan(3);
    expect(await allRows(name)).not.toEqual(before);
  });
});
