/** The background's end of the contract: one listener, every request checked for sender and parameters, every failure made plain. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { checks } from './checks.ts';
import type { Problem, Reply, Requests } from './contract.ts';
import { kindOfSender, mayAsk, type Sender } from './senders.ts';

/** What a handler is told of who asks: the tab, where there is one. */
export interface Asker {
  tab: number | null;
}

export type Handlers = {
  [N in keyof Requests]: (params: Requests[N]['params'], asker: Asker) => Promise<Requests[N]['result']>;
};

/** Thrown by a handler to tell the asker what kind of failure it was. Anything else thrown is `failed`. */
export class RequestError extends Error {
  readonly code: Problem['code'];
  constructor(code: Problem['code']) {
    super(code);
    this.code = code;
  }
}

const refusal = (problem: Problem): Reply<never> => ({ ok: false, problem });

/**
 * Answers one message, whoever sent it.
 * @returns undefined for what is no request at all (an order to somebody else), else a reply; never throws.
 */
export async function answer(
  message: unknown,
  options: { sender: Sender; self: { id: string; origins: readonly string[] }; handlers: Handlers },
): Promise<Reply<unknown>> {
  const { name, params } = message as { name: keyof Requests; params: unknown };
  if (!Object.hasOwn(checks, name)) return refusal({ code: 'unknown-request' });
  if (!mayAsk(kindOfSender(options.sender, options.self), name)) return refusal({ code: 'not-allowed' });
  const checked = v.safeParse(checks[name], params);
  if (!checked.success) {
    return refusal({ code: 'bad-parameters', field: v.getDotPath(checked.issues[0]) ?? '' });
  }
  try {
    const handle = options.handlers[name] as (params: unknown, asker: Asker) => Promise<unknown>;
    return { ok: true, value: (await handle(checked.output, { tab: options.sender.tab?.id ?? null })) ?? null };
  } catch (error) {
    return refusal({ code: error instanceof RequestError ? error.code : 'failed' });
  }
}

/** Listens for requests. Must run in the first turn of the worker, or a waking message would be lost. */
export function serve(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origins: ownOrigins() };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const isRequest =
      typeof message === 'object' && message !== null && typeof Reflect.get(message, 'name') === 'string';
    return isRequest ? answer(message, { sender, self, handlers }) : undefined;
  });
}

/** Chrome gives resources under `use_dynamic_url` a second, secret origin; a frame of ours may name either. */
function ownOrigins(): string[] {
  return [browser.runtime.getURL('card.html'), browser.runtime.getURL('popup.html')]
    .map((url) => new URL(url).origin)
    .concat(new URL(browser.runtime.getURL('')).origin);
}
