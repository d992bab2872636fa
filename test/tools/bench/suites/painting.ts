/** What marks cost: painting them, every later frame of the page, every paragraph the page takes away, and finding one under the pointer. */
import type { Page } from 'puppeteer-core';
import type { Lab } from '../lab.ts';
import type { Results } from '../results.ts';
import { median, pairedRatio, type Summary, summarise } from '../statistics.ts';
import { workOf } from '../thread-work.ts';

const ROUNDS = 7;
const FRAMES = 40;
/** Milliseconds of the frame without marks where the target of 2 ms was set: on a slower machine both are longer. */
const PLAIN_FRAME = 3;
const MARKS = [50, 500, 5_000] as const;
const PAINTERS = [
  'painter',
  'read, match, painter',
  'wrapping',
  'mark.js markRanges',
  'mark.js',
  'findAndReplaceDOMText',
];

type Tasks = { paintTasks: Record<string, (argument: unknown) => unknown> };

interface PaintPage {
  call(task: string, argument?: unknown): Promise<unknown>;
  /** The same, and the milliseconds of its main thread's work until all is drawn. */
  busy(task: string, argument?: unknown): Promise<number>;
  reload(): Promise<void>;
}

async function openPaintPage(lab: Lab): Promise<PaintPage> {
  const script = await lab.addScript('paint-tasks.ts');
  const page: Page = await lab.browser.newPage();
  const address = lab.addPage('/paint', `<!doctype html><title>paint</title><body><script src="${script}"></script>`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const call = (task: string, argument?: unknown) =>
    page.evaluate((name, given) => (globalThis as unknown as Tasks).paintTasks[name]?.(given), task, argument as never);
  const busy = async (task: string, argument?: unknown) => {
    const before = await workOf(session);
    await call(task, argument);
    return (await workOf(session)) - before;
  };
  return { call, busy, reload: async () => void (await page.goto(address)) };
}

async function measurePainters(page: PaintPage, results: Results): Promise<void> {
  const times = new Map<string, number[]>(PAINTERS.map((way) => [way, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of ['none', ...PAINTERS]) {
      await page.reload();
      await page.call('prepare', 500);
      const idle = await page.busy('paint', 'none');
      const took = await page.busy('paint', way);
      times.get(way)?.push(Math.max(0.01, took - idle));
    }
  }
  const base = times.get('painter') as number[];
  for (const way of PAINTERS) {
    const row = times.get(way) as number[];
    const ratio = { to: 'ours', value: pairedRatio(row, base) };
    results.rows.push({ group: 'Painting 500 mentions', name: way, unit: 'ms', value: summarise(row), ratio });
  }
  // As it was measured when the target was set: mark.js finds what it paints, ours has found it before. The table shows both.
  results.facts['paint-against-mark'] = median(times.get('mark.js') as number[]) / median(base);
}

async function measureFrames(page: PaintPage, results: Results): Promise<void> {
  for (const marks of MARKS) {
    const rows: Record<string, number[]> = { none: [], ours: [], all: [] };
    for (let round = 0; round < (marks === 5_000 ? ROUNDS : 4); round++) {
      for (const way of Object.keys(rows)) {
        await page.reload();
        await page.call('prepare', marks);
        await page.call('dress', way);
        rows[way]?.push((await page.busy('restyle', FRAMES)) / FRAMES);
      }
    }
    const added = (way: string): Summary =>
      summarise((rows[way] ?? []).map((value, at) => value - (rows['none']?.[at] ?? 0)));
    const group = `Frame with an unrelated change, ${marks.toLocaleString('en')} mentions`;
    results.rows.push({ group, name: 'without marks', unit: 'ms', value: summarise(rows['none'] ?? []) });
    results.rows.push({ group, name: 'added by ours (near the viewport)', unit: 'ms', value: added('ours') });
    results.rows.push({ group, name: 'added by painting all', unit: 'ms', value: added('all') });
    const part = added('ours').median / median(rows['none'] ?? []);
    if (marks === 5_000) results.facts['frame-tax'] = part * PLAIN_FRAME;
  }
}

async function measureRemoval(page: PaintPage, results: Results): Promise<void> {
  const rows: Record<string, number[]> = { none: [], ours: [], live: [] };
  const looks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of Object.keys(rows)) {
      await page.reload();
      await page.call('prepare', 5_000);
      await page.call('dress', way);
      if (way === 'ours') looks.push(((await page.call('hitTest', 200)) as { took: number }).took);
      rows[way]?.push((await page.call('remove', 1_000)) as number);
    }
  }
  const group = 'Removing 1,000 paragraphs under 5,000 mentions';
  const names = { none: 'without marks', ours: 'ours', live: 'with live ranges' };
  for (const [way, name] of Object.entries(names))
    results.rows.push({ group, name, unit: 'ms', value: summarise(rows[way] ?? []) });
  results.rows.push({
    group: 'Hit test',
    name: 'mention under a point, 5,000 mentions',
    unit: 'µs',
    value: summarise(looks),
  });
}

export async function measurePainting(lab: Lab, results: Results): Promise<void> {
  const page = await openPaintPage(lab);
  await measurePainters(page, results);
  await measureFrames(page, results);
  await measureRemoval(page, results);
}
