/**
 * The card of a corpus of 5,000 sources beside the built-in pack, against that of the built-in pack alone. Two browsers, one with
 * each, take turns, so that what slows the machine for a while slows both.
 */
import { launch, type Running } from '../../driver/launch.ts';
import { stopWorker } from '../../driver/stop-worker.ts';
import { bundleForPage } from '../bundle.ts';
import { type CardPage, openCardPage } from '../card-clock.ts';
import { LARGE_CORPUS, type LargeCorpus } from '../large-corpus-size.ts';
import { exactly } from '../results.ts';
import { pairedRatio } from '../statistics.ts';
import { addTimes, type CardBench, serveSample } from './card.ts';

const WARM = 20;
const STOPPED = 12;
const FAMOUS = 6;

const GROUP = 'Card with 5,000 sources and 100,000 statements beside the built-in pack';

/** From the extension's own page, since only its origin has the database. @returns milliseconds it took. */
async function fillCorpus(running: Running): Promise<number> {
  await running.own.evaluate(await bundleForPage('large-corpus.ts'));
  const took = await running.own.evaluate(
    (corpus) =>
      (globalThis as unknown as { largeCorpus: { write(c: LargeCorpus): Promise<number> } }).largeCorpus.write(corpus),
    LARGE_CORPUS,
  );
  // A worker notices only its own writes; the next worker reads the current corpus.
  await stopWorker(running);
  return took;
}

type Pair = Record<'large' | 'builtIn', CardPage>;

async function takeTurns(pages: Pair, how: 'open' | 'openStopped', turns: number) {
  const times = { large: [] as number[], builtIn: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    times.builtIn.push(await pages.builtIn[how](turn));
    times.large.push(await pages.large[how](turn));
  }
  return times;
}

/** The same two mentions of the built-in pack in both; the target holds the worse of the two ratios. */
async function measureBeside(pages: Pair, results: CardBench['results']): Promise<void> {
  const ratios: number[] = [];
  for (const [name, how, turns] of [
    ['worker warm', 'open', WARM],
    ['worker stopped', 'openStopped', STOPPED],
  ] as const) {
    const { large, builtIn } = await takeTurns(pages, how, turns);
    const value = pairedRatio(large, builtIn);
    addTimes(results, { group: GROUP, name }, large);
    results.rows.push({ group: GROUP, name: `${name}, against the built-in pack alone`, unit: 'times', value });
    ratios.push(value.median);
  }
  results.facts['card-large'] = Math.max(...ratios);
}

/** An actor whom all 5,000 sources name: the most that is ever read for one card. No target, since no real card is like it. */
async function measureFamous(running: Running, { server, results }: CardBench): Promise<void> {
  const { famous, ordinary } = LARGE_CORPUS.names;
  const body = `<!doctype html><title>Two people</title><article><h1>Two people</h1>
    <p>The harbour was opened by ${famous} on Monday.</p><p>The harbour was closed by ${ordinary} on Friday.</p></article>`;
  const address = server.add('/card-large.html', { type: 'text/html; charset=utf-8', body });
  const page = await openCardPage(running, address, [famous, ordinary]);
  const times = { famous: [] as number[], ordinary: [] as number[] };
  for (let turn = 0; turn < 2 * FAMOUS; turn++)
    times[turn % 2 === 0 ? 'famous' : 'ordinary'].push(await page.open(turn));
  await page.close();
  addTimes(results, { group: GROUP, name: 'somebody whom 8 of its sources name' }, times.ordinary);
  const [first = Number.NaN, ...again] = times.famous;
  const name = 'somebody whom all 5,000 of its sources name';
  results.rows.push({ group: GROUP, name: `${name}, the first time`, unit: 'ms', value: exactly(first) });
  addTimes(results, { group: GROUP, name: `${name}, again` }, again);
}

export async function measureLargeCard(bench: CardBench): Promise<void> {
  const { running, server, results } = bench;
  const filled = await launch('chromium', { network: false });
  try {
    const took = await fillCorpus(filled);
    results.rows.push({ group: GROUP, name: 'storing it', unit: 'ms', value: exactly(took) });
    const address = await serveSample(server);
    const pages = { large: await openCardPage(filled, address), builtIn: await openCardPage(running, address) };
    await measureBeside(pages, results);
    await measureFamous(filled, bench);
    await pages.builtIn.close();
  } finally {
    await filled.close();
  }
}
