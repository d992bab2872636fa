/** Sends the requests for long work of the extension's own pages. */
import browser from 'webextension-polyfill';
import { type Reply, refusal, UNREACHABLE } from '../reply.ts';
import type { Streams } from '../requests.ts';
import { type Downstream, piecesOf, STREAM_PORT, type Upstream } from './stream-messages.ts';

/** Milliseconds between messages that keep the worker awake. Browsers stop one that gets none for 30 seconds, whatever it does. */
const ALIVE_EVERY = 1000;

export interface StreamOptions<Progress> {
  /** The text that the request takes, in parts of any length. It is read as fast as the worker asks for it. */
  text?: AsyncIterable<string>;
  onProgress?(progress: Progress): void;
  /** Cancels: the worker stops its work, and the reply is `cancelled`. */
  signal?: AbortSignal;
}

/**
 * Asks for long work; never throws. It is not repeated: if the worker is stopped before its reply, the reply is
 * `unreachable`, and the caller decides whether to start again. A text that cannot be read is `failed`.
 */
export function askStream<N extends keyof Streams>(
  name: N,
  params: Streams[N]['params'],
  { text, onProgress, signal }: StreamOptions<Streams[N]['progress']> = {},
): Promise<Reply<Streams[N]['result']>> {
  type Answer = Reply<Streams[N]['result']>;
  const pieces = text && piecesOf(text);
  return new Promise<Answer>((resolve) => {
    if (signal?.aborted) return resolve(refusal({ code: 'cancelled' }));
    const port = browser.runtime.connect({ name: STREAM_PORT });
    const send = (message: Upstream) => port.postMessage(message);
    const alive = setInterval(() => send({ type: 'alive' }), ALIVE_EVERY);
    const finish = (reply: Answer) => {
      clearInterval(alive);
      signal?.removeEventListener('abort', cancel);
      port.disconnect();
      pieces?.return(undefined).catch(() => undefined);
      resolve(reply);
    };
    const cancel = () => finish(refusal({ code: 'cancelled' }));
    const sendPiece = async () => {
      const next = await pieces?.next();
      send(next && !next.done ? { type: 'piece', text: next.value } : { type: 'end' });
    };
    signal?.addEventListener('abort', cancel);
    port.onDisconnect.addListener(() => finish(UNREACHABLE));
    port.onMessage.addListener((message: unknown) => {
      const received = message as Downstream<Streams[N]['progress'], Answer>;
      if (received.type === 'progress') onProgress?.(received.value);
      else if (received.type === 'reply') finish(received.reply);
      else sendPiece().catch(() => finish(refusal({ code: 'failed' })));
    });
    send({ type: 'start', name, params });
  }).catch(() => UNREACHABLE);
}
