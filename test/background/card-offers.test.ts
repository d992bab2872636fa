/** Offering and redeeming a card: once, in the tab it was offered to, and again after a failure or a stop of the worker. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {},
    tabs: { sendMessage: async () => undefined, get: async () => ({ url: 'https://news.example/bridge' }) },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        // As the browser does: what is stored is a copy.
        set: async (values: object) => {
          for (const [key, value] of Object.entries(structuredClone(values))) session.set(key, value);
        },
        remove: async (key: string) => {
          session.delete(key);
        },
      },
    },
  },
}));

import { cardOffers } from '../../entrypoints/background/card-offers.ts';
import type { OfferedCard } from '../../lib/messaging/requests/card.ts';
import { RequestError } from '../../lib/messaging/server.ts';
import { CorpusStore } from '../../lib/store/corpus-store.ts';
import { smallPack } from '../store/small-pack.ts';

const TAB = 7;
const OFFER: OfferedCard = {
  mention: { kind: 'actor', text: 'Quill', actors: [{ id: 'small/ada-quill', reason: 'full-name' }] },
  page: { title: '', published: null, event: null },
  frame: null,
  focus: null,
  pinned: true,
};

let store: CorpusStore;
beforeEach(async () => {
  session.clear();
  store = new CorpusStore(`offers-${crypto.randomUUID()}`);
  await store.install(smallPack(), { builtIn: false, stamp: 'own' });
});
afterEach(() => store.close());

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: RequestError) => error.code,
  );

describe('a card offered', () => {
  test('is given once, with how it was opened, and only in its tab', async () => {
    const offers = cardOffers(async () => store);
    const { nonce } = await offers.offer(TAB, OFFER);
    expect(await problemOf(offers.take(TAB + 1, nonce))).toBe('not-found');
    const taken = await offers.take(TAB, nonce);
    expect(taken).toMatchObject({ focus: null, pinned: true, context: { title: 'Ada Quill' } });
    expect(taken.page).toEqual({ title: '', published: null, address: 'https://news.example/bridge' });
    expect(await problemOf(offers.take(TAB, nonce))).toBe('not-found');
    expect(session.size).toBe(0);
  });

  test('is there for a worker that was stopped in between', async () => {
    const { nonce } = await cardOffers(async () => store).offer(TAB, OFFER);
    const woken = cardOffers(async () => store);
    expect((await woken.take(TAB, nonce)).context.title).toBe('Ada Quill');
  });

  test('can be asked for again after the store failed, as often as it fails', async () => {
    let failures = 2;
    const offers = cardOffers(async () => {
      failures -= 1;
      if (failures >= 0) throw new RequestError('store-failed');
      return store;
    });
    const { nonce } = await offers.offer(TAB, OFFER);
    expect(await problemOf(offers.take(TAB, nonce))).toBe('store-failed');
    expect(await problemOf(offers.take(TAB, nonce))).toBe('store-failed');
    expect((await offers.take(TAB, nonce)).context.title).toBe('Ada Quill');
  });
});
