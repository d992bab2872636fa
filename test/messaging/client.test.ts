/** How the extension's pages ask: again where the worker was stopped before it answered, but never twice what must be done once. */
import { afterEach, describe, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));
const { ask } = await import('../../lib/messaging/client.ts');

afterEach(() => sendMessage.mockReset());
const GONE = { ok: false, problem: { code: 'unreachable' } };

describe('a worker that does not answer', () => {
  test.each([
    ['says nothing', () => Promise.resolve(undefined)],
    ['is gone', () => Promise.reject(new Error('The message port closed'))],
  ])('%s, and is asked once more', async (_, first) => {
    sendMessage.mockImplementationOnce(first).mockResolvedValueOnce({ ok: true, value: null });
    expect(await ask('settings', {})).toEqual({ ok: true, value: null });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('never answers, and that is said', async () => {
    sendMessage.mockRejectedValue(new Error('gone'));
    expect(await ask('settings', {})).toEqual(GONE);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('is not told twice what is to be done once', async () => {
    sendMessage.mockResolvedValueOnce(undefined);
    expect(await ask('cardEvent', { event: { kind: 'close' } }, { once: true })).toEqual(GONE);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
