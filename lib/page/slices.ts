/** Long work in short slices, so that the page never waits for us. */

/** Milliseconds of one slice: its last step goes up to as much past it, and a quarter of a frame at 60 Hz (4 ms) is the most we take. */
const SLICE = 2;

type Scheduler = { yield?: () => Promise<void> };

/** Lets the browser do what waits, between two stages of work or two slices of one. `scheduler.yield` keeps our place in the queue; a message is the next best. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs a generator to its end in slices, the first one fresh. Rejects with the signal's reason where that aborts between two. */
export async function inSlices<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    await yieldToPage();
    signal.throwIfAborted();
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}
