/** The gate of one document: asks whether anything of the corpus can stand in its text, and only then has the larger script sent. */
import type { PageReport } from '../../lib/compare/mentions/page-report.ts';
import type { PageOrderHandlers } from '../../lib/messaging/page-client.ts';
import { askBackground } from '../../lib/messaging/page-client.ts';
import { expectHandOver } from '../../lib/page/hand-over.ts';
import type { Density } from '../../lib/page/paint/density.ts';
import { type Changes, watchPage } from '../../lib/page/watch.ts';
import type { PageSession, StartSession } from '../../lib/session/page-session.ts';
import { createLook } from '../../lib/session/reader/look-at-page.ts';

export interface Gate extends Omit<PageOrderHandlers, 'siteChanged'> {
  setDensity(density: Density): void;
}

export interface GateOptions {
  density: Density;
  cardAddress: string;
  signal: AbortSignal;
}

/** Kept for a later start in the same document: the script is sent once. */
let loaded: Promise<StartSession> | null = null;

async function sendForSession(): Promise<StartSession> {
  const handed = expectHandOver<StartSession>();
  const reply = await askBackground('loadMentions', {});
  // The answer comes after the script has run; if it handed nothing over by then, it never will.
  return Promise.race([handed, Promise.reject(new Error(reply.ok ? 'failed' : reply.problem.code))]);
}

function loadSession(): Promise<StartSession> {
  loaded ??= sendForSession();
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

export const emptyReport = (): PageReport => ({ address: location.href, title: document.title, mentions: [] });

/** Looks at once, and again when the page changes, until the signal aborts. */
export function openGate({ density: first, cardAddress, signal }: GateOptions): Gate {
  const lookAtPage = createLook();
  let density = first;
  let session: PageSession | null = null;
  /** Nothing was to be seen on the page at the last look. */
  let isBlank = false;

  const look = async (changes: Changes | null): Promise<void> => {
    if (session) return session.pass(changes);
    // What is only taken away brings nothing, but for the style that kept a page hidden until it was ready.
    const isMore = !changes || changes.whole || changes.touched || changes.roots.size > 0;
    if (!isMore && !isBlank) return;
    const seen = await lookAtPage(false);
    isBlank = !/\S/.test(seen.text);
    for (const { root } of seen.roots) watch.addRoot(root);
    if (signal.aborted || !seen.found) return;
    const start = await loadSession();
    if (signal.aborted) return;
    session = start({ first: seen, lookAgain: lookAtPage, watch, density, cardAddress, signal });
    await session.pass(null);
  };
  // One look at a time, in the order asked for; one that fails (the extension is gone) leaves the page as it was.
  let last: Promise<void> = Promise.resolve();
  const queue = (changes: Changes | null): Promise<void> => {
    last = last.then(() => look(changes)).catch(() => undefined);
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
