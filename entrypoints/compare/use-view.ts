/** The view of the event asked for. While the next one is on its way the last one stays, so that the focus has its place. */
import { useCallback } from 'preact/hooks';
import { type FailureReason, failureReason, useReply } from '../../lib/extension-page/use-reply.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { ComparedEvents } from '../../lib/messaging/requests/event.ts';
import type { Asked } from './address.ts';

export type Loaded =
  | { state: 'loading' }
  | { state: 'failed'; reason: FailureReason }
  | { state: 'shown'; answer: ComparedEvents };

const LOADING: Loaded = { state: 'loading' };

export function useView(asked: Asked): { loaded: Loaded; retry: () => void } {
  const call = useCallback(() => ask('compareView', { event: asked.event, item: asked.item }), [asked]);
  const { reply, isCurrent, again } = useReply(call);
  if (reply?.ok) return { loaded: { state: 'shown', answer: reply.value }, retry: again };
  const failed = reply && isCurrent ? reply.problem : null;
  return { loaded: failed ? { state: 'failed', reason: failureReason(failed) } : LOADING, retry: again };
}
