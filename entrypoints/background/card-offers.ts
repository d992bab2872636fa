/**
 * Which card a frame may show. A content script offers a mention and gets a nonce; the frame in the same tab redeems it
 * once. A page that frames `card.html` by itself has no nonce and sees nothing.
 */
import browser from 'webextension-polyfill';
import { recordsForMention } from '../../lib/answers/records-for-mention.ts';
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { cardFor } from '../../lib/compare/card/card-for.ts';
import { orderFrame } from '../../lib/messaging/orders.ts';
import type { OfferedCard } from '../../lib/messaging/requests/card.ts';
import type { Requests } from '../../lib/messaging/requests.ts';
import { RequestError } from '../../lib/messaging/server.ts';
import type { CorpusStore } from '../../lib/store/corpus-store.ts';
import { addressOfTab } from './tabs/tab-host.ts';

type Offer = OfferedCard & { tab: number };

const keyOf = (nonce: string): string => `card:${nonce}`;

export interface CardOffers {
  offer(tab: number, params: OfferedCard): Promise<{ nonce: string }>;
  take(tab: number, nonce: string): Promise<Requests['card']['result']>;
}

export function cardOffers(ready: () => Promise<CorpusStore>): CardOffers {
  const contextOf = async ({ mention, page }: Offer): Promise<CardContext> =>
    cardFor(mention, page, await recordsForMention(await ready(), mention));
  const open = new OpenOffers();
  return {
    async offer(tab, params) {
      const offer = { ...params, tab };
      const nonce = crypto.randomUUID().replaceAll('-', '');
      const context = contextOf(offer);
      context.catch(() => undefined);
      open.add(nonce, { offer, context });
      // Not waited for: it is read only if the worker is stopped before the frame asks.
      browser.storage.session.set({ [keyOf(nonce)]: offer }).catch(() => undefined);
      if (params.frame) orderFrame(tab, 'cardOffered', { frame: params.frame, nonce }).catch(() => undefined);
      return { nonce };
    },
    async take(tab, nonce) {
      const key = keyOf(nonce);
      const known = open.take(nonce);
      const offer = known?.offer ?? ((await browser.storage.session.get(key))[key] as Offer | undefined);
      if (!offer || offer.tab !== tab) throw new RequestError('not-found');
      const [context, address] = await Promise.all([known?.context ?? contextOf(offer), addressOfTab(tab)]);
      // Redeemed only now, so that the card can ask again after a failure.
      browser.storage.session.remove(key).catch(() => undefined);
      const { page, focus, pinned, step } = offer;
      const shown = { title: page.title, published: page.published, address };
      return { context, page: shown, focus, pinned, ...(step ? { step } : {}) };
    },
  };
}

interface OpenOffer {
  offer: Offer;
  /** Begun when the card is offered, so that it is ready when the frame asks. Made again if the worker is stopped in between. */
  context: Promise<CardContext>;
}

/** Cards offered and not yet taken; only the last few are kept, since some are never taken. */
class OpenOffers {
  static readonly #MOST = 20;
  readonly #offers = new Map<string, OpenOffer>();

  add(nonce: string, offer: OpenOffer): void {
    this.#offers.set(nonce, offer);
    const [oldest] = this.#offers.keys();
    if (this.#offers.size <= OpenOffers.#MOST || oldest === undefined) return;
    this.#offers.delete(oldest);
    browser.storage.session.remove(keyOf(oldest)).catch(() => undefined);
  }

  take(nonce: string): OpenOffer | undefined {
    const offer = this.#offers.get(nonce);
    this.#offers.delete(nonce);
    return offer;
  }
}
