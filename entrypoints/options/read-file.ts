/** Reads a chosen file as text, a piece at a time. */
import { decodeFile } from '../../lib/corpus/import/decode-file.ts';

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * The text of a file. `onFault` is told what the reading failed with, since the stream that takes the text only tells that it did.
 * @throws BadEncoding, or what the browser says of a file that it cannot read.
 */
export async function* textOfFile(file: File, onFault: (error: unknown) => void): AsyncGenerator<string> {
  try {
    yield* decodeFile(chunksOf(file));
  } catch (error) {
    onFault(error);
    throw error;
  }
}
