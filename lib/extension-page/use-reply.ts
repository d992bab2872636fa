/** How a page of the extension shows what the background answers. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Problem, Reply } from '../messaging/reply.ts';

/** Asks; another function is another question. */
export type Call<T> = () => Promise<Reply<T>>;

export interface LatestReply<T> {
  /** The last reply that came; null before the first. It stays while the next is on its way, so that the focus has its place. */
  reply: Reply<T> | null;
  /** Whether it answers the present question. */
  isCurrent: boolean;
  /** Counts how often `again` was called. */
  attempt: number;
  /** Asks the present question once more. */
  again: () => void;
}

/**
 * Asks the question, and again whenever it is another. An answer to an earlier one is dropped.
 * @param call must stay the same function from one rendering to the next; null asks nothing.
 */
export function useReply<T>(call: Call<T> | null): LatestReply<T> {
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<{ call: Call<T>; attempt: number; reply: Reply<T> } | null>(null);
  // A layout effect: Preact runs others at the next frame, and a card that is not shown yet has none for 35 ms.
  useLayoutEffect(() => {
    if (!call) return;
    let isCurrent = true;
    void call().then((reply) => {
      if (isCurrent) setLast({ call, attempt, reply });
    });
    return () => {
      isCurrent = false;
    };
  }, [call, attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const isCurrent = last !== null && last.call === call && last.attempt === attempt;
  return { reply: last?.reply ?? null, isCurrent, attempt, again };
}

/** What a person is told of a question without an answer: the worker did not answer, or it could not read the corpus. */
export type FailureReason = 'store' | 'unreachable';

export const failureReason = ({ code }: Problem): FailureReason => (code === 'unreachable' ? 'unreachable' : 'store');
