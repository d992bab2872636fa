/** A pack that builds on another, by naming its ids or by links: one event, one person, one measure, and each pack can go. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareBlocks } from '../../lib/answers/compare-blocks.ts';
import { compareEvent, compareRow } from '../../lib/answers/event-answers.ts';
import { findLines } from '../../lib/answers/find-lines.ts';
import { recordsForMention } from '../../lib/answers/records-for-mention.ts';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import type { ActorMention } from '../../lib/compare/mention.ts';
import { checkPack } from '../../lib/corpus/pack/check-pack.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { StoreRefusal } from '../../lib/store/store-refusal.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { EVENTS, id, PAGES, SOURCES } from '../compare/pack-for-tests.ts';
import { allRows } from '../store/all-rows.ts';
import { addedArticle, linkedArticle, MINE } from './added-article.ts';

const builtIn = await readSeeds(new URL('../../seeds/', import.meta.url));
const BUILT_IN = { builtIn: true, stamp: 'one' };
const OWN = { builtIn: false, stamp: 'own' };
const ADDED = `${MINE}/2017-04-22-harbour-gazette`;
const ON_APRIL = [SOURCES.cbs, ADDED, SOURCES.nbc, SOURCES.newsmax].sort();

const PAGE_TEXT = [
  'Mayor Bill de Blasio met Rosa Lind on Friday.',
  '“When I heard that statement, my blood began to boil,” James O’Neill said.',
  '“Our libraries and our pumping stations will open tomorrow exactly as they opened yesterday,” de Blasio said.',
  'Cities have until June 30, the deadline that the Justice Department set for letters on compliance.',
];

let store: CorpusStore;
let name: string;
beforeEach(async () => {
  name = `two-packs-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
  await store.install(builtIn, BUILT_IN);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const readPage = () =>
  compareBlocks(store, {
    page: { title: '', published: '2017-04-22' },
    heads: [],
    topics: [],
    blocks: PAGE_TEXT.map((text) => ({ text, follows: false })),
  });

async function mayorsCard() {
  const mention: ActorMention = {
    kind: 'actor',
    text: 'Bill de Blasio',
    actors: [{ id: id('bill-de-blasio'), reason: 'full-name' }],
  };
  return cardFor(mention, PAGES.april, await recordsForMention(store, mention));
}

/** Sources with a line on an event, silent ones too. */
const shownOn = (event: string, card: Awaited<ReturnType<typeof mayorsCard>>) =>
  card.groups.find((group) => group.event?.id === event)?.lines.map(({ source, mark }) => [source.id, mark]) ?? [];

describe.each([
  ['that names its ids', addedArticle],
  ['that links its own ids to them', linkedArticle],
])('a pack %s', (_, second) => {
  test('passes its check where the used pack is there, and not where it is missing', async () => {
    const pack = second();
    expect(checkPack(pack, await store.idsOf(pack.pack.uses))).toEqual({ ok: true, pack });
    expect(checkPack(pack)).toMatchObject({ ok: false, problems: [{ path: '/pack/uses/0' }] });
  });

  test('has its article as a fourth column of the event, which is there once', async () => {
    await store.install(second(), OWN);
    const { events, view, notInCorpus } = await compareEvent(store, { event: EVENTS.april, item: null });
    expect(events.map((event) => [event.id, event.sources])).toEqual([
      [EVENTS.march, 1],
      [EVENTS.april, 4],
      [EVENTS.january, 1],
    ]);
    expect(view?.sources.map((source) => source.id).sort()).toEqual(ON_APRIL);
    expect(notInCorpus.count).toBe(2);
    const rows = view?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.filter(({ label }) => label === 'Bill de Blasio')).toMatchObject([{ carriedBy: 4 }]);
    expect(rows.filter((row) => row.id === id('compliance-deadline'))).toMatchObject([{ carriedBy: 3 }]);
    expect(await store.summary()).toMatchObject({ packs: 2, sources: 6, events: 3 });
  });

  test('gives one person, whose card has four sources on the event', async () => {
    await store.install(second(), OWN);
    const card = await mayorsCard();
    expect(
      shownOn(EVENTS.april, card)
        .map(([source]) => source)
        .sort(),
    ).toEqual(ON_APRIL);
    expect(shownOn(EVENTS.april, card).filter(([, mark]) => mark === 'absent')).toEqual([]);
    expect(card.kind === 'actor' && card.candidates).toEqual([]);
    expect(card.outcomeSources.map((source) => source.id)).toContain(ADDED);
  });

  test('is marked on a page beside the other: names, words of each, and a figure against all four', async () => {
    await store.install(second(), OWN);
    expect(await findLines(store, { heads: [], text: PAGE_TEXT.join('\n') })).not.toBeNull();
    const { mentions, verdicts, event } = await readPage();
    expect(event).toBe(EVENTS.april);
    const shown = mentions.map(({ mention, verdict }) => ({ mention, outcome: verdicts[verdict]?.outcome }));
    const actors = shown.flatMap(({ mention }) =>
      mention.kind === 'actor' ? [mention.actors.map((one) => one.id)] : [],
    );
    expect(actors.filter((ids) => ids.length !== 1)).toEqual([]);
    expect(actors.flat()).toEqual(
      expect.arrayContaining([id('bill-de-blasio'), id('james-oneill'), `${MINE}/rosa-lind`]),
    );
    const quoted = shown.flatMap(({ mention }) => (mention.kind === 'quotation' ? [mention.statements] : []));
    expect(quoted[0]).toContain(`${ADDED}#q2`);
    expect(quoted[0]?.some((statement) => statement.startsWith('sanctuary-cities/'))).toBe(true);
    expect(quoted[1]).toEqual([`${ADDED}#q1`]);
    expect(shown.filter(({ mention }) => mention.kind === 'figure')).toMatchObject([
      { mention: { measure: id('compliance-deadline') }, outcome: 'sources-differ' },
    ]);
  });

  test('the opened row of the shared measure has the lines of four sources', async () => {
    await store.install(second(), OWN);
    const row = await compareRow(store, { event: EVENTS.april, kind: 'figure', id: id('compliance-deadline') });
    expect(row?.lines.map(({ source }) => source.id).sort()).toEqual(ON_APRIL);
  });

  test('taken out, it leaves everything as it was: rows and answers', async () => {
    const rows = await allRows(name, ['removed']);
    const [card, page] = [await mayorsCard(), await readPage()];
    await store.install(second(), OWN);
    expect(await mayorsCard()).not.toEqual(card);
    expect(await readPage()).not.toEqual(page);
    await store.remove(MINE);
    expect(await allRows(name, ['removed'])).toEqual(rows);
    expect(await mayorsCard()).toEqual(card);
    expect(await readPage()).toEqual(page);
  });

  test('the used pack is not taken out unasked, which says what hangs on it; by force it leaves the other’s rows', async () => {
    await store.install(second(), OWN);
    const mine = (rows: Record<string, unknown[]>) =>
      Object.fromEntries(
        Object.entries(rows).map(([table, all]) => [
          table,
          all.filter((row) => JSON.stringify(row).includes(`"${MINE}`)),
        ]),
      );
    const [before, card] = [mine(await allRows(name, ['removed'])), await mayorsCard()];
    await expect(store.remove('sanctuary-cities')).rejects.toEqual(new StoreRefusal('in-use', [MINE]));
    expect(await mayorsCard()).toEqual(card);
    expect(await store.dependentsOn('sanctuary-cities')).toMatchObject([{ pack: MINE, title: 'My articles' }]);
    await store.remove('sanctuary-cities', { evenIfUsed: true });
    expect(await allRows(name, ['removed'])).toEqual(before);
    // The remaining records are still read, and an id that no longer resolves causes no failure.
    expect((await readPage()).mentions.length).toBeGreaterThan(0);
    await store.install(builtIn, BUILT_IN);
    expect(await mayorsCard()).toEqual(card);
  });
});
