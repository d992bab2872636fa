/**
 * Requests and orders in a content script, directly on the browser's promises: scripts that run on every page include neither the
 * polyfill nor the schemas. The background checks what they send.
 */
import type { PageOrders } from './orders.ts';
import type { Reply } from './reply.ts';
import type { Requests } from './requests.ts';
import { untilAnswered } from './until-answered.ts';

type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => boolean | undefined;

interface Runtime {
  /** Undefined after the extension was reloaded, which leaves its old scripts in the pages. */
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** The browser's own interface; there is none after the extension was reloaded. */
export const runtime = (): Runtime | undefined => (browser ?? chrome)?.runtime;

/**
 * Sends a request to the background; never throws. An unanswered request is repeated a few times; the reply is `unreachable` if the
 * worker is gone for good, as after a reload of the extension.
 */
export const askBackground = <N extends keyof Requests>(
  name: N,
  params: Requests[N]['params'],
): Promise<Reply<Requests[N]['result']>> => untilAnswered(async () => runtime()?.sendMessage({ name, params }));

export type PageOrderHandlers = {
  [N in keyof PageOrders]: (
    params: PageOrders[N]['params'],
  ) => PageOrders[N]['result'] | Promise<PageOrders[N]['result']>;
};

/** Answers the background's orders until the signal aborts. Only the extension itself can send here. */
export function onPageOrder(handlers: PageOrderHandlers, signal: AbortSignal): void {
  const listener: Listener = (message, _sender, sendResponse) => {
    const { order, params } = (message ?? {}) as { order?: keyof PageOrders; params?: never };
    if (!order || !Object.hasOwn(handlers, order)) return undefined;
    Promise.resolve(handlers[order](params as never)).then(
      (value) => sendResponse({ ok: true, value }),
      () => sendResponse({ ok: false, problem: { code: 'failed' } }),
    );
    // Chrome keeps the channel open only for a listener that returns true; it does not await promises here.
    return true;
  };
  runtime()?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // After a reload of the extension the old context throws on any use.
    try {
      runtime()?.onMessage.removeListener(listener);
    } catch {}
  });
}
