/** What the background tells others, and how the card's frame listens. Orders are marked `order` so that no one takes them for requests. */
import browser from 'webextension-polyfill';
import type { FrameOrders, PageOrders, Reply } from './contract.ts';

/** Tells the content script of a tab. A tab without one (not a news page, or not yet loaded) is `unreachable`. */
export async function orderPage<N extends keyof PageOrders>(
  tab: number,
  order: N,
  params: PageOrders[N]['params'],
): Promise<Reply<PageOrders[N]['result']>> {
  const unreachable = { ok: false, problem: { code: 'unreachable' } } as const;
  try {
    const reply = await browser.tabs.sendMessage(tab, { order, params }, { frameId: 0 });
    return (reply as Reply<PageOrders[N]['result']> | undefined) ?? unreachable;
  } catch {
    return unreachable;
  }
}

/**
 * Tells the card's frame in a tab; the frame knows by `frame` whether it is meant. Sent to all frames of the tab, since
 * Firefox does not deliver `runtime.sendMessage` to an extension frame inside a page, and frame ids would have to be kept.
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
