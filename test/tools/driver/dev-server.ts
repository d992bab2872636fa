/** WXT's dev server for one browser: builds what the browser loads, serves the pages of the extension, and reloads what changes. */
import { join } from 'node:path';
import { createServer } from 'wxt';
import type { BrowserName } from './find-browser.ts';
import { ROOT } from './run-command.ts';

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3-dev', firefox: 'firefox-mv3-dev' };

export interface DevServer {
  /** Folder of the extension to load. */
  extension: string;
  /**
   * Called when the extension was built anew and must be loaded again. WXT would have it call `runtime.reload`, after which its
   * worker does not start again in a Chromium that is driven from outside.
   */
  onRebuilt(load: () => Promise<unknown>): void;
  close(): Promise<void>;
}

/** @param root folder of the sources. @throws where what is there cannot be built. */
export async function startDevServer(name: BrowserName, root = ROOT): Promise<DevServer> {
  const server = await createServer({
    root,
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    manifestVersion: 3,
    // The driver opens the browser, as it does for npm start: one way to find it, and one that runs as root and without a display.
    webExt: { disabled: true },
  });
  let load: () => Promise<unknown> = async () => undefined;
  server.reloadExtension = () => void load().catch((error) => process.stderr.write(`Not loaded again: ${error}\n`));
  await server.start();
  return {
    extension: join(root, '.output', FOLDERS[name]),
    onRebuilt: (given) => {
      load = given;
    },
    close: () => server.stop(),
  };
}
