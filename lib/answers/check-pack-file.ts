/** Checks a pack file before anything is stored, and summarises its content or reports its problems. */
import { checkPack, usesOf } from '../corpus/pack/check-pack.ts';
import { LARGEST_PACK_FILE, parsePackText } from '../corpus/pack/pack-file.ts';
import type { CheckedPackFile } from '../messaging/requests/corpus.ts';
import type { CorpusStore } from '../store/corpus-store.ts';

/**
 * @param text the file's text in pieces; reading stops at `LARGEST_PACK_FILE`.
 * @param onRead called after each piece with the UTF-16 units read so far.
 * @param store with the packs that the file says it uses.
 */
export async function checkPackFile(
  text: AsyncIterable<string>,
  onRead: (read: number) => void,
  store: Pick<CorpusStore, 'idsOf'>,
): Promise<CheckedPackFile> {
  const pieces: string[] = [];
  let read = 0;
  for await (const piece of text) {
    pieces.push(piece);
    read += piece.length;
    if (read > LARGEST_PACK_FILE) break;
    onRead(read);
  }
  const parsed = parsePackText(pieces.join(''));
  if (!parsed.ok) return parsed;
  const checked = checkPack(parsed.value, await store.idsOf(usesOf(parsed.value)));
  if (!checked.ok) return checked;
  const { pack, sources } = checked.pack;
  const statements = sources.reduce((sum, source) => sum + source.statements.length, 0);
  return { ok: true, id: pack.id, title: pack.title, version: pack.version, sources: sources.length, statements };
}
