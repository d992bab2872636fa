/** A whole page session on a page, from the gate to the marks, with the length of each stretch of work between two rests. */
// First of all: page-client.ts looks for the message interface as soon as it is loaded.
import './fake-background.ts';
import { createPageScan } from '../../../../lib/session/reader/scan-page.ts';
import { startSession } from '../../../../lib/session/start-session.ts';
import { setWanted } from './fake-background.ts';

interface Scheduler {
  yield(): Promise<void>;
}

/** Notes how long work went on before each rest. Ours rests by `scheduler.yield` alone, and waits for messages. */
function noteSlices(): { slices: number[]; end(): void } {
  const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
  const rest = scheduler.yield.bind(scheduler);
  const slices: number[] = [];
  let began = performance.now();
  scheduler.yield = async () => {
    slices.push(performance.now() - began);
    await rest();
    began = performance.now();
  };
  return { slices, end: () => slices.push(performance.now() - began) };
}

async function runSession(wanted: number[] | null): Promise<{ slices: number[]; mentions: number }> {
  setWanted(wanted);
  const { signal } = new AbortController();
  const noted = noteSlices();
  const scanAgain = createPageScan();
  const first = await scanAgain(false);
  let mentions = 0;
  if (first.found) {
    const watch = { addRoot: () => undefined, rescan: () => undefined };
    const session = startSession({
      first,
      scanAgain,
      watch,
      density: 'all',
      onSiteOff: () => undefined,
      cardAddress: 'about:blank',
      signal,
    });
    await session.pass(null);
    noted.end();
    mentions = (await session.report()).mentions.length;
  } else noted.end();
  return { slices: noted.slices, mentions };
}

let told: number[] | null = null;

/** The same two as in `page-tasks.ts`: `cold-page.ts` calls them by these names. */
function benchPrepare(_task: string, wanted: number[] | null): void {
  told = wanted;
  document.documentElement.getBoundingClientRect();
}

async function benchRun(): Promise<{ took: number; result: unknown }> {
  const began = performance.now();
  const result = await runSession(told);
  return { took: performance.now() - began, result };
}

Object.assign(globalThis, { benchPrepare, benchRun });
