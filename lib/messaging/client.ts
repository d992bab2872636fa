/** How the extension's own pages ask the background. */
import browser from 'webextension-polyfill';
import { type Reply, UNREACHABLE } from './reply.ts';
import type { Requests } from './requests.ts';

/**
 * Asks the background; never throws. A worker that does not answer is asked once more: the browser may stop it between
 * waking it and its answer. The first question may have been handled all the same, so `once` is for what must not be done
 * twice.
 */
export async function ask<N extends keyof Requests>(
  name: N,
  params: Requests[N]['params'],
  { once } = { once: false },
): Promise<Reply<Requests[N]['result']>> {
  for (let attempt = once ? 1 : 0; attempt < 2; attempt += 1) {
    try {
      const reply = await browser.runtime.sendMessage({ name, params });
      if (reply !== undefined) return reply as Reply<Requests[N]['result']>;
    } catch {
      // Asked again, and then said.
    }
  }
  return UNREACHABLE;
}
