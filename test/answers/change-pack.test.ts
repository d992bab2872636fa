import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changePack } from '../../lib/answers/change-pack.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { StoreRefusal } from '../../lib/store/store-refusal.ts';
import { allRows } from '../store/all-rows.ts';
import { smallPack } from '../store/small-pack.ts';

const OWN = { builtIn: false, stamp: 'own' };

let store: CorpusStore;
let name: string;
beforeEach(() => {
  name = `change-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

test('a changed pack is read at once, and undone to what it was', async () => {
  await store.install(smallPack('mine'), OWN);
  const before = await allRows(name, ['documents']);
  const changed = await changePack(store, 'mine', [
    { change: 'rename', list: 'actors', id: 'ada-quill', to: 'ada' },
    { change: 'remove', list: 'sources', id: 'beta' },
  ]);
  expect(changed?.ok).toBe(true);
  const { sources, actors } = await store.records({ actors: ['mine/ada'] });
  expect([sources.map(({ id }) => id), actors.map(({ id }) => id)]).toEqual([['mine/alpha'], ['mine/ada']]);
  await store.undo('mine');
  expect(await allRows(name, ['documents'])).toEqual(before);
});

test('what the check refuses, or changes nothing, leaves every row as it was', async () => {
  await store.install(smallPack('mine'), OWN);
  const before = await allRows(name);
  const refused = await changePack(store, 'mine', [{ change: 'remove', list: 'events', id: 'flood' }]);
  expect(refused).toMatchObject({ ok: false, problems: [{ path: '/sources/0/event' }, { path: '/sources/1/event' }] });
  expect(await changePack(store, 'mine', [{ change: 'remove', list: 'actors', id: 'nobody' }])).toMatchObject({
    ok: true,
  });
  expect(await allRows(name)).toEqual(before);
});

test('a missing pack gives null, and the built-in pack is not changed', async () => {
  expect(await changePack(store, 'mine', [])).toBeNull();
  await store.install(smallPack('small'), { builtIn: true, stamp: 'one' });
  const change = { change: 'remove', list: 'sources', id: 'beta' } as const;
  await expect(changePack(store, 'small', [change])).rejects.toEqual(new StoreRefusal('built-in', ['small']));
});
