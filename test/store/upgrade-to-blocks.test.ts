/** A database that version 1 made holds after its upgrade what an import by this version would have put there. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { CorpusDatabase } from '../../lib/store/database.ts';
import { makeVersion1 } from './database-of-version-1.ts';
import { actorOf, largePack, measureOf, wordsOf } from './large-pack.ts';
import { smallPack } from './small-pack.ts';

const PACKS = [
  largePack({ sources: 150, crowd: 4 }),
  smallPack('mine', ['alpha', 'alpha-2', 'beta']),
  smallPack('tiny'),
];

const names: string[] = [];
const newName = (): string => {
  const name = `upgrade-${crypto.randomUUID()}`;
  names.push(name);
  return name;
};
afterEach(async () => {
  vi.restoreAllMocks();
  for (const name of names.splice(0)) await Dexie.delete(name);
});

async function rowsOf(name: string): Promise<Record<string, unknown[]>> {
  const database = await new CorpusDatabase(name).open();
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  database.close();
  return Object.fromEntries(rows.map(([table, all]) => [table, all.map((row) => ({ ...row, installed: undefined }))]));
}

async function upgradedAndFresh(): Promise<[string, string]> {
  const [old, fresh] = [newName(), newName()];
  await makeVersion1(old, PACKS, 'one');
  const store = new CorpusStore(fresh);
  for (const pack of PACKS) await store.install(pack, { builtIn: false, stamp: 'one' });
  store.close();
  return [old, fresh];
}

test('every row is as if the packs were put in now', async () => {
  const [old, fresh] = await upgradedAndFresh();
  expect(await rowsOf(old)).toEqual(await rowsOf(fresh));
});

test('it answers as before, for each pack', async () => {
  const [old] = await upgradedAndFresh();
  const store = new CorpusStore(old);
  expect(await store.summary()).toMatchObject({ packs: 3, sources: 159 });
  const ids = (statements: { id: string }[]) => statements.map(({ id }) => id);
  const spoken = await store.records({ actors: ['mine/ada-quill'] });
  expect(ids(spoken.statements)).toEqual(['mine/alpha#q1', 'mine/alpha-2#q1', 'mine/beta#q1']);
  expect(ids(spoken.claims)).toEqual(['mine/dam']);
  expect(await store.eventsOf({ statements: ['tiny/beta#q1'] })).toEqual(['tiny/flood']);
  const { statements } = await store.records({ actors: [`large/${actorOf(24, 1)}`] });
  expect(statements).toHaveLength(8 * 4);
  expect((await store.records({ measures: [`large/${measureOf(24)}`] })).statements).toHaveLength(8);
  expect(ids(await store.quotationsNear(wordsOf(24).split(' ')))).toEqual(
    ['24', '25', '26', '27'].map((n) => `large/s000${n}#r0`),
  );
  expect((await store.measuresNear(['flooded']))[0]).not.toHaveProperty('cueWords');
  expect((await store.lexicon({ capitals: ['Ada', 'Quill'], cues: [], quoted: [] }))?.names).toHaveLength(4);
  store.close();
});

test('one that fails half-way leaves the database as it was, and is made at the next opening', async () => {
  const [old, fresh] = await upgradedAndFresh();
  const stringify = vi.spyOn(JSON, 'stringify').mockImplementation(() => {
    throw new Error('disk full');
  });
  const database = new CorpusDatabase(old);
  await expect(database.open()).rejects.toThrow('disk full');
  stringify.mockRestore();
  const version1 = await new Dexie(old).open();
  expect([version1.verno, await version1.table('statements').count()]).toEqual([1, 154 * 20 + 5]);
  version1.close();
  expect(await rowsOf(old)).toEqual(await rowsOf(fresh));
});
