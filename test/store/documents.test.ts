/** The document of a pack is kept whole: given back equal, put back, and taken out without a trace. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPack } from '../../lib/corpus/pack/check-pack.ts';
import { readPackFile, writePackFile } from '../../lib/corpus/pack/pack-file.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { StoreRefusal } from '../../lib/store/store-refusal.ts';
import { allRecords } from '../corpus/all-records.ts';
import { anyPack, USED, USED_IDS } from '../corpus/any-pack.ts';
import { allRows } from './all-rows.ts';
import { smallPack } from './small-pack.ts';

const OWN = { builtIn: false, stamp: 'own' };

let store: CorpusStore;
let name: string;
beforeEach(() => {
  name = `documents-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

describe('any pack', () => {
  test('passes its check, is stored and is given back equal, as is every statement of it', async () => {
    await store.install(USED, OWN);
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const pack = anyPack(g);
        expect(checkPack(pack, USED_IDS)).toEqual({ ok: true, pack });
        expect(readPackFile(writePackFile(pack), USED_IDS)).toEqual({ ok: true, pack });
        await store.install(pack, OWN);
        expect(await store.pack(pack.pack.id)).toEqual(pack);
        const { statements } = allRecords(pack);
        const read = await store.records({ statements: statements.map(({ id }) => id) });
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        // The one link of a drawn pack puts the used pack's event for its own first one.
        const joined = JSON.stringify(statements.sort(byId)).replaceAll('"drawn/event-0"', '"harbour/closure"');
        expect(read.statements.sort(byId)).toEqual(JSON.parse(joined));
      }),
      { numRuns: 40 },
    );
  });
});

describe('undo', () => {
  const first = smallPack('mine', ['alpha']);
  const second = smallPack('mine', ['alpha', 'beta']);

  test('puts back what was installed before, rows and all; once more, what was undone', async () => {
    await store.install(first, OWN);
    const before = await allRows(name, ['documents']);
    await store.install(second, OWN);
    const after = await allRows(name, ['documents']);
    expect(await store.undo('mine')).toBe(true);
    expect(await store.pack('mine')).toEqual(first);
    expect(await allRows(name, ['documents'])).toEqual(before);
    expect(await store.undo('mine')).toBe(true);
    expect(await allRows(name, ['documents'])).toEqual(after);
  });

  test('takes the pack out where there was none before', async () => {
    const empty = await allRows(name);
    await store.install(first, OWN);
    expect(await store.undo('mine')).toBe(true);
    expect(await allRows(name)).toEqual(empty);
    expect(await store.undo('mine')).toBe(false);
  });

  test('the same pack installed twice leaves the one before it', async () => {
    await store.install(first, OWN);
    await store.install(second, OWN);
    await store.install(second, OWN);
    await store.undo('mine');
    expect(await store.pack('mine')).toEqual(first);
  });

  test('is not for the built-in pack, which no other may replace', async () => {
    await store.install(first, { builtIn: true, stamp: 'one' });
    await store.install(second, { builtIn: true, stamp: 'two' });
    expect(await store.undo('mine')).toBe(false);
    await expect(store.install(first, OWN)).rejects.toEqual(new StoreRefusal('built-in', ['mine']));
    expect(await store.pack('mine')).toEqual(second);
  });
});
