/** Orders of the background, and how the card's frame listens to them. They have `order` instead of a request's `name`, so that the two cannot be confused. */
import browser from 'webextension-polyfill';
import type { PageReport } from '../compare/mentions/page-report.ts';
import type { Density } from '../settings.ts';
import { type Reply, UNREACHABLE } from './reply.ts';
import type { CardEvent } from './requests/card.ts';

/** Orders of the background to the content script of a tab. */
export interface PageOrders {
  step: { params: { direction: 'next' | 'previous' }; result: null };
  cardEvent: { params: { event: CardEvent }; result: null };
  siteChanged: { params: { on: boolean; density: Density }; result: null };
  report: { params: Record<string, never>; result: PageReport };
}

/** Orders of the background to the card's frame. */
export interface FrameOrders {
  cardOffered: { params: { frame: string; nonce: string }; result: null };
}

/** Orders the content script of a tab. A tab without one (no web page, or not yet loaded) is `unreachable`. */
export async function orderPage<N extends keyof PageOrders>(
  tab: number,
  order: N,
  params: PageOrders[N]['params'],
): Promise<Reply<PageOrders[N]['result']>> {
  try {
    const reply = await browser.tabs.sendMessage(tab, { order, params }, { frameId: 0 });
    return (reply as Reply<PageOrders[N]['result']> | undefined) ?? UNREACHABLE;
  } catch {
    return UNREACHABLE;
  }
}

/**
 * Sends an order to the card's frame in a tab; `frame` says which one. It goes to all frames of the tab, since Firefox does not
 * deliver `runtime.sendMessage` to an extension frame inside a page, and frame ids would have to be stored.
 */
export async function orderFrame<N extends keyof FrameOrders>(
  tab: number,
  order: N,
  params: FrameOrders[N]['params'],
): Promise<void> {
  await browser.tabs.sendMessage(tab, { order, params }).catch(() => undefined);
}

/** Listens in a frame for the background's orders, until the signal aborts. */
export function onFrameOrder<N extends keyof FrameOrders>(
  order: N,
  handle: (params: FrameOrders[N]['params']) => void,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown): undefined => {
    const received = (message ?? {}) as { order?: unknown; params?: FrameOrders[N]['params'] };
    if (received.order === order && received.params) handle(received.params);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
