/**
 * Quotations by their words, held against a brute-force count over all quotations, in packs of few words so that nearly every
 * word is common. And what a look-up reads does not grow with the pack.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { installPack } from '../../lib/store/change/install-packs.ts';
import { CorpusDatabase } from '../../lib/store/database.ts';
import { findByKeys } from '../../lib/store/find/find-quotations.ts';
import { readPacks } from '../../lib/store/find/installed-packs.ts';
import { readIndex } from '../../lib/store/index/corpus-index.ts';
import { lookedUpBy, MOST_UNDER_KEY, pairsOf, QuotationPostings } from '../../lib/store/postings/quotation-postings.ts';
import { keyWords } from '../../lib/text/quotations/quotation-keys.ts';
import { countReads } from './count-reads.ts';
import { packOfQuotations } from './pack-of-quotations.ts';

/** Filling a database takes as long as it takes. */
const FILLING = 240_000;

let open: CorpusDatabase[] = [];
afterEach(async () => {
  for (const database of open) await database.delete();
  open = [];
});

async function fill(pack: Pack) {
  const database = new CorpusDatabase(`quotations-${crypto.randomUUID()}`);
  open.push(database);
  const counter = countReads(database);
  await installPack(database, pack, { builtIn: false, stamp: '' });
  const index = readIndex(await database.indexes.toArray());
  const installed = await readPacks(database);
  const find = async (text: string) => {
    counter.take();
    const found = await findByKeys({ database, installed }, index, keyWords(text));
    return { texts: found.map((statement) => statement.text), reads: counter.take() };
  };
  return { index, find };
}

const shared = (a: string, b: string): number => {
  const words = new Set(keyWords(b));
  return keyWords(a).filter((word) => words.has(word)).length;
};

/** So few words in so many quotations that each is too common for a list of its own. */
const packs = fc
  .tuple(fc.integer(), fc.integer({ min: 5, max: 9 }))
  .map(([seed, length]) => packOfQuotations({ seed, length, vocabulary: 12, count: 3 * MOST_UNDER_KEY }));

test(
  'of random packs whose words are all common, each quotation asked for whole or in part is found, and none shares more',
  async () => {
    await fc.assert(
      fc.asyncProperty(packs, fc.nat(), fc.nat({ max: 2 }), async (pack, at, left) => {
        const { index, find } = await fill(pack);
        const all = pack.sources.flatMap((source) => source.statements.map(({ text }) => text));
        const text = all[at % all.length] as string;
        const asked = text.split(' ').slice(left).join(' ');
        expect(index.commonKeys.get(pack.pack.id)?.size).toBe(12);
        const { texts: found, reads } = await find(asked);
        expect(reads.rows['statementBlocks']).toBeLessThanOrEqual(40);
        const most = Math.max(...all.map((one) => shared(asked, one)));
        expect(shared(asked, found[0] as string)).toBe(most);
        const asMany = all.filter((one) => shared(asked, one) === most);
        if (asMany.length <= 10) expect(found).toContain(text);
      }),
      { numRuns: 8 },
    );
  },
  FILLING,
);

test(
  'of packs of ordinary words the answers are those of the count, best first',
  async () => {
    const pack = packOfQuotations({ seed: 7, length: 9, vocabulary: 300, count: 1500 });
    const { index, find } = await fill(pack);
    expect(index.commonKeys.get(pack.pack.id)?.size).toBe(0);
    const all = pack.sources.flatMap((source) => source.statements.map(({ text }) => text));
    for (const text of all.slice(0, 40)) {
      const counts = all.map((one) => shared(text, one)).sort((a, b) => b - a);
      const { texts: found } = await find(text);
      expect(found.map((one) => shared(text, one))).toEqual(counts.slice(0, found.length));
    }
  },
  FILLING,
);

test(
  'a pack of twenty times as many quotations is read no more',
  async () => {
    const sizes = [500, 10_000];
    const reads = [];
    for (const count of sizes) {
      const pack = packOfQuotations({ seed: 1, length: 8, vocabulary: 12, count });
      const { find } = await fill(pack);
      reads.push((await find(pack.sources[3]?.statements[0]?.text as string)).reads);
    }
    for (const { rows, scans } of reads) {
      expect(scans).toEqual([]);
      expect(rows['statementBlocks']).toBeLessThanOrEqual(40);
      expect(rows['postings']).toBeLessThanOrEqual(48);
    }
  },
  FILLING,
);

test('no list is longer than is said, and a common word leads only to what has no other key', () => {
  const postings = new QuotationPostings();
  for (let n = 0; n < 3 * MOST_UNDER_KEY; n++) postings.add(n, n % 3 ? ['council', 'harbour'] : ['council']);
  const rows = [...postings.rows('pack')];
  expect(postings.commonWords).toEqual(['council', 'harbour']);
  expect(rows.map(({ by, keys }) => [by, keys])).toEqual([
    ['word', 'council'],
    ['pair', 'council harbour'],
  ]);
  for (const { statements } of rows) expect(statements).toHaveLength(MOST_UNDER_KEY);
  expect(rows[0]?.statements.slice(0, 3)).toEqual(Uint32Array.of(0, 3, 6));
});

test('words between two common ones do not part them', () => {
  const common = new Set(['council', 'they', 'harbour']);
  expect(lookedUpBy(['council', 'they', 'zeppelin', 'harbour'], { common, most: 24 })).toEqual({
    words: ['zeppelin', 'council', 'they', 'harbour'],
    pairs: ['council they', 'they harbour', 'council harbour'],
  });
});

test('of a long quotation a part is looked up, out of all of it', () => {
  const words = Array.from({ length: 100 }, (_, n) => `word${n}`);
  const { words: asked } = lookedUpBy(words, { common: new Set(), most: 24 });
  expect(asked).toHaveLength(24);
  expect(asked[0]).toBe('word0');
  expect(Number(asked.at(-1)?.slice(4))).toBeGreaterThan(90);
  const { pairs } = lookedUpBy(words, { common: new Set(words), most: 24 });
  expect(pairs).toHaveLength(24);
  expect(pairsOf(words)).toEqual(expect.arrayContaining(pairs));
});
