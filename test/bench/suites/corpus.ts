/** The background's corpus in a real database: import and questions at 10 to 10,000 sources, and names up to a hundred thousand. */
import type { Candidates } from '../../../lib/text/lexicon.ts';
import type { CorpusPage } from '../corpus-page.ts';
import { exactly, type Results } from '../results.ts';
import { fitExponent, median, summarise } from '../statistics.ts';

const SOURCES = [10, 1_000, 10_000] as const;
/** More take minutes to store; how matching grows beyond is measured without a database (`peers.ts`). */
const NAMES = [1_000, 10_000, 100_000] as const;
const QUESTIONS = 20;

async function measureSources(corpus: CorpusPage, results: Results): Promise<void> {
  for (const sources of SOURCES) {
    const group = `Corpus of ${sources.toLocaleString('en')} sources (12 statements each)`;
    const { check, install } = await corpus.importPack({ names: 500, sources, check: true });
    const { card, quotation } = await corpus.queries(QUESTIONS);
    results.rows.push({ group, name: 'import: reading and checking the file', unit: 'ms', value: exactly(check) });
    results.rows.push({ group, name: 'import: storing', unit: 'ms', value: exactly(install) });
    results.rows.push({ group, name: 'records for the card of an actor', unit: 'ms', value: summarise(card) });
    results.rows.push({
      group,
      name: 'statements that share the words of a quotation',
      unit: 'ms',
      value: summarise(quotation),
    });
  }
}

/** What a page costs the background, and how many names it is sent, as the corpus grows. */
async function measureNames(corpus: CorpusPage, candidates: Candidates[], results: Results): Promise<void> {
  const points: { size: number; value: number }[] = [];
  const group = `A page's lexicon out of the corpus (${candidates.length} pages)`;
  for (const names of NAMES) {
    const { install } = await corpus.importPack({ names, sources: 0, check: false });
    const { first, took, lexicons } = await corpus.lexicons(candidates);
    const sent = median(lexicons.map((lexicon) => lexicon?.names.length ?? 0));
    const size = names.toLocaleString('en');
    results.rows.push({ group, name: `${size} names: one page`, unit: 'ms', value: summarise(took) });
    results.rows.push({
      group,
      name: `${size} names: index read by a waking worker`,
      unit: 'ms',
      value: exactly(first),
    });
    results.rows.push({ group, name: `${size} names: sent to one page`, unit: 'names', value: exactly(sent) });
    results.rows.push({ group, name: `${size} names: storing`, unit: 'ms', value: exactly(install) });
    points.push({ size: names, value: median(took) });
  }
  results.facts['lexicon-exponent'] = fitExponent(points);
  results.rows.push({ group, name: 'fitted exponent', unit: '', value: exactly(results.facts['lexicon-exponent']) });
}

export async function measureCorpus(
  corpus: CorpusPage,
  given: { candidates: Candidates[]; results: Results },
): Promise<void> {
  await measureSources(corpus, given.results);
  await measureNames(corpus, given.candidates, given.results);
}
