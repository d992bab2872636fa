/** The view of the event asked for. While the next one is on its way the last one stays, so that the focus has its place. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../lib/messaging/client.ts';
import type { Problem } from '../../lib/messaging/reply.ts';
import type { Requests } from '../../lib/messaging/requests.ts';
import type { Asked } from './address.ts';

export type Answer = Requests['compareView']['result'];

export type Loaded =
  | { state: 'loading' }
  | { state: 'failed'; reason: 'store' | 'unreachable' }
  /** `asked` is what it answers. */
  | { state: 'shown'; answer: Answer; asked: Asked };

const failed = ({ code }: Problem): Loaded => ({
  state: 'failed',
  reason: code === 'unreachable' ? 'unreachable' : 'store',
});

export function useView(asked: Asked): { loaded: Loaded; retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void ask('compareView', { event: asked.event, item: asked.item }).then((reply) => {
      if (isCurrent) setLoaded(reply.ok ? { state: 'shown', answer: reply.value, asked } : failed(reply.problem));
    });
    return () => {
      isCurrent = false;
    };
  }, [asked, attempt]);
  const retry = useCallback(() => {
    setLoaded({ state: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { loaded, retry };
}
