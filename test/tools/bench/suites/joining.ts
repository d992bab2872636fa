/** Articles read and joined: what joining costs beside reading, how it grows with their number, and reading beside compromise. */
import nlp from 'compromise';
import { ingestText } from '../../../../lib/corpus/draft/ingest.ts';
import type { ArticleInput } from '../../../../lib/join/article/article.ts';
import { readArticle } from '../../../../lib/join/article/read-article.ts';
import { joinArticles } from '../../../../lib/join/join-articles.ts';
import type { Results } from '../results.ts';
import { fitExponent, pairedRatio, summarise } from '../statistics.ts';
import { inventArticles } from './invented-articles.ts';

const ROUNDS = 9;
/** Numbers of articles whose times give the exponent. */
const SIZES = [12, 25, 50, 100];
const WORDS_READ = 5000;

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Both in turns, so that a busy moment meets each alike. */
function inTurns(a: () => unknown, b: () => unknown): { a: number[]; b: number[] } {
  const times: { a: number[]; b: number[] } = { a: [], b: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const [x, y] = [timed(a), timed(b)];
    // The first round compiles.
    if (round > 0) {
      times.a.push(x);
      times.b.push(y);
    }
  }
  return times;
}

function measureSix(results: Results): void {
  const six = inventArticles(6, 6);
  const read = (inputs: readonly ArticleInput[]) => inputs.map(readArticle);
  const { a, b } = inTurns(
    () => joinArticles(six, { oneEvent: true }),
    () => read(six),
  );
  const ratio = pairedRatio(a, b);
  results.rows.push({ group: 'Articles joined', name: 'six read one by one', unit: 'ms', value: summarise(b) });
  results.rows.push({
    group: 'Articles joined',
    name: 'six to a corpus',
    unit: 'ms',
    value: summarise(a),
    ratio: { to: 'reading them', value: ratio },
  });
  results.facts['join-six'] = ratio.median;
}

function measureGrowth(results: Results): void {
  const points = SIZES.map((size) => {
    const inputs = inventArticles(size, 5);
    joinArticles(inputs, { oneEvent: false });
    const times = Array.from({ length: 3 }, () => timed(() => joinArticles(inputs, { oneEvent: false })));
    const value = summarise(times);
    results.rows.push({ group: 'Articles joined', name: `${size} articles, events of five`, unit: 'ms', value });
    return { size, value: value.median };
  });
  results.facts['join-exponent'] = fitExponent(points);
}

/** The same task as far as it has one: names, quotations, numbers. */
function readWithCompromise(text: string): void {
  const read = nlp(text);
  read.topics().out('array');
  read.quotations().out('array');
  read.numbers().json({ offset: true });
}

function measureReading(results: Results): void {
  const text = inventArticles(30, 1)
    .map((article) => article.text)
    .join('\n\n')
    .split(' ')
    .slice(0, WORDS_READ)
    .join(' ');
  const given = { text, title: null, published: '2019-05-14', names: [], topics: [], measures: [] };
  const { a, b } = inTurns(
    () => ingestText(given),
    () => readWithCompromise(text),
  );
  const ratio = pairedRatio(a, b);
  results.rows.push({ group: 'Articles joined', name: 'compromise, 5,000 words', unit: 'ms', value: summarise(b) });
  results.rows.push({
    group: 'Articles joined',
    name: 'reading 5,000 words as a source',
    unit: 'ms',
    value: summarise(a),
    ratio: { to: 'compromise', value: ratio },
  });
  results.facts['read-against-compromise'] = ratio.median;
}

/** In Node: nothing of this runs on a page. */
export async function measureJoining(results: Results): Promise<void> {
  measureSix(results);
  measureGrowth(results);
  measureReading(results);
}
