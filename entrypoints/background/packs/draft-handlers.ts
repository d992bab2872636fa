/** Handlers of the review, in which articles are added to the user's own pack. */
import { OWN_PACK } from '../../../lib/corpus/own/own-pack-id.ts';
import type { draftRequests } from '../../../lib/messaging/requests/draft.ts';
import type { Handlers } from '../../../lib/messaging/server.ts';
import type { StreamHandlers } from '../../../lib/messaging/streams/stream-server.ts';
import type { ReadyCorpus } from '../ready-corpus.ts';
import { readPagesAgain } from '../sites.ts';

/** Loaded when first needed: no page and no card needs it. */
const storing = () => import('../../../lib/answers/own/store-own-pack.ts');

export function createDraftHandlers(ready: ReadyCorpus): Pick<Handlers, keyof typeof draftRequests> {
  return {
    readKnown: async (article) => {
      const { knownInArticle } = await import('../../../lib/answers/own/known-in-article.ts');
      return knownInArticle(await ready(), article, OWN_PACK);
    },
    ownPack: async () => (await storing()).ownDocument(await ready(), OWN_PACK),
    removeOwnPack: async () => {
      await (await ready()).remove(OWN_PACK);
      await readPagesAgain();
      return null;
    },
  };
}

/** After storing the open pages are read again. */
export const storeDraft =
  (ready: ReadyCorpus): StreamHandlers['storeOwnPack'] =>
  async ({ base }, { text, progress, signal }) => {
    const { storeOwnPack } = await storing();
    const asked = { base, own: OWN_PACK, text, signal };
    const stored = await storeOwnPack(await ready(), asked, (read) => progress({ read }));
    if (stored.ok) await readPagesAgain();
    return stored;
  };
