/** The frame of the card: made on the first offer, offered each later mention, and given up where the page forbids frames. */

import type { PageFacts } from '../../compare/page-facts.ts';
import { askBackground } from '../../messaging/page-client.ts';
import type { CardEvent, Step } from '../../messaging/requests/card.ts';
import type { CardHost } from '../../page/card/card-host.ts';
import type { FocusBy } from '../../page/pointer/dwell.ts';
import type { PageMention } from '../page-mention.ts';

/** Milliseconds for a new frame to answer; it takes 35-130. Where the page forbids frames it never does. */
const READY_WITHIN = 3_000;

export interface HowOffered {
  /** By what the card takes the focus when it is shown. */
  focus: FocusBy;
  pinned: boolean;
  /** Its place among the mentions, where somebody went to it by a key. */
  step: Step | null;
}

export interface CardFrame {
  offer(mention: PageMention, how: HowOffered): void;
  /** Whether the frame shows the mention last offered. */
  isReady(): boolean;
  isBlocked(): boolean;
  /** Whether this mention was the last one offered, and the card shows this state of the pin. */
  isOffered(mention: PageMention, pinned: boolean): boolean;
  /** The frame is gone; the next offer makes another. */
  forget(): void;
  onCardEvent(event: CardEvent): void;
}

export interface CardFrameOptions {
  host: CardHost;
  /** Address of the card's page in the extension. */
  address: string;
  page: () => PageFacts;
  onBlocked(): void;
  signal: AbortSignal;
}

interface Offer extends HowOffered {
  mention: PageMention;
}

export function createCardFrame({ host, address, page, onBlocked, signal }: CardFrameOptions): CardFrame {
  /** The last mention offered, and the last one that was sent to the background. */
  let wanted: Offer | null = null;
  let sent: Offer | null = null;
  let state: 'none' | 'loading' | 'loaded' | 'blocked' = 'none';
  let isReady = false;
  let timer = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const forget = () => {
    clearTimeout(timer);
    wanted = sent = null;
    isReady = false;
    if (state !== 'blocked') state = 'none';
  };
  const giveUp = () => {
    state = 'blocked';
    host.hide();
    onBlocked();
  };
  const send = async (offer: Offer): Promise<void> => {
    sent = offer;
    const { mention, focus, pinned, step } = offer;
    const isNew = state === 'none';
    if (isNew) state = 'loading';
    const reply = await askBackground('offerCard', {
      mention: mention.mention,
      page: page(),
      frame: host.frame(),
      focus,
      pinned,
      ...(step ? { step } : {}),
    });
    if (!isNew || signal.aborted || state !== 'loading') return;
    if (!reply.ok || !host.open(address, reply.value.nonce)) return forget();
    timer = window.setTimeout(giveUp, READY_WITHIN);
  };
  return {
    offer: (mention, how) => {
      isReady &&= wanted?.mention.key === mention.key;
      wanted = { mention, ...how };
      // A frame that is still loading would miss it; it is sent when the frame answers.
      if (state === 'none' || state === 'loaded') void send(wanted);
    },
    isReady: () => isReady,
    isBlocked: () => state === 'blocked',
    isOffered: (mention, pinned) => wanted?.mention.key === mention.key && wanted.pinned === pinned,
    forget,
    onCardEvent: (event) => {
      if (event.kind === 'pin' && wanted) wanted.pinned = event.pinned;
      if ((event.kind !== 'ready' && event.kind !== 'size') || state === 'none' || state === 'blocked') return;
      clearTimeout(timer);
      state = 'loaded';
      if (wanted && wanted !== sent) void send(wanted);
      else isReady = true;
    },
  };
}
