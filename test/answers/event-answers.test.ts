/** The compare page's requests on a real store: which event is chosen, who is not in the corpus for it, and what opens. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const tabs = vi.hoisted(() => ({ create: vi.fn(async () => ({})) }));
vi.mock('webextension-polyfill', () => ({
  default: { tabs, runtime: { getURL: (path: string) => `chrome-extension://self/${path}` } },
}));

import { openComparePage } from '../../entrypoints/background/tabs/open-compare-page.ts';
import { readAddress } from '../../entrypoints/compare/address.ts';
import { compareEvent, compareRow } from '../../lib/answers/event-answers.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { EVENTS, id, SOURCES } from '../compare/pack-for-tests.ts';

const pack = await readSeeds(new URL('../../seeds/', import.meta.url));

let store: CorpusStore;
let name: string;

beforeEach(() => {
  name = `compare-${crypto.randomUUID()}`;
  store = new CorpusStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const installed = () => store.install(pack, { builtIn: true, stamp: 'one' });

describe('the view', () => {
  test('an empty corpus has no event and nothing to show', async () => {
    expect(await compareEvent(store, { event: null, item: null })).toEqual({
      events: [],
      moreEvents: 0,
      view: null,
      notInCorpus: { count: 0, sources: [] },
    });
  });

  test('events with an article, by date; the one that most articles are on is chosen', async () => {
    await installed();
    const { events, view } = await compareEvent(store, { event: null, item: null });
    expect(events.map((event) => [event.id, event.sources])).toEqual([
      [EVENTS.march, 1],
      [EVENTS.april, 3],
      [EVENTS.january, 1],
    ]);
    expect(view?.event.id).toBe(EVENTS.april);
    expect(view?.moreSources).toBe(0);
  });

  test('sources without an article on the event are named, and are no columns', async () => {
    await installed();
    const { view, notInCorpus } = await compareEvent(store, { event: EVENTS.april, item: id('bill-de-blasio') });
    expect(notInCorpus.count).toBe(2);
    expect(notInCorpus.sources.map((source) => source.id)).toEqual([SOURCES.march, SOURCES.january]);
    expect(view?.open).toEqual({ kind: 'actor', id: id('bill-de-blasio') });
  });

  test.each([EVENTS.july, 'nothing'])('%s has no article, and so no view; the choice stays', async (event) => {
    await installed();
    const { view, events } = await compareEvent(store, { event, item: null });
    expect(view).toBeNull();
    expect(events).toHaveLength(3);
  });
});

describe('an opened row', () => {
  test('its words come; an unknown one is not found', async () => {
    await installed();
    const key = { event: EVENTS.april, kind: 'figure' as const, id: id('compliance-deadline') };
    expect((await compareRow(store, key))?.lines).toHaveLength(3);
    expect(await compareRow(store, { ...key, id: 'nothing' })).toBeNull();
  });
});

describe('opening the page', () => {
  test.each([
    ['a/b', 'a/s#q1.2'],
    ['a&b=c#d', null],
  ])('event %s and item %s arrive as they were asked', async (event, item) => {
    await openComparePage({ event, item });
    const [[{ url }]] = tabs.create.mock.calls.slice(-1) as unknown as [[{ url: string }]];
    expect(url.startsWith('chrome-extension://self/compare.html#')).toBe(true);
    expect(readAddress(new URL(url).hash)).toEqual({ event, item });
  });
});
