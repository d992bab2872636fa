/** What the corpus was asked before is answered from memory, until anything is written. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installPack } from '../../lib/store/change/install-packs.ts';
import { CorpusDatabase } from '../../lib/store/database.ts';
import { rememberReads } from '../../lib/store/remember-reads.ts';
import { countReads } from './count-reads.ts';
import { largePack } from './large-pack.ts';
import { smallPack } from './small-pack.ts';

const OWN = { builtIn: false, stamp: 'own' };

let database: CorpusDatabase;
let counter: ReturnType<typeof countReads>;
beforeEach(async () => {
  database = new CorpusDatabase(`remembered-${crypto.randomUUID()}`);
  // A middleware added later is above earlier ones, so this one counts the reads that the cache does not answer.
  counter = countReads(database);
  rememberReads(database);
  await installPack(database, smallPack(), OWN);
  counter.take();
});
afterEach(() => database.delete());

const EVENT = 'small/flood';
const named = () => database.sources.where('event').equals(EVENT).toArray();
const rowsRead = () => Object.values(counter.take().rows).reduce((sum, rows) => sum + rows, 0);

describe('asked a second time', () => {
  test('rows of an index and rows by id come from memory, the same ones', async () => {
    const ask = async () => [await named(), await database.actors.bulkGet(['small/ada-quill', 'small/nobody'])];
    const first = await ask();
    expect(first[0]?.length).toBeGreaterThan(0);
    expect(rowsRead()).toBeGreaterThan(0);
    expect(await ask()).toEqual(first);
    expect(rowsRead()).toBe(0);
  });

  test('asked twice at once, the database is asked once', async () => {
    const [rows] = await Promise.all([named(), named()]);
    expect(rowsRead()).toBe(rows.length);
  });

  test('another limit, another key and another order are other questions', async () => {
    const all = await named();
    counter.take();
    const some = await database.sources.where('event').equals(EVENT).limit(1).toArray();
    const last = await database.sources.where('event').equals(EVENT).reverse().limit(1).toArray();
    expect([some, last]).toEqual([all.slice(0, 1), all.slice(-1)]);
    expect(await database.sources.where('event').equals('small/nothing').toArray()).toEqual([]);
  });

  test('a caller may sort the answer', async () => {
    const before = [...(await named())];
    (await named()).reverse();
    expect(await named()).toEqual(before);
  });
});

describe('after a change', () => {
  test('the new is read, and then remembered', async () => {
    await named();
    await installPack(database, { ...smallPack(), sources: [] }, OWN);
    expect(await named()).toEqual([]);
    counter.take();
    await named();
    expect(rowsRead()).toBe(0);
  });

  test('what is read while it is made is not kept, whether it is kept in the end or undone', async () => {
    const before = await named();
    const undone = database.transaction('rw', database.sources, async (transaction) => {
      await database.sources.clear();
      expect(await named()).toEqual([]);
      transaction.abort();
    });
    await expect(undone).rejects.toThrow();
    expect(await named()).toEqual(before);
  });

  test('a reader who waits for it is given the new', async () => {
    await named();
    const change = database.sources.clear();
    const waiting = named();
    await change;
    expect(await waiting).toEqual([]);
    expect(await named()).toEqual([]);
  });
});

test('a read that failed is tried again', async () => {
  let failures = 1;
  const failing = new CorpusDatabase(database.name);
  failing.use({
    stack: 'dbcore',
    name: 'fail',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        query: async (request) => {
          if (failures-- > 0) throw new Error('unreadable');
          return core.table(name).query(request);
        },
      }),
    }),
  });
  rememberReads(failing);
  const ask = () => failing.sources.where('event').equals(EVENT).toArray();
  await expect(ask()).rejects.toThrow('unreadable');
  expect((await ask()).length).toBeGreaterThan(0);
  failing.close();
});

test('what was asked for longest ago is forgotten where much is asked for, blocks counted by their statements', async () => {
  await installPack(database, largePack({ sources: 600, crowd: 0 }), OWN);
  const blocks = () => database.statementBlocks.where('last').startsWith('large/').toArray();
  await named();
  expect((await blocks()).length).toBe(750);
  counter.take();
  await named();
  expect(rowsRead()).toBeGreaterThan(0);
});
