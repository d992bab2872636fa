/** The user's own pack as it stands, what the installed packs know of an article, and installing what was made. */

import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import type { DraftArticle } from '../../../lib/join/draft/draft-article.ts';
import type { KnownArticle } from '../../../lib/join/draft/known-article.ts';
import { ask } from '../../../lib/messaging/client.ts';
import type { OwnDocument } from '../../../lib/messaging/requests/draft.ts';
import { askStream } from '../../../lib/messaging/streams/stream-client.ts';

/** Null where the background does not answer: the article is then reviewed by itself. */
export async function askKnown({ title, published, address = null, text }: DraftArticle): Promise<KnownArticle | null> {
  const reply = await ask('readKnown', { title, published, address, text });
  return reply.ok ? reply.value : null;
}

export async function ownDocument(): Promise<OwnDocument | null> {
  const reply = await ask('ownPack', {});
  return reply.ok ? reply.value : null;
}

export const packOf = (document: OwnDocument | null): Pack | null => document && (JSON.parse(document.text) as Pack);

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text;
}

export type Installed = 'stored' | 'changed' | 'failed';

/**
 * Installs a document of the user's own pack over the one that is there, or takes the pack out.
 * @param text JSON; null for no pack. @param base hash of the document it was made from.
 */
export async function installOwn(text: string | null, base: string | null): Promise<Installed> {
  if (text === null) return (await ask('removeOwnPack', {})).ok ? 'stored' : 'failed';
  const reply = await askStream('storeOwnPack', { base }, { text: inOnePiece(text) });
  if (!reply.ok) return 'failed';
  if (reply.value.ok) return 'stored';
  return reply.value.reason === 'changed' ? 'changed' : 'failed';
}
