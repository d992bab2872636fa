/** Installs the user's own pack: only over the document that it was made from, and only if it passes the check. */
import { checkPack, usesOf } from '../../corpus/pack/check-pack.ts';
import { parsePackText } from '../../corpus/pack/pack-file.ts';
import type { OwnDocument, StoredOwnPack } from '../../messaging/requests/draft.ts';
import type { CorpusStore } from '../../store/corpus-store.ts';
import { sha256Of } from '../../store/sha256.ts';

/** Stamp of a pack that was made of added articles. */
const ADDED = 'added';

/** The user's own pack with the hash of its JSON; null before the first article was stored. */
export async function ownDocument(store: CorpusStore, own: string): Promise<OwnDocument | null> {
  const pack = await store.pack(own);
  if (!pack) return null;
  const text = JSON.stringify(pack);
  return { text, sha256: await sha256Of(text) };
}

/**
 * @param text JSON of the pack, in pieces. @param onRead called with the UTF-16 units read so far.
 * @param own id that the pack must have.
 */
export async function storeOwnPack(
  store: CorpusStore,
  { base, own, text, signal }: { base: string | null; own: string; text: AsyncIterable<string>; signal: AbortSignal },
  onRead: (read: number) => void,
): Promise<StoredOwnPack> {
  let whole = '';
  for await (const piece of text) {
    whole += piece;
    onRead(whole.length);
  }
  const parsed = parsePackText(whole);
  if (!parsed.ok) return { ...parsed, reason: 'invalid' };
  const checked = checkPack(parsed.value, await store.idsOf(usesOf(parsed.value)));
  if (!checked.ok) return { ...checked, reason: 'invalid' };
  if (checked.pack.pack.id !== own)
    return { ok: false, reason: 'invalid', problems: [{ path: '/pack/id', reason: `is not ${own}` }] };
  const before = await ownDocument(store, own);
  if ((before?.sha256 ?? null) !== base) return { ok: false, reason: 'changed' };
  signal.throwIfAborted();
  await store.install(checked.pack, { builtIn: false, stamp: ADDED });
  const now = await ownDocument(store, own);
  return { ok: true, sha256: now?.sha256 ?? '' };
}
