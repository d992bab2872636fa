/** How the extension's own pages ask the background. */
import browser from 'webextension-polyfill';
import type { Reply } from './reply.ts';
import type { Requests } from './requests.ts';
import { ONCE, untilAnswered } from './until-answered.ts';

/**
 * Asks the background; never throws. A worker that does not answer is asked again a few times. It may have handled the
 * first question all the same, so `once` is for what must not be done twice.
 */
export function ask<N extends keyof Requests>(
  name: N,
  params: Requests[N]['params'],
  { once } = { once: false },
): Promise<Reply<Requests[N]['result']>> {
  return untilAnswered(() => browser.runtime.sendMessage({ name, params }), once ? ONCE : undefined);
}
