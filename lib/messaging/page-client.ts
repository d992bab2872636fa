/**
 * How a content script asks and is ordered: a few lines over the browser's own promises, because what runs on every page
 * carries neither the polyfill nor the schemas. The background checks what it sends.
 */
import type { PageOrders } from './orders.ts';
import type { Reply } from './reply.ts';
import type { Requests } from './requests.ts';
import { untilAnswered } from './until-answered.ts';

type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => boolean | undefined;

interface Runtime {
  /** Undefined once the extension was reloaded, which leaves its scripts in the pages behind. */
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** The browser's own interface; there is none after the extension was reloaded. */
export const runtime = (): Runtime | undefined => (browser ?? chrome)?.runtime;

/**
 * Asks the background; never throws. A worker that does not answer is asked again a few times; one that is gone for good, as
 * after the extension was reloaded, is `unreachable`.
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
    // After the extension was reloaded the old context is gone and throws on any use.
    try {
      runtime()?.onMessage.removeListener(listener);
    } catch {}
  });
}
