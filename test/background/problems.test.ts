/** Failures of handlers are kept: the last ones, in order, and only what is a fault. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {},
    storage: {
      session: {
        get: async (key: string) => structuredClone(session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(structuredClone(values))) session.set(key, value);
        },
      },
    },
  },
}));

import { keepProblem, keptProblems } from '../../entrypoints/background/problems.ts';
import { RequestError } from '../../lib/messaging/server.ts';

const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => session.clear());
afterEach(() => print.mockClear());

test('the last fifty are kept, oldest first, however fast they come', async () => {
  await Promise.all(Array.from({ length: 60 }, (_, n) => keepProblem('compareBlocks', new Error(`number ${n}`))));
  const kept = await keptProblems();
  expect(kept.map(({ message }) => message)).toEqual(Array.from({ length: 50 }, (_, n) => `Error: number ${n + 10}`));
  expect(kept[0]).toMatchObject({ request: 'compareBlocks', code: 'failed', at: expect.stringMatching(/^\d{4}-/) });
});

test('what a handler answers on purpose is no fault', async () => {
  for (const code of ['not-found', 'not-allowed', 'unreachable'] as const) {
    await keepProblem('card', new RequestError(code));
  }
  await keepProblem('card', new RequestError('store-failed', { cause: new Error('disk full') }));
  expect(await keptProblems()).toMatchObject([{ code: 'store-failed', message: 'Error: disk full' }]);
});

test('in development the error is printed whole', async () => {
  const error = new Error('all its words');
  await keepProblem('card', error);
  expect(print).toHaveBeenCalledWith('card: failed', error);
});

test('storage that fails or holds something else breaks nothing', async () => {
  session.set('problems', 'text');
  expect(await keptProblems()).toEqual([]);
  await keepProblem('card', new Error('a'));
  expect(await keptProblems()).toHaveLength(1);
});
