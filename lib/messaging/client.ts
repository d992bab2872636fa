/** How the extension's own pages ask the background. */
import browser from 'webextension-polyfill';
import type { Reply, Requests } from './contract.ts';

/**
 * Asks the background; never throws. A worker that does not answer is asked once more, since being stopped between
 * being woken and answering is a normal event in its life. It may have heard the first time: `once` is for what must not
 * be done twice.
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
  return { ok: false, problem: { code: 'unreachable' } };
}
