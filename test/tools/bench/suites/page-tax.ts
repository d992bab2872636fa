/**
 * What having the extension installed costs ten real pages on which nothing is mentioned: what the page's own counters say
 * with it, without it, and with an extension that reads the page's text once and does nothing else, in the main thread's own
 * time; and the longest stretch of the extension's work, from a profile. The profiler slows what it looks at (it makes some half of the time again), so the times are taken without it.
 */
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Running } from '../../driver/launch.ts';
import { waitFor } from '../../driver/wait-for.ts';
import { openInnerTextBrowser } from '../inner-text-extension.ts';
import type { Lab } from '../lab.ts';
import { exactly, type Results } from '../results.ts';
import { median, summarise } from '../statistics.ts';

const PAGES = 10;
const ROUNDS = 3;
/** Microseconds between two looks of the profiler. */
const INTERVAL = 100;
/** The profiler looks at a thread that works every `INTERVAL`; a longer gap is time in which the machine made it wait. */
const LONGEST_GAP = (5 * INTERVAL) / 1000;
/** A stretch of work this long (ms) is what browsers call a long task. */
const LONG = 50;

interface Visit {
  /** Milliseconds in which the main thread ran or compiled script. */
  script: number;
  layouts: number;
  heap: number;
}

/** Numbers of the profile's nodes that are functions of the extension, or were called by one. */
function ownNodes({ nodes }: Protocol.Profiler.Profile): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const mark = (id: number): void => {
    own.add(id);
    byId.get(id)?.children?.forEach(mark);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension://')) mark(id);
  return own;
}

/** Milliseconds of the main thread under a function of the extension, and the longest stretch of it. */
function shareOf(profile: Protocol.Profiler.Profile): { ours: number; longest: number } {
  const own = ownNodes(profile);
  let ours = 0;
  let longest = 0;
  let stretch = 0;
  (profile.samples ?? []).forEach((node, index) => {
    const took = Math.min(LONGEST_GAP, (profile.timeDeltas?.[index + 1] ?? 0) / 1000);
    if (own.has(node)) {
      ours += took;
      stretch += took;
      longest = Math.max(longest, stretch);
    } else stretch = 0;
  });
  return { ours, longest };
}

async function counters(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

type Settled = (page: Page) => Promise<unknown>;

/** Opens an address in a new tab of a browser, waits until `settled`, and tells what it cost. */
async function visit(browser: Browser, address: string, settled: Settled): Promise<Visit> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await settled(page);
  const counted = await counters(session);
  const of = (name: string) => counted.get(name) ?? 0;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  const script = (of('ScriptDuration') + of('V8CompileDuration')) * 1000;
  return { script, layouts: of('LayoutCount'), heap: usedSize };
}

async function profile(browser: Browser, address: string, settled: Settled): Promise<ReturnType<typeof shareOf>> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await page.goto(address, { waitUntil: 'load' });
  await settled(page);
  const stopped = await session.send('Profiler.stop');
  await page.close();
  return shareOf(stopped.profile);
}

/** Two frames and a quiet moment after loading: then a page that runs no script of its own has nothing left to do. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve(0)))),
      ),
  );

/** The first pages on which the extension finds nothing. */
async function pagesWithoutMention(running: Running, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    if (found.length === PAGES) break;
    const page = await running.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    const tab = await running.tabOf(page.url());
    const report = await waitFor('a report', () => running.ask('pageReport', { tab }).catch(() => null));
    if (report.mentions.length === 0) found.push(address);
    await page.close();
  }
  return found;
}

interface Rows {
  script: number[];
  /** Of the extension that reads `innerText` once. */
  peer: number[];
  sampled: number[];
  longest: number[];
  layouts: number[];
  heap: number[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function addRows({ script, peer, ...rows }: Rows, results: Results): void {
  const group = `Page tax on ${script.length} pages without a mention`;
  const ratio = { to: 'innerText', value: exactly(sum(script) / sum(peer)) };
  results.rows.push(
    { group, name: 'script added to the main thread', unit: 'ms', value: summarise(script), ratio },
    { group, name: 'by an extension that reads innerText once', unit: 'ms', value: summarise(peer) },
    { group, name: 'as a profiler sees it', unit: 'ms', value: summarise(rows.sampled) },
    { group, name: 'longest stretch of it', unit: 'ms', value: summarise(rows.longest) },
    { group, name: 'layouts added', unit: '', value: summarise(rows.layouts) },
    { group, name: 'script memory added', unit: 'KB', value: summarise(rows.heap) },
  );
  results.facts['page-tax'] = ratio.value.median;
  results.facts['page-tax-long-tasks'] = rows.longest.filter((stretch) => stretch > LONG).length;
  results.facts['page-tax-layouts'] = median(rows.layouts);
}

export async function measurePageTax(given: { running: Running; lab: Lab; results: Results }): Promise<void> {
  const { running, lab, results } = given;
  const addresses = await pagesWithoutMention(running, lab.addresses);
  const reported = async (page: Page) => {
    const tab = await running.tabOf(page.url());
    await waitFor('a report', () => running.ask('pageReport', { tab }).catch(() => null));
    await atRest(page);
  };
  const peer = await openInnerTextBrowser();
  const rows: Rows = { script: [], peer: [], sampled: [], longest: [], layouts: [], heap: [] };
  for (const address of addresses) {
    const visits: { own: Visit; other: Visit; without: Visit }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const without = await visit(lab.browser, address, atRest);
      const other = await visit(peer.browser, address, atRest);
      visits.push({ own: await visit(running.browser, address, reported), other, without });
    }
    const middle = (pick: (visit: { own: Visit; other: Visit; without: Visit }) => number) => median(visits.map(pick));
    const { ours, longest } = await profile(running.browser, address, reported);
    rows.sampled.push(ours);
    rows.longest.push(longest);
    rows.script.push(middle(({ own, without }) => own.script - without.script));
    rows.peer.push(middle(({ other, without }) => other.script - without.script));
    rows.layouts.push(middle(({ own, without }) => own.layouts - without.layouts));
    rows.heap.push(middle(({ own, without }) => (own.heap - without.heap) / 1024));
  }
  await peer.close();
  addRows(rows, results);
}
