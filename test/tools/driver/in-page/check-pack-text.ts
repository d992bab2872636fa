/** What a page of the extension does to have a pack file checked, by the extension's own client. */
import type { Reply } from '../../../../lib/messaging/reply.ts';
import type { PlannedFile } from '../../../../lib/messaging/requests/packs.ts';
import { askStream } from '../../../../lib/messaging/streams/stream-client.ts';

export interface CheckOptions {
  text: string;
  /** Spaces put before the text, as a large file. */
  spaces?: number;
  /** Cancels when so much was read. */
  cancelAt?: number;
  /** The file never ends. */
  stalls?: boolean;
}

export interface Checked {
  reply: Reply<PlannedFile>;
  /** Each reported progress. */
  read: number[];
}

const PART = 300_000;

/** Progress as it comes, for a test that waits for the work to have begun. */
export const progress: number[] = [];

export async function checkPackText({ text, spaces = 0, cancelAt, stalls }: CheckOptions): Promise<Checked> {
  const stop = new AbortController();
  progress.length = 0;
  async function* file() {
    for (let left = spaces; left > 0; left -= PART) yield ' '.repeat(Math.min(left, PART));
    yield text;
    if (stalls) await new Promise(() => undefined);
  }
  const reply = await askStream(
    'checkPackFile',
    {},
    {
      text: file(),
      signal: stop.signal,
      onProgress: ({ read }) => {
        progress.push(read);
        if (cancelAt !== undefined && read >= cancelAt) stop.abort();
      },
    },
  );
  return { reply, read: [...progress] };
}
