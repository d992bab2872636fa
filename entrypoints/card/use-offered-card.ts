/**
 * Which card the frame shows. The address's fragment is the first nonce and the frame's name; later nonces are offered by
 * the background under that name. An answer to an older nonce is dropped.
 */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { ask } from '../../lib/messaging/client.ts';
import { onFrameOrder } from '../../lib/messaging/orders.ts';
import type { Problem, Reply } from '../../lib/messaging/reply.ts';
import type { Requests } from '../../lib/messaging/requests.ts';

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

type Answered = Reply<Requests['card']['result']>;

interface Call {
  nonce: string;
  /** Counts the retries of one offer. */
  attempt: number;
  answer: Promise<Answered>;
}

/** Asks as the call is made and not when it is rendered, which takes some milliseconds while the old card is put away. */
const callFor = (nonce: string, attempt = 0): Call => ({ nonce, attempt, answer: ask('card', { nonce }) });

/**
 * @param frame the frame's name; empty where the document was opened without a nonce, which shows nothing.
 * @returns `turn` is another for each card offered and each retry.
 */
export function useOfferedCard(frame: string): { offered: Offered; turn: string; retry: () => void } {
  const [call, setCall] = useState<Call | null>(() => (frame === '' ? null : callFor(frame)));
  const [answer, setAnswer] = useState({ turn: '', offered: BLANK });
  const turn = call ? `${call.nonce} ${call.attempt}` : '';

  // Layout effects throughout: Preact starts others at the next frame, and a card that is not shown yet has none for 35 ms.
  useLayoutEffect(() => {
    const stop = new AbortController();
    onFrameOrder(
      'cardOffered',
      (params) => {
        if (frame !== '' && params.frame === frame) setCall(callFor(params.nonce));
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [frame]);

  useLayoutEffect(() => {
    if (!call) return;
    let isCurrent = true;
    const late = setTimeout(() => setAnswer({ turn, offered: { state: 'loading' } }), LOADING_AFTER_MS);
    void call.answer.then((reply) => {
      clearTimeout(late);
      const offered: Offered = reply.ok ? { state: 'shown', ...reply.value } : whatFailed(reply.problem);
      if (isCurrent) setAnswer({ turn, offered });
    });
    return () => {
      isCurrent = false;
      clearTimeout(late);
    };
  }, [call, turn]);

  const retry = useCallback(() => setCall((last) => last && callFor(last.nonce, last.attempt + 1)), []);
  // What was answered to an earlier turn is not shown while the next is on its way.
  return { offered: answer.turn === turn ? answer.offered : BLANK, turn, retry };
}

function whatFailed({ code }: Problem): Offered {
  if (BLANK_CODES.has(code)) return { state: 'blank' };
  return { state: 'failed', reason: code === 'unreachable' ? 'unreachable' : 'store' };
}
