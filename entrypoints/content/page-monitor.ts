/** Monitors one document: asks which of its lines may hold something of the corpus, and loads the larger script only where there are some. */
import type { PageReport } from '../../lib/compare/mentions/page-report.ts';
import type { PageOrderHandlers } from '../../lib/messaging/page-client.ts';
import { askBackground } from '../../lib/messaging/page-client.ts';
import { expectHandOver } from '../../lib/page/hand-over.ts';
import type { Density } from '../../lib/page/paint/density.ts';
import { type Changes, watchPage } from '../../lib/page/watch.ts';
import type { PageSession, StartSession } from '../../lib/session/page-session.ts';
import { createPageScan } from '../../lib/session/reader/scan-page.ts';

export interface PageMonitor extends Omit<PageOrderHandlers, 'siteChanged'> {
  setDensity(density: Density): void;
}

export interface MonitorOptions {
  density: Density;
  onSiteOff(): void;
  cardAddress: string;
  signal: AbortSignal;
}

/** Kept for a later start in the same document: the script is loaded once. */
let loaded: Promise<StartSession> | null = null;

async function requestSession(): Promise<StartSession> {
  const handed = expectHandOver<StartSession>();
  const reply = await askBackground('loadMentions', {});
  // The answer comes after the script has run, so a script that has handed nothing over by then has failed.
  return Promise.race([handed, Promise.reject(new Error(reply.ok ? 'failed' : reply.problem.code))]);
}

function loadSession(): Promise<StartSession> {
  loaded ??= requestSession();
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

export const emptyReport = (): PageReport => ({ address: location.href, title: document.title, mentions: [] });

/** Scans at once, and again when the page changes, until the signal aborts. */
export function monitorPage({ density: first, onSiteOff, cardAddress, signal }: MonitorOptions): PageMonitor {
  const scanPage = createPageScan();
  let density = first;
  let session: PageSession | null = null;
  /** The last scan found no text on the page. */
  let isBlank = false;

  const check = async (changes: Changes | null): Promise<void> => {
    if (session) return session.pass(changes);
    // Removals bring no text, except the removal of a style that kept the page hidden until it was ready.
    const isMore = !changes || changes.whole || changes.touched || changes.roots.size > 0;
    if (!isMore && !isBlank) return;
    const scan = await scanPage(false);
    isBlank = !/\S/.test(scan.text);
    for (const { root } of scan.roots) watch.addRoot(root);
    if (signal.aborted || !scan.found) return;
    const start = await loadSession();
    if (signal.aborted) return;
    session = start({ first: scan, scanAgain: scanPage, watch, density, onSiteOff, cardAddress, signal });
    await session.pass(null);
  };
  // One check at a time, in the order asked for; one that fails (the extension is gone) leaves the page as it was.
  let last: Promise<void> = Promise.resolve();
  const queue = (changes: Changes | null): Promise<void> => {
    last = last.then(() => check(changes)).catch(() => undefined);
    return last;
  };
  const watch = watchPage({ isOwn: (node) => session?.isOwn(node) ?? false, onChanges: queue, signal });
  void queue(null);
  return {
    setDensity: (next) => {
      density = next;
      session?.setDensity(next);
    },
    step: ({ direction }) => {
      session?.step(direction);
      return null;
    },
    cardEvent: ({ event }) => {
      session?.onCardEvent(event);
      return null;
    },
    report: async () => {
      await last;
      return (await session?.report()) ?? emptyReport();
    },
  };
}
