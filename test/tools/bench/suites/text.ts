/** Cold pages against the walk: the gate, the page without a hit, corpora of 200 to 100,000 names; and what the background does meanwhile. */

import type { RenderedText } from '../../../../lib/text/gate/lines-to-read.ts';
import { bundleForPage } from '../bundle.ts';
import { type ColdPages, type ColdTask, openColdPages } from '../cold-page.ts';
import type { CorpusPage } from '../corpus-page.ts';
import type { Lab } from '../lab.ts';
import { exactly, type Results } from '../results.ts';
import { type Rounds, ratioOverPages, summariseRounds } from '../statistics.ts';

const NAME_COUNTS = [200, 2_000, 20_000, 100_000] as const;
/** A browser is started anew this often: how its memory happens to lie moves a ratio by a tenth, for as long as it runs. */
const LAUNCHES = 3;
/** Rounds in each of them. */
const ROUNDS = 3;

/** Does some work in a browser of its own. */
export type InLab = <T>(work: (lab: Lab) => Promise<T>) => Promise<T>;

/** What the gate sends of each page: the same at every size of the corpus. */
export async function looksOf(cold: ColdPages, pages: number): Promise<RenderedText[]> {
  const found: RenderedText[] = [];
  for (let page = 0; page < pages; page++) found.push((await cold.once(page, 'look')).result as RenderedText);
  return found;
}

const count = (numbers: readonly (readonly number[] | null)[]): number =>
  numbers.reduce((sum, some) => sum + (some?.length ?? 0), 0);

/** The rounds of all launches together, by name of task. */
async function runInLaunches(tasks: readonly ColdTask[], code: string, inLab: InLab): Promise<Map<string, Rounds>> {
  const all = new Map<string, Rounds>();
  for (let launch = 0; launch < LAUNCHES; launch++) {
    const times = await inLab(async (lab) => (await openColdPages(lab, code)).run(tasks, ROUNDS));
    for (const [name, rounds] of times) all.set(name, [...(all.get(name) ?? []), ...rounds]);
  }
  return all;
}

/** What is timed, and with it what the background needs meanwhile, in milliseconds by page and number of names. */
async function prepare(corpus: CorpusPage, pages: RenderedText[], results: Results) {
  const tasks: ColdTask[] = ['walk', 'textOfPage', 'gate', 'roots', 'read'].map((task) => ({ name: task, task }));
  tasks.push({ name: 'no-hit', task: 'pass', args: () => ({ wanted: null }) });
  const behind = new Map<number, number[]>();
  for (const names of NAME_COUNTS) {
    await corpus.importPack({ names, sources: 0, check: false });
    const { wanted, took } = await corpus.looks(pages);
    behind.set(names, took);
    results.notes.push(`${names} names: ${count(wanted)} lines of the ${pages.length} pages together are read`);
    tasks.push({ name: `pass-${names}`, task: 'pass', args: (page) => ({ wanted: wanted[page] ?? null }) });
  }
  return { tasks, behind };
}

/** @param lab where the corpus is. @param inLab for the timing, in browsers without one. */
export async function measureText(
  lab: Lab,
  { corpus, inLab, results }: { corpus: CorpusPage; inLab: InLab; results: Results },
): Promise<void> {
  const code = await bundleForPage('page-tasks.ts');
  const pages = await looksOf(await openColdPages(lab, code), lab.addresses.length);
  const { tasks, behind } = await prepare(corpus, pages, results);
  const times = await runInLaunches(tasks, code, inLab);
  const walk = times.get('walk') as Rounds;
  const add = (key: string, name: string) => {
    const rounds = times.get(key) as Rounds;
    const ratio = ratioOverPages(rounds, walk);
    results.rows.push({
      group: 'Cold pages',
      name,
      unit: 'ms',
      value: summariseRounds(rounds),
      ratio: { to: 'walk', value: ratio },
    });
    results.facts[key] = ratio.median;
  };
  add('walk', `walk over ${lab.addresses.length} pages`);
  add('textOfPage', "the page's text at once");
  add('gate', 'gate: text, sent to the background');
  add('read', 'reading all of the page by block, for comparison');
  add('no-hit', 'a page without a hit');
  add('roots', 'after the marks: a look for shadow roots');
  for (const names of NAME_COUNTS) {
    const size = names.toLocaleString('en');
    add(`pass-${names}`, `gate, locate, read, send, ${size} names`);
    const value = exactly((behind.get(names) ?? []).reduce((total, took) => total + took, 0));
    const ratio = { to: 'walk', value: exactly(value.median / summariseRounds(walk).median) };
    results.rows.push({ group: 'Meanwhile in the background', name: `${size} names`, unit: 'ms', value, ratio });
  }
  results.facts['corpus-growth'] = ratioOverPages(
    times.get('pass-100000') as Rounds,
    times.get('pass-200') as Rounds,
  ).median;
}
