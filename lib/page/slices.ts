/** Runs long work in short slices, so that the page stays responsive. */

/** Milliseconds of one slice. Its last step may take as long again, which makes 4 ms: a quarter of a frame at 60 Hz. */
const SLICE = 2;

type Scheduler = { yield?: () => Promise<void> };

/** Lets the browser handle its other tasks before we go on. `scheduler.yield` keeps our place in the queue; where it is missing a message port is used. */
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

/** Runs a generator to its end in slices, after yielding first. Rejects with the signal's reason if it aborts between two slices. */
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
