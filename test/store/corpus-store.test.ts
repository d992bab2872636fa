import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installPack } from '../../lib/store/change/install-packs.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { CorpusDatabase } from '../../lib/store/database.ts';
import { allRows } from './all-rows.ts';
import { smallPack } from './small-pack.ts';

const BUILT_IN = { builtIn: true, stamp: 'one' };
const OWN = { builtIn: false, stamp: 'own' };
const NOTHING = { capitals: [], cues: [], quoted: [] };

let store: CorpusStore;
let name: string;

beforeEach(() => {
  name = `corpus-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

describe('installing', () => {
  test('an empty corpus is empty, and says so', async () => {
    expect(await store.summary()).toEqual({ packs: 0, sources: 0, events: 0 });
    expect(await store.lexicon({ ...NOTHING, capitals: ['Ada'] })).toBeNull();
    expect((await store.records({ actors: ['nobody'] })).coverage).toBeNull();
  });

  test('a pack replaces an earlier one of its id and leaves others alone', async () => {
    await store.install(smallPack('mine'), OWN);
    await store.install(smallPack('small'), BUILT_IN);
    await store.install(smallPack('small', ['gamma']), { ...BUILT_IN, stamp: 'two' });
    expect(await store.summary()).toMatchObject({ packs: 2, sources: 3 });
    expect(await store.stampOf('small')).toBe('two');
    expect(await store.stampOf('mine')).toBe('own');
    const { sources } = await store.records({ actors: ['small/ada-quill'] });
    expect(sources.map(({ id }) => id)).toEqual(['small/gamma']);
  });

  test('what a lexicon knew is forgotten when the corpus changes', async () => {
    expect(await store.lexicon({ ...NOTHING, capitals: ['Quill'] })).toBeNull();
    await store.install(smallPack(), BUILT_IN);
    expect((await store.lexicon({ ...NOTHING, capitals: ['Quill'] }))?.names).toHaveLength(1);
  });

  test('what was answered is not kept for ever: a worker may live for days', async () => {
    await store.install(smallPack(), BUILT_IN);
    const wanted = { actors: ['small/ada-quill'] };
    const first = await store.records(wanted);
    expect(await store.records(wanted)).toBe(first);
    // More pages than anybody goes back over; how many are kept is not fixed here.
    for (let other = 0; other < 200; other++) await store.records({ actors: [`small/somebody-${other}`] });
    const again = await store.records(wanted);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });

  test('records asked for again are the same ones, and others once the corpus changed', async () => {
    const ask = () => store.records({ actors: ['small/ada-quill'] });
    await store.install(smallPack(), BUILT_IN);
    const first = await ask();
    expect(await ask()).toBe(first);
    await store.install(smallPack('small', ['gamma']), BUILT_IN);
    expect((await ask()).sources.map(({ id }) => id)).toEqual(['small/gamma']);
  });

  test('records that could not be read are read again', async () => {
    const ask = () => store.records({ statements: ['small/alpha#q1'] });
    await store.install(smallPack(), BUILT_IN);
    const broken = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('unreadable', 'UnknownError');
    });
    await expect(ask()).rejects.toThrow();
    broken.mockRestore();
    expect((await ask()).statements).toHaveLength(1);
  });

  test('a write that fails at any table leaves the corpus as it was', async () => {
    await store.install(smallPack('small'), OWN);
    const before = await allRows(name);
    const database = new CorpusDatabase(name);
    for (const table of [
      'packs',
      'documents',
      'actors',
      'measures',
      'claims',
      'events',
      'sources',
      'statementBlocks',
      'postings',
      'namesByWord',
      'indexes',
    ] as const) {
      const method = ['packs', 'indexes', 'documents'].includes(table) ? 'add' : 'bulkAdd';
      const spy = vi.spyOn(database[table] as unknown as Record<string, () => unknown>, method);
      spy.mockRejectedValueOnce(new Error('disk full'));
      await expect(installPack(database, smallPack('small', ['gamma']), OWN), table).rejects.toThrow('disk full');
      spy.mockRestore();
      expect(await allRows(name), table).toEqual(before);
    }
    database.close();
  });
});

describe('finding', () => {
  beforeEach(() => store.install(smallPack(), BUILT_IN));

  test('the lexicon holds the names whose first word the page has, the cues and keys it shares, and the topics', async () => {
    const lexicon = await store.lexicon({
      capitals: ['Quill', 'Elsewhere'],
      cues: ['houses', 'flooded', 'rain'],
      quoted: ['embankment', 'crumbled', 'weather'],
    });
    expect(lexicon).toEqual({
      names: [{ text: 'Quill', actor: 'small/ada-quill', kind: 'person', form: 'short', titles: ['Mayor'] }],
      cues: ['flooded'],
      keys: ['embankment', 'crumbled'],
      topics: ['flood'],
      figures: [[['flooded'], ['house*']]],
      quotations: expect.any(Array),
    });
  });

  test('a name comes only to a page that has all its words', async () => {
    const textsFor = async (capitals: string[]) =>
      (await store.lexicon({ capitals, cues: [], quoted: [] }))?.names.map(({ text }) => text) ?? [];
    expect(await textsFor(['Ada'])).toEqual([]);
    expect(await textsFor(['Quill'])).toEqual(['Quill']);
    expect(await textsFor(['Quill', 'Ada'])).toEqual(['Ada Quill', 'Quill']);
  });

  test.each([
    ['one group of a measure’s cue words', { cues: ['houses'] }, null],
    ['another group alone', { cues: ['flooded'] }, null],
    ['all groups', { cues: ['house', 'flooded'] }, { cues: ['flooded'] }],
    ['one rare word of a quotation', { quoted: ['embankment'] }, null],
    ['two rare words of one', { quoted: ['embankment', 'beneath'] }, { keys: ['embankment', 'beneath'] }],
  ])('of a page that has %s comes what can be there', async (_, has, expected) => {
    const lexicon = await store.lexicon({ ...NOTHING, ...has });
    if (expected) expect(lexicon).toMatchObject(expected);
    else expect(lexicon).toBeNull();
  });

  test('a page that shares nothing gets nothing', async () => {
    expect(await store.lexicon({ capitals: ['Elsewhere'], cues: ['rain'], quoted: ['weather'] })).toBeNull();
  });

  test('measures by their cues, quotations by their rare words', async () => {
    expect((await store.measuresNear(['flooded', 'houses'])).map(({ id }) => id)).toEqual(['small/houses']);
    expect(await store.measuresNear(['rain'])).toEqual([]);
    const near = await store.quotationsNear(['embankment', 'crumbled', 'beneath']);
    expect(near.map(({ source }) => source).sort()).toEqual(['small/alpha', 'small/beta']);
    expect(await store.quotationsNear(['weather', 'elsewhere'])).toEqual([]);
  });

  test('records bring every source of the events they touch, so that silence has its denominator', async () => {
    const { sources, events, actors, measures, claims, statements, coverage } = await store.records({
      statements: ['small/alpha#q1'],
    });
    expect(statements.map(({ id }) => id)).toEqual(['small/alpha#q1']);
    expect(sources.map(({ id }) => id).sort()).toEqual(['small/alpha', 'small/beta']);
    expect([events, actors, measures, claims].map((list) => list.length)).toEqual([1, 1, 1, 1]);
    expect(coverage).toEqual({ from: '2020-05-01', to: '2020-05-02' });
  });

  test('what is looked up by is no part of a record', async () => {
    const { statements } = await store.records({ actors: ['small/ada-quill'] });
    for (const statement of statements) {
      expect(Object.keys(statement)).not.toEqual(expect.arrayContaining(['keys']));
      expect(statement).not.toHaveProperty('sides');
    }
  });
});

test('a newer extension’s upgrade is not blocked by an open corpus', async () => {
  await store.install(smallPack(), BUILT_IN);
  const newer = new Dexie(name);
  newer.version(99).stores({ extra: 'id' });
  await newer.open();
  expect(newer.verno).toBe(99);
  newer.close();
});
