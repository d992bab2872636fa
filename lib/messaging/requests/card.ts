/** Requests about cards: a content script offers a mention, the card's frame redeems the nonce, and a page of ours asks directly. */
import * as v from 'valibot';
import type { CardContext } from '../../compare/card/card-context.ts';
import { type RequestEntry, returns } from './entry.ts';
import { count, mention, nonce, pageFacts } from './fields.ts';

/** What the card's frame reports to the page's content script. */
const cardEvent = v.variant('kind', [
  v.strictObject({ kind: v.literal('ready') }),
  v.strictObject({ kind: v.literal('size'), height: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)) }),
  v.strictObject({ kind: v.literal('pointer'), inside: v.boolean() }),
  v.strictObject({ kind: v.literal('pin'), pinned: v.boolean() }),
  v.strictObject({ kind: v.literal('close') }),
  v.strictObject({ kind: v.literal('site-off') }),
  /** Takes the last one back. */
  v.strictObject({ kind: v.literal('site-on') }),
]);

const step = v.strictObject({ at: count, of: count });

const offeredCard = v.strictObject({
  mention,
  page: pageFacts,
  /** The nonce the frame was first opened with, null for a new frame. */
  frame: v.nullable(nonce),
  /** By what the card takes the focus; null where it does not. */
  focus: v.nullable(v.picklist(['key', 'pointer'])),
  /** Its place among the mentions, from 1, where somebody went to it by a key. */
  step: v.exactOptional(step),
  /** The page keeps it open, as it does for a click or key. */
  pinned: v.boolean(),
});

/** The page that a card is opened on, as a citation names it. */
export interface ShownPage {
  title: string;
  /** ISO day. */
  published: string | null;
  address: string | null;
}

export type CardEvent = v.InferOutput<typeof cardEvent>;
export type Step = v.InferOutput<typeof step>;
export type OfferedCard = v.InferOutput<typeof offeredCard>;

export const cardRequests = {
  offerCard: { from: ['page'], params: offeredCard, result: returns<{ nonce: string }>() },
  card: {
    from: ['card'],
    params: v.strictObject({ nonce }),
    result: returns<{ context: CardContext; page: ShownPage } & Pick<OfferedCard, 'focus' | 'pinned' | 'step'>>(),
  },
  /** The card of a mention for a page of ours, which has no frame and needs no tab. */
  cardOf: { from: ['own'], params: v.strictObject({ mention, page: pageFacts }), result: returns<CardContext>() },
  cardEvent: { from: ['card'], params: v.strictObject({ event: cardEvent }), result: returns<null>() },
} satisfies Record<string, RequestEntry>;
