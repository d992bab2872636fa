/** A browser with the extension and a server, opened when they are first needed: a text that is read needs neither. */
import { bundlePageReaders } from './bundle-in-page.ts';
import type { BrowserName } from './find-browser.ts';
import { launch, type Running } from './launch.ts';
import type { TextReader } from './read-source.ts';
import { type Server, serve } from './serve.ts';

export interface LazyBrowser {
  open(): Promise<{ running: Running; server: Server }>;
  /** Reads texts of files and pages; `published` is the day for those without one. */
  reader(published: string | null): TextReader;
  /** Closes what was opened, if anything. */
  close(): Promise<void>;
}

/** `network`: whether pages of the web will be opened. */
export function lazyBrowser(name: BrowserName, network: boolean): LazyBrowser {
  let opened: Promise<{ running: Running; server: Server }> | null = null;
  let readers: ReturnType<typeof bundlePageReaders> | null = null;
  const open = () => {
    opened ??= serve().then(async (server) => ({ server, running: await launch(name, { network }) }));
    return opened;
  };
  const browser = async () => {
    readers ??= bundlePageReaders();
    return { ...(await open()), readers: await readers };
  };
  return {
    open,
    reader: (published) => ({ published, browser }),
    async close() {
      // A browser that could not be opened was already reported where it was requested.
      const used = await opened?.catch(() => null);
      await used?.running.close();
      await used?.server.close();
    },
  };
}
