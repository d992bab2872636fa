/** The background's end of a stream: sender and parameters are checked as for any request, then one handler runs. */
import browser from 'webextension-polyfill';
import { type Problem, type Reply, refusal } from '../reply.ts';
import { type Streams, streams } from '../requests.ts';
import type { Sender } from '../senders.ts';
import { admit, attempt, type OnFailure, ownSelf, type Self } from '../server.ts';
import { type Downstream, LONGEST_PIECE, STREAM_PORT } from './stream-messages.ts';

/** What a handler works with. */
export interface StreamWork<Progress> {
  /** The asker's text. Reading it rejects when the stream is cancelled. */
  text: AsyncIterable<string>;
  /**
   * Reports progress to the client. The client's own messages keep the worker awake.
   */
  progress(value: Progress): void;
  /** Aborts when the client cancels or is gone; a handler then stops its work. */
  signal: AbortSignal;
}

export type StreamHandlers = {
  [N in keyof Streams]: (
    params: Streams[N]['params'],
    work: StreamWork<Streams[N]['progress']>,
  ) => Promise<Streams[N]['result']>;
};

/** What is needed of a browser's port. */
export interface Port {
  sender?: Sender | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface ServingStreams {
  self: Self;
  handlers: StreamHandlers;
  onFailure?: OnFailure | undefined;
}

type Post = (message: Downstream<unknown, Reply<unknown>>) => void;
type Received = { type?: unknown; name?: unknown; params?: unknown; text?: unknown };

/** The asker's text as it comes in, a piece for each `more`. */
class IncomingText {
  #waiting: PromiseWithResolvers<string | null> | null = null;

  async *read(post: Post, signal: AbortSignal): AsyncGenerator<string> {
    for (;;) {
      signal.throwIfAborted();
      const waiting = Promise.withResolvers<string | null>();
      this.#waiting = waiting;
      const onAbort = () => waiting.reject(signal.reason);
      signal.addEventListener('abort', onAbort);
      post({ type: 'more' });
      const piece = await waiting.promise;
      signal.removeEventListener('abort', onAbort);
      if (piece === null) return;
      yield piece;
    }
  }

  /** Takes a piece, null for the end. @returns whether one was asked for. */
  take(piece: string | null): boolean {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve(piece);
    return waiting !== null;
  }
}

/** Serves one port: the first message starts the work, the others bring the text. */
export function serveStream(port: Port, { handlers, onFailure, self }: ServingStreams): void {
  const stop = new AbortController();
  const text = new IncomingText();
  let isStarted = false;
  const post: Post = (message) => {
    if (!stop.signal.aborted) port.postMessage(message);
  };
  const refuse = (problem: Problem) => {
    post({ type: 'reply', reply: refusal(problem) });
    stop.abort();
  };
  const start = async (name: string, params: unknown): Promise<void> => {
    const known = Object.hasOwn(streams, name) ? (name as keyof Streams) : undefined;
    const admitted = admit(known && streams[known], params, { sender: port.sender ?? {}, self });
    if (!admitted.ok || !known) return post({ type: 'reply', reply: admitted });
    const work: StreamWork<never> = {
      text: text.read(post, stop.signal),
      progress: (value) => post({ type: 'progress', value }),
      signal: stop.signal,
    };
    const handle = handlers[known] as (params: unknown, work: StreamWork<never>) => Promise<unknown>;
    const reply = await attempt(() => handle(admitted.value, work), {
      request: known,
      // Work that was cancelled ends with an error of its own making.
      onFailure: (request, error) => (stop.signal.aborted ? undefined : onFailure?.(request, error)),
    });
    post({ type: 'reply', reply });
  };
  port.onDisconnect.addListener(() => stop.abort());
  port.onMessage.addListener((message) => {
    const received = (message ?? {}) as Received;
    if (!isStarted) {
      isStarted = true;
      void start(typeof received.name === 'string' ? received.name : '', received.params);
    } else if (received.type === 'alive') return;
    else if (received.type === 'end') text.take(null);
    else if (typeof received.text !== 'string' || received.text.length > LONGEST_PIECE || !text.take(received.text)) {
      refuse({ code: 'bad-parameters', field: 'text' });
    }
  });
}

/** Listens for streams. Must run in the first turn of the worker, as `serve` must. */
export function serveStreams(handlers: StreamHandlers, onFailure?: OnFailure): void {
  const self = ownSelf();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === STREAM_PORT) serveStream(port, { self, handlers, onFailure });
  });
}
