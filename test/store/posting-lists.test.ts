/** What is written of lists and statements is read again, by keys that are there and by others. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { statementsOf } from '../../lib/corpus/rows/to-records.ts';
import { CorpusDatabase } from '../../lib/store/database.ts';
import { PostingLists, readPostings } from '../../lib/store/postings/posting-lists.ts';
import { readIds, readPlaces, toBlocks } from '../../lib/store/postings/statement-blocks.ts';
import { packOfQuotations } from './pack-of-quotations.ts';

let database: CorpusDatabase;
beforeEach(() => {
  database = new CorpusDatabase(`lists-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const keys = fc.stringMatching(/^[a-c]{1,4}$/);
const lists = fc.dictionary(keys, fc.uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 700 }), { maxKeys: 200 });

test('lists of any lengths, of two packs and kinds side by side', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.array(keys), async (made, others) => {
      await database.postings.clear();
      for (const pack of ['one', 'two']) {
        for (const by of ['pair', 'word'] as const) {
          const gathered = new PostingLists(by, 500);
          for (const [key, numbers] of Object.entries(made))
            for (const number of numbers.toSorted((a, b) => a - b)) gathered.add(`${key}${by}${pack}`, number);
          await database.postings.bulkAdd([...gathered.rows(pack)]);
        }
      }
      const asked = [...Object.keys(made), ...others];
      const found = await readPostings(
        database,
        asked.map((key) => ({ pack: 'one', by: 'word' as const, key: `${key}wordone` })),
      );
      const expected = asked.map((key) => (made[key] ?? []).toSorted((a, b) => a - b).slice(0, 500));
      expect(found.map((list) => [...list])).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('a statement is found by its number and by its id, and no other in its stead', async () => {
  const pack = packOfQuotations({ seed: 3, length: 5, vocabulary: 50, count: 100 });
  for (const id of ['quoted', 'quoted-2']) {
    const named = { ...pack, pack: { ...pack.pack, id } };
    const statements = pack.sources.flatMap((source) => statementsOf(named, source));
    statements.sort((a, b) => (a.id < b.id ? -1 : 1));
    await database.statementBlocks.bulkAdd(toBlocks(statements, id, 0));
    const numbers = Uint32Array.of(99, 0, 15, 16, 0, 100);
    const [read] = await readPlaces(database, [{ pack: id, numbers }]);
    expect(read).toEqual([99, 0, 15, 16, 0].map((number) => statements[number]));
    const ids = statements.map((statement) => statement.id);
    const absent = [
      '',
      `${id}/`,
      `${id}/source-0#q`,
      `${id}/source-0#q00`,
      `${id}/source-1#q99`,
      `${id}/zzz#q1`,
      'zzz',
    ];
    expect(await readIds(database, [...absent, ...ids, ...absent])).toEqual(statements);
  }
});
