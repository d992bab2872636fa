/** Checks a pack file before anything of it is stored: what it holds, or what is wrong with it. */
import { LARGEST_PACK_FILE, readPackFile } from '../corpus/pack/pack-file.ts';
import type { CheckedPackFile } from '../messaging/requests/corpus.ts';

/**
 * @param text the file's text in pieces; it is read no further than a pack may be long.
 * @param onRead called after each piece with the UTF-16 units read so far.
 */
export async function checkPackFile(
  text: AsyncIterable<string>,
  onRead: (read: number) => void,
): Promise<CheckedPackFile> {
  const pieces: string[] = [];
  let read = 0;
  for await (const piece of text) {
    pieces.push(piece);
    read += piece.length;
    if (read > LARGEST_PACK_FILE) break;
    onRead(read);
  }
  const checked = readPackFile(pieces.join(''));
  if (!checked.ok) return checked;
  const { pack, sources } = checked.pack;
  const statements = sources.reduce((sum, source) => sum + source.statements.length, 0);
  return { ok: true, id: pack.id, title: pack.title, version: pack.version, sources: sources.length, statements };
}
