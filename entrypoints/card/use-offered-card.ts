/**
 * Which card the frame shows. The address's fragment is the first nonce and the frame's name; later nonces are offered by
 * the background under that name. An answer to an older nonce is dropped.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Call, type FailureReason, failureReason, useReply } from '../../lib/extension-page/use-reply.ts';
import { ask } from '../../lib/messaging/client.ts';
import { onFrameOrder } from '../../lib/messaging/orders.ts';
import type { Problem, Reply } from '../../lib/messaging/reply.ts';
import type { Requests } from '../../lib/messaging/requests.ts';

type TakenCard = Requests['card']['result'];

export type Offered =
  | { state: 'blank' }
  | { state: 'loading' }
  | { state: 'failed'; reason: FailureReason }
  | ({ state: 'shown' } & TakenCard);

/** An answer that comes sooner is not late: a loading state that flashes up would only distract. */
const LOADING_AFTER_MS = 100;

/** A nonce that was not given out shows nothing at all: a hostile page may have framed this document. */
const BLANK_CODES: ReadonlySet<Problem['code']> = new Set([
  'not-found',
  'not-allowed',
  'bad-parameters',
  'unknown-request',
]);

const BLANK: Offered = { state: 'blank' };
const LOADING: Offered = { state: 'loading' };

interface Offer {
  nonce: string;
  call: Call<TakenCard>;
}

/** Asks as the offer comes and not when it is rendered, which takes some milliseconds while the old card is put away. */
function offerOf(nonce: string): Offer {
  let begun: Promise<Reply<TakenCard>> | null = ask('card', { nonce });
  const call = () => {
    const answer = begun ?? ask('card', { nonce });
    begun = null;
    return answer;
  };
  return { nonce, call };
}

/** Whether this turn has lasted so long that the card says that it is loading. */
function useIsLate(turn: string, isAnswered: boolean): boolean {
  const [late, setLate] = useState('');
  useLayoutEffect(() => {
    if (turn === '' || isAnswered) return;
    const timer = setTimeout(() => setLate(turn), LOADING_AFTER_MS);
    return () => clearTimeout(timer);
  }, [turn, isAnswered]);
  return turn !== '' && late === turn;
}

/**
 * @param frame the frame's name; empty where the document was opened without a nonce, which shows nothing.
 * @returns `turn` is another for each card offered and each retry.
 */
export function useOfferedCard(frame: string): { offered: Offered; turn: string; retry: () => void } {
  const [offer, setOffer] = useState<Offer | null>(() => (frame === '' ? null : offerOf(frame)));
  useLayoutEffect(() => {
    const stop = new AbortController();
    onFrameOrder(
      'cardOffered',
      (params) => {
        if (frame !== '' && params.frame === frame) setOffer(offerOf(params.nonce));
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [frame]);
  const { reply, isCurrent, attempt, again } = useReply(offer?.call ?? null);
  const turn = offer ? `${offer.nonce} ${attempt}` : '';
  const isLate = useIsLate(turn, isCurrent);
  // What was answered to an earlier turn is not shown while the next is on its way.
  if (!reply || !isCurrent) return { offered: isLate ? LOADING : BLANK, turn, retry: again };
  return { offered: reply.ok ? { state: 'shown', ...reply.value } : whatFailed(reply.problem), turn, retry: again };
}

function whatFailed(problem: Problem): Offered {
  return BLANK_CODES.has(problem.code) ? BLANK : { state: 'failed', reason: failureReason(problem) };
}
