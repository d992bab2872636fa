/** How the extension's own pages ask the background. */
import browser from 'webextension-polyfill';
import type { Reply } from './reply.ts';
import type { Requests } from './requests.ts';
import { ONCE, untilAnswered } from './until-answered.ts';

/**
 * Sends a request to the background; never throws. An unanswered request is repeated a few times. The worker may have handled it
 * nevertheless, so use `once` for what must not be done twice.
 */
export function ask<N extends keyof Requests>(
  name: N,
  params: Requests[N]['params'],
  { once } = { once: false },
): Promise<Reply<Requests[N]['result']>> {
  return untilAnswered(() => browser.runtime.sendMessage({ name, params }), once ? ONCE : undefined);
}
