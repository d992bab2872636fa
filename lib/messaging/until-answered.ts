/** Repeats a request to the background when it is lost. */
import { type Reply, UNREACHABLE } from './reply.ts';

/**
 * Milliseconds before each attempt. The browser may stop the worker between its start and its answer, which loses the request; while
 * a page loads two requests in a row can be lost, so later attempts wait.
 */
const PAUSES = [0, 0, 250, 1000];

/** For a request that must not be handled twice. */
export const ONCE = [0];

/** The first reply that comes; `unreachable` after the last attempt. @param pauses one for each attempt. */
export async function untilAnswered<T>(send: () => Promise<unknown>, pauses = PAUSES): Promise<Reply<T>> {
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const reply = await send();
      if (reply) return reply as Reply<T>;
    } catch {
      // No receiver, or stopped: the next attempt is made, or the reply is `unreachable`.
    }
  }
  return UNREACHABLE;
}
