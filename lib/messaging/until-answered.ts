/** How a question to the background is repeated when it is lost. */
import { type Reply, UNREACHABLE } from './reply.ts';

/**
 * Milliseconds before each attempt. The browser may stop the worker between waking it and its answer, which loses the
 * question; a worker that is stopped while a page loads can lose two in a row, so the later attempts wait.
 */
const PAUSES = [0, 0, 250, 1000];

/** For a question that must not be handled twice. */
export const ONCE = [0];

/** The first reply that comes; `unreachable` after the last attempt. @param pauses one for each attempt. */
export async function untilAnswered<T>(send: () => Promise<unknown>, pauses = PAUSES): Promise<Reply<T>> {
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const reply = await send();
      if (reply) return reply as Reply<T>;
    } catch {
      // Nobody there, or stopped: the next attempt, or the end, says so.
    }
  }
  return UNREACHABLE;
}
