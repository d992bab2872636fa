/** Stops the background as the browser itself does when it has been idle. */
import type { Running } from './launch.ts';
import { waitFor } from './wait-for.ts';

/** Milliseconds after which Firefox stops an idle background in tests; its default is thirty seconds. */
export const FIREFOX_IDLE = 1500;

export async function stopWorker(running: Running): Promise<void> {
  if (running.name === 'firefox') {
    await waitFor('Firefox to stop the background', () =>
      running.own.evaluate(async () => {
        type Extension = { extension: { getBackgroundPage(): unknown } };
        return (globalThis as unknown as { browser: Extension }).browser.extension.getBackgroundPage() === null;
      }),
    );
    return;
  }
  // What a page or card still had to say may wake it again at once.
  await waitFor('the worker to stop', async () => {
    const target = running.browser.targets().find((found) => found.type() === 'service_worker');
    if (!target) return true;
    await target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => undefined);
    return null;
  });
}
