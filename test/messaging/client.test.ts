/** How the extension's pages ask: again where the worker was stopped before it answered, but never twice what must be done once. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));
const { ask } = await import('../../lib/messaging/client.ts');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  sendMessage.mockReset();
  vi.useRealTimers();
});
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

  test('never answers, and that is said after a few attempts', async () => {
    sendMessage.mockRejectedValue(new Error('gone'));
    const reply = ask('settings', {});
    await vi.runAllTimersAsync();
    expect(await reply).toEqual(GONE);
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  test('loses two questions, and answers the third after a pause', async () => {
    sendMessage.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(undefined);
    sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    const reply = ask('settings', {});
    await vi.advanceTimersByTimeAsync(100);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    await vi.runAllTimersAsync();
    expect(await reply).toEqual({ ok: true, value: null });
  });

  test('a request to be handled once is not repeated', async () => {
    sendMessage.mockResolvedValueOnce(undefined);
    expect(await ask('cardEvent', { event: { kind: 'close' } }, { once: true })).toEqual(GONE);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
