/** What runs on every page: little, and less where there is nothing to find. All of it ends when the extension is reloaded or switched off here. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground, onPageOrder } from '../../lib/messaging/page-client.ts';
import type { Density } from '../../lib/page/paint/density.ts';
import { isReadable, untilSeen } from '../../lib/page/read/readable-page.ts';
import { emptyReport, type Gate, openGate } from './gate.ts';

interface Runtime {
  runtime?: { id?: string; getURL(path: string): string };
}
const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
const runtime = () => (browser ?? chrome)?.runtime;

/** Milliseconds between two looks whether the extension is still there; reloaded, it leaves us behind without a word. */
const ORPHAN_AFTER = 1_000;

function watchOrphan(onOrphaned: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!document.hidden && !runtime()?.id) onOrphaned();
  }, ORPHAN_AFTER);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Asks whether this site is on, before anything of it is read, and follows the answer as it changes. */
async function begin(signal: AbortSignal): Promise<void> {
  let gate: Gate | null = null;
  let running: AbortController | null = null;
  let isTold = false;
  const stop = () => {
    running?.abort();
    running = gate = null;
  };
  const follow = ({ on, density }: { on: boolean; density: Density }) => {
    if (!on) return stop();
    if (gate) return gate.setDensity(density);
    running = new AbortController();
    const cardAddress = runtime()?.getURL('card.html') ?? '';
    gate = openGate({ density, cardAddress, signal: running.signal });
  };
  signal.addEventListener('abort', stop);
  const begun = untilSeen(signal).then(async () => {
    const site = await askBackground('site', { host: location.host });
    // What was told in the meantime is newer than the answer.
    if (site.ok && !signal.aborted && !isTold) follow(site.value);
  });
  const handlers = {
    step: (params: { direction: 'next' | 'previous' }) => gate?.step(params) ?? null,
    cardEvent: (params: Parameters<Gate['cardEvent']>[0]) => gate?.cardEvent(params) ?? null,
    siteChanged: (site: { on: boolean; density: Density }) => {
      isTold = true;
      follow(site);
      return null;
    },
    report: async () => {
      await begun;
      return gate?.report({}) ?? emptyReport();
    },
  };
  onPageOrder(handlers, signal);
  await begun;
}

/** Where a copy of this script in the same page leaves its life, so that a later copy can end it. */
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
