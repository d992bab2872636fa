/** Long work over a port: both ends over a pair of ports as the browser joins them. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const connect = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { connect } } }));

import type { Sender } from '../../lib/messaging/senders.ts';
import { RequestError } from '../../lib/messaging/server.ts';
import { askStream } from '../../lib/messaging/streams/stream-client.ts';
import { LONGEST_PIECE, piecesOf } from '../../lib/messaging/streams/stream-messages.ts';
import { type Port, type StreamHandlers, serveStream } from '../../lib/messaging/streams/stream-server.ts';

const self = { id: 'self', origins: ['chrome-extension://self'] };
const OWN: Sender = { id: 'self', url: 'chrome-extension://self/options.html', origin: 'chrome-extension://self' };
const PAGE: Sender = { id: 'self', url: 'https://a.example/', origin: 'https://a.example', frameId: 0, tab: { id: 1 } };
const CHECKED = { ok: false as const, problems: [{ path: '/format', reason: 'is 2' }] };

class FakePort implements Port {
  sender?: Sender;
  other: FakePort | null = null;
  isOpen = true;
  readonly messages: ((message: unknown) => void)[] = [];
  readonly ends: (() => void)[] = [];
  onMessage = { addListener: (listener: (message: unknown) => void) => void this.messages.push(listener) };
  onDisconnect = { addListener: (listener: () => void) => void this.ends.push(listener) };
  postMessage(message: unknown) {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    const copy = structuredClone(message);
    // As in a browser: delivered later, and dropped if the port is closed by then.
    queueMicrotask(() => {
      if (this.other?.isOpen) for (const listener of this.other.messages) listener(copy);
    });
  }
  /** Only the other end hears of it. */
  disconnect() {
    if (!this.isOpen) return;
    this.isOpen = false;
    const { other } = this;
    if (!other?.isOpen) return;
    other.isOpen = false;
    for (const listener of other.ends) listener();
  }
}

let worker: FakePort;
const failures = vi.fn();

/** Joins the next port that is opened to a worker with this handler. */
function serveBy(checkPackFile: StreamHandlers['checkPackFile'], sender = OWN): void {
  connect.mockImplementation(() => {
    const asker = new FakePort();
    worker = new FakePort();
    worker.sender = sender;
    [asker.other, worker.other] = [worker, asker];
    serveStream(worker, { self, handlers: { checkPackFile } as unknown as StreamHandlers, onFailure: failures });
    return asker;
  });
}

async function* textOf(...parts: string[]) {
  yield* parts;
}

beforeEach(() => {
  connect.mockReset();
  failures.mockReset();
});

describe('a stream', () => {
  test('brings the text piece by piece, tells progress in order, and ends with the result', async () => {
    let got = '';
    serveBy(async (_, { text, progress }) => {
      for await (const piece of text) {
        got += piece;
        progress({ read: got.length });
      }
      return CHECKED;
    });
    const seen: number[] = [];
    const text = textOf('ab', '', 'cde', 'x'.repeat(LONGEST_PIECE + 1));
    const reply = await askStream('checkPackFile', {}, { text, onProgress: ({ read }) => seen.push(read) });
    expect(reply).toEqual({ ok: true, value: CHECKED });
    expect(seen).toEqual([2, 5, 5 + LONGEST_PIECE, 6 + LONGEST_PIECE]);
    expect(got.length).toBe(LONGEST_PIECE + 6);
  });

  test('without a text the text is empty', async () => {
    serveBy(async (_, { text }) => {
      for await (const _ of text) throw new Error('a piece');
      return CHECKED;
    });
    expect(await askStream('checkPackFile', {})).toEqual({ ok: true, value: CHECKED });
  });

  test('a handler that needs no more of the text ends it', async () => {
    serveBy(async (_, { text }) => {
      for await (const _ of text) break;
      return CHECKED;
    });
    const closed = vi.fn();
    async function* endless() {
      try {
        for (;;) yield 'more';
      } finally {
        closed();
      }
    }
    expect(await askStream('checkPackFile', {}, { text: endless() })).toEqual({ ok: true, value: CHECKED });
    await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  });
});

describe('the end before the result', () => {
  const never = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

  test('cancelling reaches handler and client, and is not kept as a failure', async () => {
    const aborted = vi.fn();
    serveBy((_, { signal, progress }) => {
      signal.addEventListener('abort', aborted);
      progress({ read: 1 });
      return never(signal);
    });
    const stop = new AbortController();
    const reply = await askStream('checkPackFile', {}, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(reply).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(aborted).toHaveBeenCalledTimes(1);
    await Promise.resolve();
    expect(failures).not.toHaveBeenCalled();
  });

  test('cancelled while the worker waits for text, reading the text rejects', async () => {
    const ended = vi.fn();
    serveBy(async (_, { text }) => {
      try {
        for await (const _ of text);
      } catch (error) {
        ended();
        throw error;
      }
      return CHECKED;
    });
    const stop = new AbortController();
    async function* slow(): AsyncGenerator<string> {
      yield 'a';
      stop.abort();
      await new Promise(() => undefined);
    }
    expect(await askStream('checkPackFile', {}, { text: slow(), signal: stop.signal })).toMatchObject({ ok: false });
    await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1));
    expect(failures).not.toHaveBeenCalled();
  });

  test('cancelled beforehand, nothing is asked', async () => {
    expect(await askStream('checkPackFile', {}, { signal: AbortSignal.abort() })).toMatchObject({
      problem: { code: 'cancelled' },
    });
    expect(connect).not.toHaveBeenCalled();
  });

  test('a worker that is stopped is unreachable, and so is one that cannot be connected to', async () => {
    serveBy((_, { signal }) => never(signal));
    const reply = askStream('checkPackFile', {});
    worker.disconnect();
    expect(await reply).toEqual({ ok: false, problem: { code: 'unreachable' } });
    connect.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await askStream('checkPackFile', {})).toEqual({ ok: false, problem: { code: 'unreachable' } });
  });

  test('a text that cannot be read is a failure', async () => {
    serveBy(async (_, { text }) => {
      for await (const _ of text);
      return CHECKED;
    });
    // biome-ignore lint/correctness/useYield: a file that fails before its first part.
    async function* broken(): AsyncGenerator<string> {
      throw new Error('NotReadableError');
    }
    expect(await askStream('checkPackFile', {}, { text: broken() })).toEqual({
      ok: false,
      problem: { code: 'failed' },
    });
  });

  test('a handler that fails says its code, and its words go to the log alone', async () => {
    serveBy(async () => {
      throw new RequestError('store-failed');
    });
    expect(await askStream('checkPackFile', {})).toEqual({ ok: false, problem: { code: 'store-failed' } });
    expect(failures).toHaveBeenCalledWith('checkPackFile', expect.any(RequestError));
  });
});

describe('what the worker refuses', () => {
  const handler = vi.fn(async () => CHECKED);
  beforeEach(() => handler.mockClear());

  test.each([
    ['a page', PAGE, 'checkPackFile', {}, { code: 'not-allowed' }],
    ['an unknown name', OWN, 'toString', {}, { code: 'unknown-request' }],
    ['wrong parameters', OWN, 'checkPackFile', { extra: 1 }, { code: 'bad-parameters', field: 'extra' }],
  ])('%s', async (_, sender, name, params, problem) => {
    serveBy(handler, sender);
    expect(await askStream(name as 'checkPackFile', params)).toEqual({ ok: false, problem });
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    ['a piece that was not asked for', { type: 'piece', text: 'a' }],
    ['a piece that is no text', { type: 'piece', text: 7 }],
    ['a piece that is too long', { type: 'piece', text: 'x'.repeat(LONGEST_PIECE + 1) }],
    ['anything else', null],
  ])('%s', async (_, message) => {
    serveBy((_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error()))));
    const reply = askStream('checkPackFile', {});
    worker.other?.postMessage(message);
    expect(await reply).toEqual({ ok: false, problem: { code: 'bad-parameters', field: 'text' } });
  });
});

test('pieces are no longer than they may be, cut no pair of surrogates, and come to the whole text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 2, max: 9 }),
      async (parts, longest) => {
        const pieces: string[] = [];
        for await (const piece of piecesOf(textOf(...parts), longest)) pieces.push(piece);
        expect(pieces.join('')).toBe(parts.join(''));
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(longest);
          expect(piece.isWellFormed()).toBe(true);
        }
      },
    ),
  );
});
