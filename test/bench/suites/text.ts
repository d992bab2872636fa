/** Reading and matching cold pages, against the walk: the gate, the page without a hit, and corpora of 200 to 100,000 names. */

import type { Candidates } from '../../../lib/text/lexicon.ts';
import { bundleForPage } from '../bundle.ts';
import { type ColdPages, openColdPages } from '../cold-page.ts';
import type { CorpusPage } from '../corpus-page.ts';
import type { Lab } from '../lab.ts';
import type { Results } from '../results.ts';
import { type Rounds, ratioOverPages, summariseRounds } from '../statistics.ts';

export const NAME_COUNTS = [200, 2_000, 20_000, 100_000] as const;
const ROUNDS = 5;

/** What the gate finds on each page: the same at every size of the corpus. */
export async function candidatesOf(cold: ColdPages, pages: number): Promise<Candidates[]> {
  const found: Candidates[] = [];
  for (let page = 0; page < pages; page++) found.push((await cold.once(page, 'candidates')).result as Candidates);
  return found;
}

export async function measureText(lab: Lab, corpus: CorpusPage, results: Results): Promise<void> {
  const cold = await openColdPages(lab, await bundleForPage('page-tasks.ts'));
  const candidates = await candidatesOf(cold, lab.addresses.length);
  const single = ['walk', 'textOfPage', 'gate', 'read'].map((task) => ({ name: task, task }));
  const passes = [];
  for (const count of NAME_COUNTS) {
    await corpus.importPack({ names: count, sources: 0, check: false });
    const { lexicons } = await corpus.lexicons(candidates);
    const names = lexicons.reduce((sum, lexicon) => sum + (lexicon?.names.length ?? 0), 0);
    results.notes.push(`${count} names: ${names} of them sent to the ${lexicons.length} pages together`);
    passes.push({ name: `pass-${count}`, task: 'pass', args: (page: number) => ({ lexicon: lexicons[page] ?? null }) });
  }
  const noHit = { name: 'no-hit', task: 'pass', args: () => ({ lexicon: null }) };
  const times = await cold.run([...single, noHit, ...passes], ROUNDS);
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
  add('gate', 'gate: text and candidate words');
  add('read', 'reading by block');
  add('no-hit', 'a page without a hit');
  for (const count of NAME_COUNTS) add(`pass-${count}`, `gate, read, match, ${count.toLocaleString('en')} names`);
  results.facts['corpus-growth'] = ratioOverPages(
    times.get('pass-100000') as Rounds,
    times.get('pass-200') as Rounds,
  ).median;
}
