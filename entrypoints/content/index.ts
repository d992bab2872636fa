/** The script of every page. It ends when the extension is reloaded, and rests where the site is switched off. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground, onPageOrder, runtime } from '../../lib/messaging/page-client.ts';
import type { Density } from '../../lib/page/paint/density.ts';
import { isReadable, untilSeen } from '../../lib/page/read/readable-page.ts';
import { emptyReport, monitorPage, type PageMonitor } from './page-monitor.ts';

/** Milliseconds between two checks whether the extension is still there; a reload of it tells this script nothing. */
const ORPHAN_AFTER = 1_000;

function watchOrphan(onOrphaned: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!document.hidden && !runtime()?.id) onOrphaned();
  }, ORPHAN_AFTER);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Asks whether this site is on before anything of it is read, and follows each change of that. */
async function begin(signal: AbortSignal): Promise<void> {
  let monitor: PageMonitor | null = null;
  let running: AbortController | null = null;
  let isOrdered = false;
  const stop = () => {
    running?.abort();
    running = monitor = null;
  };
  const follow = ({ on, density }: { on: boolean; density: Density }) => {
    if (!on) return stop();
    if (monitor) return monitor.setDensity(density);
    running = new AbortController();
    const cardAddress = runtime()?.getURL('card.html') ?? '';
    monitor = monitorPage({ density, onSiteOff: stop, cardAddress, signal: running.signal });
  };
  signal.addEventListener('abort', stop);
  const begun = untilSeen(signal).then(async () => {
    const site = await askBackground('site', { host: location.host });
    // An order that came in the meantime is newer than the answer.
    if (site.ok && !signal.aborted && !isOrdered) follow(site.value);
  });
  const handlers = {
    step: (params: { direction: 'next' | 'previous' }) => monitor?.step(params) ?? null,
    cardEvent: (params: Parameters<PageMonitor['cardEvent']>[0]) => monitor?.cardEvent(params) ?? null,
    siteChanged: (site: { on: boolean; density: Density }) => {
      isOrdered = true;
      follow(site);
      return null;
    },
    report: async () => {
      await begun;
      return monitor?.report({}) ?? emptyReport();
    },
  };
  onPageOrder(handlers, signal);
  await begun;
}

/** Where a copy of this script leaves its controller in the page, so that a later copy can end it. */
const LIFE = Symbol.for('concordance-life');

export default defineUnlistedScript(() => {
  if (!isReadable()) return;
  const world = globalThis as { [LIFE]?: AbortController };
  world[LIFE]?.abort();
  const life = new AbortController();
  world[LIFE] = life;
  watchOrphan(() => life.abort(), life.signal);
  begin(life.signal).catch(() => undefined);
});
