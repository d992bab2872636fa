/**
 * Messages of long work over a port: the client gets progress and one reply, can send a long text, and can cancel.
 *
 * The text goes in pieces that the worker asks for one at a time. One message cannot hold a large file (Chrome refuses
 * more than 64 MiB and, before 148, turns a Blob or buffer into an empty object), and pieces sent unasked would pile up
 * in the browser. A disconnected port cancels the work in the worker, and is `unreachable` for the client.
 */

/** UTF-16 units of one piece. At three bytes per unit it is a twentieth of Chrome's limit for one message. */
export const LONGEST_PIECE = 2 ** 20;

export const STREAM_PORT = 'stream';

/** From the asker. */
export type Upstream =
  | { type: 'start'; name: string; params: unknown }
  /** The next piece of the text, or its end; each only when the worker asked for it. */
  /** Keeps the worker from being stopped as idle while it works. */
  | { type: 'alive' }
  | { type: 'piece'; text: string }
  | { type: 'end' };

/** From the worker. */
export type Downstream<Progress, Result> =
  | { type: 'more' }
  | { type: 'progress'; value: Progress }
  | { type: 'reply'; reply: Result };

/** The text in pieces that one message takes. A surrogate pair is not cut: half of one does not survive a message. */
export async function* piecesOf(text: AsyncIterable<string>, longest = LONGEST_PIECE): AsyncGenerator<string> {
  for await (const part of text) {
    for (let start = 0; start < part.length; ) {
      let end = Math.min(part.length, start + longest);
      const isCut = end < part.length && /[\uD800-\uDBFF]/.test(part[end - 1] ?? '');
      if (isCut && end - start > 1) end -= 1;
      yield part.slice(start, end);
      start = end;
    }
  }
}
