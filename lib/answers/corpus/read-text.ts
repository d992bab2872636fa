/** Collects a text that comes in pieces, and stops at the length that no pack file has. */
import { LARGEST_PACK_FILE } from '../../corpus/pack/pack-file.ts';

/** @param onRead called after each piece with the UTF-16 units read so far. */
export async function readText(text: AsyncIterable<string>, onRead: (read: number) => void): Promise<string> {
  const pieces: string[] = [];
  let read = 0;
  for await (const piece of text) {
    pieces.push(piece);
    read += piece.length;
    if (read > LARGEST_PACK_FILE) break;
    onRead(read);
  }
  return pieces.join('');
}
