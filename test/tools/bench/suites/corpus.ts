/** The background's corpus in a real database: import and questions at 10 to 10,000 sources, and names up to a hundred thousand. */
import type { Candidates } from '../../../../lib/text/lexicon.ts';
import type { CorpusPage } from '../corpus-page.ts';
import { exactly, type Results } from '../results.ts';
import { fitExponent, median, type Summary, summarise } from '../statistics.ts';

const SOURCES = [10, 1_000, 10_000] as const;
/** How matching grows beyond is measured without a database (`peers.ts`). */
const NAMES = [1_000, 10_000, 100_000] as const;
const QUESTIONS = 20;

/** What is asked of the corpus (`corpus-tasks.ts`), as it is called in the table. */
const ASKED: Record<string, string> = {
  actor: 'records for the card of an actor',
  events: 'events of a statement',
  measure: 'measures by a cue',
  quotation: 'statements that share the words of a quotation',
  common: 'the same where all its words are common',
  lexicon: 'lexicon of a page with one quotation and one cue',
};

async function measureSources(corpus: CorpusPage, results: Results): Promise<void> {
  for (const sources of SOURCES) {
    const group = `Corpus of ${sources.toLocaleString('en')} sources (12 statements each)`;
    const add = (name: string, value: Summary) => results.rows.push({ group, name, unit: 'ms', value });
    const { check, install, blocked } = await corpus.importPack({ names: 500, sources, check: true });
    add('import: reading and checking the file', exactly(check));
    add('import: storing', exactly(install));
    add('import: longest time without an answer', exactly(blocked));
    add('index read by a waking worker', exactly(await corpus.waken()));
    const took = await corpus.queries(QUESTIONS);
    for (const [question, name] of Object.entries(ASKED)) add(name, summarise(took[question] ?? []));
    add('replacing the pack', exactly((await corpus.replace()).install));
    add('removing the pack', exactly(await corpus.remove()));
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
