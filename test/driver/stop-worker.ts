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
  const target = running.browser.targets().find((found) => found.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close();
  await waitFor(
    'the worker to stop',
    async () => !running.browser.targets().some((found) => found.type() === 'service_worker'),
  );
}
