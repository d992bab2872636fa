/**
 * Which card the frame shows. The address's fragment is the first nonce and the frame's name; later nonces are offered by
 * the background under that name. An answer to an older nonce is dropped.
 */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { CardContext } from '../../lib/compare/card-context.ts';
import { ask } from '../../lib/messaging/client.ts';
import type { Problem } from '../../lib/messaging/contract.ts';
import { onFrameOrder } from '../../lib/messaging/orders.ts';

export type Offered =
  | { state: 'blank' }
  | { state: 'loading' }
  | { state: 'failed'; reason: 'store' | 'unreachable' }
  | { state: 'shown'; context: CardContext; focus: boolean; pinned: boolean };

/** Before this an answer is not late, and bars that flash up would only be noise. */
const LOADING_AFTER_MS = 100;

/** A nonce that was not given out shows nothing at all: a hostile page may have framed this document. */
const BLANK_CODES: ReadonlySet<Problem['code']> = new Set([
  'not-found',
  'not-allowed',
  'bad-parameters',
  'unknown-request',
]);

const BLANK: Offered = { state: 'blank' };

/**
 * @param frame the frame's name; empty where the document was opened without a nonce, which shows nothing.
 * @returns `turn` is another for each card offered and each retry.
 */
export function useOfferedCard(frame: string): { offered: Offered; turn: string; retry: () => void } {
  const [nonce, setNonce] = useState(frame);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState({ turn: '', offered: BLANK });
  const turn = `${nonce} ${attempt}`;

  // Layout effects throughout: Preact starts others at the next frame, and a card that is not shown yet has none for 35 ms.
  useLayoutEffect(() => {
    const stop = new AbortController();
    onFrameOrder(
      'cardOffered',
      (params) => {
        if (frame !== '' && params.frame === frame) setNonce(params.nonce);
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [frame]);

  useLayoutEffect(() => {
    if (nonce === '') return;
    let isCurrent = true;
    const late = setTimeout(() => setAnswer({ turn, offered: { state: 'loading' } }), LOADING_AFTER_MS);
    void ask('card', { nonce }).then((reply) => {
      clearTimeout(late);
      const offered: Offered = reply.ok ? { state: 'shown', ...reply.value } : whatFailed(reply.problem);
      if (isCurrent) setAnswer({ turn, offered });
    });
    return () => {
      isCurrent = false;
      clearTimeout(late);
    };
  }, [nonce, turn]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // What was answered to an earlier turn is not shown while the next is on its way.
  return { offered: answer.turn === turn ? answer.offered : BLANK, turn, retry };
}

function whatFailed({ code }: Problem): Offered {
  if (BLANK_CODES.has(code)) return { state: 'blank' };
  return { state: 'failed', reason: code === 'unreachable' ? 'unreachable' : 'store' };
}
