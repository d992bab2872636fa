/**
 * A card of a corpus of 5,000 sources and 100,000 statements reads as much as one of a hundredth of it: counted in rows, never
 * in time. And where a corpus holds more than can be read, nobody is called silent whose statements were left unread.
 */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsForMention } from '../../lib/answers/records-for-mention.ts';
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import type { Mention } from '../../lib/compare/mention.ts';
import type { PageFacts } from '../../lib/compare/page-facts.ts';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { installPack } from '../../lib/store/change/install-packs.ts';
import { removePacks } from '../../lib/store/change/remove-packs.ts';
import type { CorpusStore } from '../../lib/store/corpus-store.ts';
import { CorpusDatabase } from '../../lib/store/database.ts';
import { findEventsOf, findRecords } from '../../lib/store/find/find-records.ts';
import { readPacks } from '../../lib/store/find/installed-packs.ts';
import { countReads, type Reads } from './count-reads.ts';
import { actorOf, CROWD_SPEAKER, CROWD_WORDS, eventOf, FAMOUS, largePack, measureOf, wordsOf } from './large-pack.ts';
import { smallPack } from './small-pack.ts';

/** Filling a database takes as long as it takes; nothing is measured by the clock. */
const FILLING = 240_000;

const id = (local: string): string => `large/${local}`;
const PAGE: PageFacts = { title: '', published: null, event: null };
/** A source in the middle of the ordinary ones. */
const SOME = 24;
const actor = (local: string): Mention => ({
  kind: 'actor',
  text: local,
  actors: [{ id: id(local), reason: 'full-name' }],
});
const quotation = (text: string, source: string): Mention => ({
  kind: 'quotation',
  text,
  passage: text,
  speaker: null,
  statements: [id(`${source}#r0`)],
});
const figure: Mention = {
  kind: 'figure',
  text: 'nine boats',
  passage: 'Nine boats.',
  measure: id(measureOf(SOME)),
  reading: { value: 9, low: null, high: null, unit: 'count', qualifier: null, direction: null },
};
const ORDINARY: [string, Mention][] = [
  ['an actor', actor(actorOf(SOME, 1))],
  ['a figure', figure],
  ['a quotation', quotation(wordsOf(SOME), 's00024')],
];

interface Corpus {
  pack: Pack;
  database: CorpusDatabase;
  card(mention: Mention): Promise<{ card: CardContext; reads: Reads }>;
}

async function openCorpus(name: string, pack: Pack): Promise<Corpus> {
  const database = new CorpusDatabase(name);
  const counter = countReads(database);
  await installPack(database, pack, { builtIn: false, stamp: name });
  const corpus = { database, installed: await readPacks(database) };
  const store: Pick<CorpusStore, 'records' | 'eventsOf'> = {
    records: (wanted) => findRecords(corpus, wanted),
    eventsOf: (wanted) => findEventsOf(corpus, wanted),
  };
  return {
    pack,
    database,
    async card(mention) {
      counter.take();
      const records = await recordsForMention(store as CorpusStore, mention);
      return { card: cardFor(mention, { ...PAGE, event: id(eventOf(SOME)) }, records), reads: counter.take() };
    },
  };
}

let large: Corpus;
let small: Corpus;
beforeAll(async () => {
  small = await openCorpus('small', largePack({ sources: 46, crowd: 4 }));
  large = await openCorpus('large', largePack({ sources: 4600, crowd: 400 }));
}, FILLING);
afterAll(async () => {
  for (const { database } of [small, large]) await database.delete();
});

const lines = ({ groups }: CardContext) => groups.flatMap((group) => group.lines);

test('the large corpus is as large as is said', async () => {
  const blocks = await large.database.statementBlocks.toArray();
  const statements = blocks.reduce((sum, block) => sum + block.statements.length, 0);
  expect([await large.database.sources.count(), statements]).toEqual([5000, 100_000]);
});

describe.each(ORDINARY)('%s', (_, mention) => {
  test('has the same card in both, from the same number of rows', async () => {
    const [few, many] = [await small.card(mention), await large.card(mention)];
    expect(many.reads.rows).toEqual(few.reads.rows);
    expect(many.reads.rows['statementBlocks']).toBeLessThan(400);
    expect(lines(many.card).length).toBeGreaterThan(0);
    expect({ ...many.card, sourcesInCorpus: 0 }).toEqual({ ...few.card, sourcesInCorpus: 0 });
    expect([few.card.sourcesInCorpus, many.card.sourcesInCorpus]).toEqual([50, 5000]);
  });

  test('comes through keys and indexes', async () => {
    const { reads } = await large.card(mention);
    // The list of packs is read whole; there are never more than a handful.
    expect(reads.scans.filter((table) => table !== 'packs')).toEqual([]);
  });
});

describe('more than can be read', () => {
  /** Whether a source of the pack holds a statement that a test of its own accepts. */
  const holds = (source: string, is: (statement: Pack['sources'][number]['statements'][number]) => boolean) =>
    large.pack.sources.find((one) => id(one.id) === source)?.statements.some(is) ?? false;

  test('an actor whom every source names is absent nowhere; the card says that sources are left out', async () => {
    const { card, reads } = await large.card(actor(FAMOUS));
    expect(reads.rows['statementBlocks']).toBeLessThan(20_000);
    expect(card.outcomeSources.length).toBeGreaterThan(1000);
    expect(lines(card).filter(({ mark }) => mark === 'absent')).toEqual([]);
    expect(card.outcomeSources.length).toBeLessThan(5000);
    expect(card.partial).toBe(true);
  });

  test('words that 400 sources print, one of which is asked for by id, are absent in none of them', async () => {
    const { card } = await large.card(quotation(CROWD_WORDS, 'c00399'));
    const printed = lines(card).filter(({ mark }) => mark !== 'absent');
    expect(printed.map(({ source }) => source.id)).toContain(id('c00399'));
    expect(printed.length).toBeGreaterThan(100);
    for (const { source } of lines(card).filter(({ mark }) => mark === 'absent'))
      expect(holds(source.id, ({ text }) => text === CROWD_WORDS)).toBe(false);
    expect(card.partial).toBe(true);
  });

  test('on a page, an actor whom every source names does not displace the others', async () => {
    const other = id(actorOf(SOME, 1));
    const ofOther = async ({ database }: Corpus) => {
      const { statements } = await findRecords(
        { database, installed: await readPacks(database) },
        { actors: [id(FAMOUS), other] },
      );
      return statements.filter(({ actors }) => actors.includes(other)).map((statement) => statement.id);
    };
    expect((await ofOther(small)).length).toBeGreaterThan(10);
    expect((await ofOther(large)).sort()).toEqual((await ofOther(small)).sort());
  });

  test('a source of another pack, which is read whole, is not left out with those that are not', async () => {
    const { database } = large;
    const small = smallPack('using');
    const [source] = small.sources as [Pack['sources'][number]];
    const statements = source.statements.map((statement) => ({
      ...statement,
      actors: [id(FAMOUS)],
      speaker: id(FAMOUS),
    }));
    const sources = [{ ...source, event: id(eventOf(SOME)), statements }];
    await installPack(
      database,
      { ...small, pack: { ...small.pack, uses: ['large'] }, sources },
      { builtIn: false, stamp: 'own' },
    );
    const corpus = { database, installed: await readPacks(database) };
    const { sources: found, partial } = await findRecords(corpus, { actors: [id(FAMOUS)], whole: true });
    expect(partial).toBe(true);
    expect(found.map((one) => one.id)).toContain('using/alpha');
    await removePacks(database, ['using'], {});
  });

  test('an actor who speaks once in each of 400 sources is found in all of them', async () => {
    const { card } = await large.card(actor(CROWD_SPEAKER));
    expect(lines(card).map(({ mark }) => mark)).toEqual(Array(400).fill('printed'));
    expect(card.partial).toBeUndefined();
  });
});
