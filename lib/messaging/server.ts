/** The background's end of a request: one listener; sender and parameters are checked before a handler runs, and every failure becomes a reply. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Problem, type Reply, refusal } from './reply.ts';
import type { RequestEntry } from './requests/entry.ts';
import { type Requests, requests } from './requests.ts';
import { kindOfSender, type Sender } from './senders.ts';

/** What a handler knows of the sender: its tab, if any. */
export interface Asker {
  tab: number | null;
}

export type Handlers = {
  [N in keyof Requests]: (params: Requests[N]['params'], asker: Asker) => Promise<Requests[N]['result']>;
};

/** Thrown by a handler to give the kind of failure; any other error is `failed`. `cause`: the underlying error. */
export class RequestError extends Error {
  readonly code: Problem['code'];
  constructor(code: Problem['code'], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** The extension's own id, and the addresses that its pages can have. */
export interface Self {
  id: string;
  origins: readonly string[];
}

/** Called for each handler that failed, with the name of the request and the thrown value. */
export type OnFailure = (request: string, error: unknown) => void;

export interface Serving {
  sender: Sender;
  self: Self;
  onFailure?: OnFailure;
}

/** The checked parameters of a request, or why it is refused. @param entry undefined for a name that no request has. */
export function admit(
  entry: RequestEntry | undefined,
  params: unknown,
  { sender, self }: Pick<Serving, 'sender' | 'self'>,
): Reply<unknown> {
  if (!entry) return refusal({ code: 'unknown-request' });
  const kind = kindOfSender(sender, self);
  if (kind === null || !entry.from.includes(kind)) return refusal({ code: 'not-allowed' });
  const checked = v.safeParse(entry.params, params);
  if (checked.success) return { ok: true, value: checked.output };
  return refusal({ code: 'bad-parameters', field: v.getDotPath(checked.issues[0]) ?? '' });
}

/** Runs a handler. `onFailure` gets what it throws; the sender gets only the code, since an error's message can contain page text. */
export async function attempt(
  run: () => Promise<unknown>,
  { request, onFailure }: { request: string; onFailure?: OnFailure | undefined },
): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: (await run()) ?? null };
  } catch (error) {
    onFailure?.(request, error);
    return refusal({ code: error instanceof RequestError ? error.code : 'failed' });
  }
}

/** Answers one request, whoever sent it; never throws. */
export async function answer(
  { name, params }: { name: string; params?: unknown },
  { handlers, onFailure, ...from }: Serving & { handlers: Handlers },
): Promise<Reply<unknown>> {
  const admitted = admit(Object.hasOwn(requests, name) ? requests[name as keyof Requests] : undefined, params, from);
  if (!admitted.ok) return admitted;
  const handle = handlers[name as keyof Requests] as (params: unknown, asker: Asker) => Promise<unknown>;
  return attempt(() => handle(admitted.value, { tab: from.sender.tab?.id ?? null }), { request: name, onFailure });
}

const isRequest = (message: unknown): message is { name: string } =>
  typeof message === 'object' && message !== null && typeof Reflect.get(message, 'name') === 'string';

/** Listens for requests. Must run in the first turn of the worker, or the message that woke it would be lost. */
export function serve(handlers: Handlers, onFailure?: OnFailure): void {
  const self = ownSelf();
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<unknown> | undefined =>
    isRequest(message) ? answer(message, { sender, self, handlers, ...(onFailure ? { onFailure } : {}) }) : undefined,
  );
}

/** In Chrome resources with `use_dynamic_url` have a second, secret origin; our frames may have either. */
export function ownSelf(): Self {
  const origins = ['', 'card.html', 'popup.html'].map((path) => new URL(browser.runtime.getURL(path)).origin);
  return { id: browser.runtime.id, origins };
}
