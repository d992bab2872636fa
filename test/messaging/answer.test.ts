import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: {} } }));

import { requests } from '../../lib/messaging/requests.ts';
import type { Sender } from '../../lib/messaging/senders.ts';
import { answer, type Handlers, RequestError } from '../../lib/messaging/server.ts';

const self = { id: 'self', origins: ['chrome-extension://self', 'chrome-extension://dynamic'] };

const SENDERS: Record<string, Sender> = {
  page: { id: 'self', url: 'https://news.example/a', origin: 'https://news.example', frameId: 0, tab: { id: 7 } },
  card: {
    id: 'self',
    url: 'chrome-extension://self/card.html#abc',
    origin: 'chrome-extension://self',
    frameId: 5,
    tab: { id: 7 },
  },
  own: { id: 'self', url: 'chrome-extension://self/popup.html', origin: 'chrome-extension://self' },
  'frame of a page': {
    id: 'self',
    url: 'https://ads.example/',
    origin: 'https://ads.example',
    frameId: 3,
    tab: { id: 7 },
  },
  'sandboxed frame': {
    id: 'self',
    url: 'chrome-extension://self/card.html',
    origin: 'null',
    frameId: 5,
    tab: { id: 7 },
  },
  'other extension': { id: 'other', url: 'chrome-extension://other/x.html', origin: 'chrome-extension://other' },
  'look-alike address': {
    id: 'self',
    url: 'https://chrome-extension.example//self/card.html',
    frameId: 2,
    tab: { id: 7 },
  },
  nobody: {},
};

const REQUESTS = Object.keys(requests) as (keyof typeof requests)[];
const EXPECTED: Record<string, string[]> = {
  page: ['site', 'findLines', 'loadMentions', 'compareBlocks', 'styleHighlights', 'counts', 'offerCard'],
  card: ['card', 'cardEvent', 'openCompare', 'setSite'],
  own: [
    'compareBlocks',
    'cardOf',
    'settings',
    'managedSettings',
    'setSite',
    'setSites',
    'readTab',
    'setDensity',
    'tabState',
    'pageReport',
    'corpusSummary',
    'problems',
    'packs',
    'sources',
    'dependents',
    'removePacks',
    'restorePack',
    'undoPack',
    'removeSource',
    'resetAll',
    'readKnown',
    'ownPack',
    'removeOwnPack',
    'openCompare',
    'compareView',
    'compareRow',
  ],
};

/** Handlers that would answer anything, so that only the checks stand between. */
const eager = Object.fromEntries(REQUESTS.map((name) => [name, async () => null])) as unknown as Handlers;
const send = (
  message: { name: string; params?: unknown },
  sender: Sender = SENDERS['own'] as Sender,
  handlers = eager,
) => answer(message, { sender, self, handlers });

describe('who may ask', () => {
  test.each(Object.keys(SENDERS))('%s', async (name) => {
    const admitted: string[] = [];
    for (const request of REQUESTS) {
      const reply = await send({ name: request, params: 'wrong' }, SENDERS[name] as Sender);
      if (!reply.ok && reply.problem.code !== 'not-allowed') admitted.push(request);
    }
    expect(admitted.sort()).toEqual([...(EXPECTED[name] ?? [])].sort());
  });

  test('a request by the wrong sender is refused before its handler runs', async () => {
    const touched = vi.fn(async () => ({ on: true, density: 'all' as const }));
    const handlers = { ...eager, site: touched };
    expect(await send({ name: 'site', params: { host: 'a.example' } }, SENDERS['card'] as Sender, handlers)).toEqual({
      ok: false,
      problem: { code: 'not-allowed' },
    });
    expect(touched).not.toHaveBeenCalled();
  });
});

describe('what is asked', () => {
  test('an unknown request, and one named like a property that every object has', async () => {
    for (const name of ['nonsense', 'toString', '__proto__', 'constructor']) {
      expect(await send({ name, params: {} })).toEqual({ ok: false, problem: { code: 'unknown-request' } });
    }
  });

  test.each([
    ['setSite', { host: 'a.example' }, 'on'],
    ['setSite', { host: 'a/b', on: true }, 'host'],
    ['setSite', { host: 'javascript:alert(1)', on: true }, 'host'],
    ['setSite', { host: 'a\0.example', on: true }, 'host'],
    ['setDensity', { density: 'loud' }, 'density'],
    ['tabState', { tab: -1 }, 'tab'],
    ['settings', { extra: 1 }, 'extra'],
    ['openCompare', { event: 'a', item: 'x'.repeat(421) }, 'item'],
    ['compareView', { event: 7, item: null }, 'event'],
    ['compareRow', { event: 'a', kind: 'claim', id: 'b' }, 'kind'],
  ])('%s with %j names the field %s', async (name, params, field) => {
    expect(await send({ name, params })).toEqual({ ok: false, problem: { code: 'bad-parameters', field } });
  });

  test('the right parameters reach the handler', async () => {
    const handler = vi.fn(async () => ({ density: 'all' }) as never);
    await send({ name: 'setDensity', params: { density: 'all' } }, SENDERS['own'] as Sender, {
      ...eager,
      setDensity: handler,
    });
    expect(handler).toHaveBeenCalledWith({ density: 'all' }, { tab: null });
  });

  test('anything at all is answered, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...REQUESTS), fc.jsonValue(), async (name, params) => {
        const reply = await send({ name, params }, SENDERS['page'] as Sender);
        expect(typeof reply.ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what goes wrong', () => {
  test('a handler says what failed by its code, and nothing else gets out', async () => {
    const failing = (error: Error) => ({ ...eager, settings: () => Promise.reject(error) });
    const ask = (error: Error) => send({ name: 'settings', params: {} }, SENDERS['own'] as Sender, failing(error));
    expect(await ask(new RequestError('store-failed'))).toEqual({ ok: false, problem: { code: 'store-failed' } });
    expect(await ask(new Error('words of a page'))).toEqual({ ok: false, problem: { code: 'failed' } });
  });

  test('the failure is reported to the listener', async () => {
    const error = new Error('disk full');
    const failing = { ...eager, settings: () => Promise.reject(error) };
    const onFailure = vi.fn();
    const sender = SENDERS['own'] as Sender;
    await answer({ name: 'settings', params: {} }, { sender, self, handlers: failing, onFailure });
    await answer({ name: 'settings', params: { wrong: 1 } }, { sender, self, handlers: failing, onFailure });
    expect(onFailure.mock.calls).toEqual([['settings', error]]);
  });
});
