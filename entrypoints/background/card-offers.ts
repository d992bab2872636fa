/**
 * Which card a frame may show. A content script offers a mention and gets a nonce; the frame in the same tab redeems it
 * once. A page that frames `card.html` by itself has no nonce and sees nothing.
 */
import browser from 'webextension-polyfill';
import type { CardContext } from '../../lib/compare/card-context.ts';
import { cardFor } from '../../lib/compare/card-for.ts';
import type { Requests } from '../../lib/messaging/contract.ts';
import { orderFrame } from '../../lib/messaging/orders.ts';
import { RequestError } from '../../lib/messaging/server.ts';
import type { CorpusStore } from '../../lib/store/corpus-store.ts';
import { recordsForMention } from './records-for-mention.ts';

type Offer = Requests['offerCard']['params'] & { tab: number };

const keyOf = (nonce: string): string => `card:${nonce}`;

export interface CardOffers {
  offer(tab: number, params: Requests['offerCard']['params']): Promise<{ nonce: string }>;
  take(tab: number, nonce: string): Promise<Requests['card']['result']>;
}

export function cardOffers(ready: () => Promise<CorpusStore>): CardOffers {
  const contextOf = async ({ mention, page }: Offer): Promise<CardContext> =>
    cardFor(mention, page, await recordsForMention(await ready(), mention));
  // Begun when it is offered, so that it is there when the frame asks; lost, and made again, if the worker stops between.
  const begun = new Map<string, Promise<CardContext>>();
  return {
    async offer(tab, params) {
      const offer = { ...params, tab };
      const nonce = crypto.randomUUID().replaceAll('-', '');
      const context = contextOf(offer);
      context.catch(() => undefined);
      begun.set(nonce, context);
      await browser.storage.session.set({ [keyOf(nonce)]: offer });
      if (params.frame) orderFrame(tab, 'cardOffered', { frame: params.frame, nonce }).catch(() => undefined);
      return { nonce };
    },
    async take(tab, nonce) {
      const key = keyOf(nonce);
      const offer = (await browser.storage.session.get(key))[key] as Offer | undefined;
      if (!offer || offer.tab !== tab) throw new RequestError('not-found');
      const begunContext = begun.get(nonce);
      begun.delete(nonce);
      const context = await (begunContext ?? contextOf(offer));
      // Redeemed only now, so that the card can ask again after a failure.
      await browser.storage.session.remove(key);
      return { context, focus: offer.focus, pinned: offer.pinned };
    },
  };
}
