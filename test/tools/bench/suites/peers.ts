/** Names found in the same texts by ours and by others, and how our time grows with the text. */
import type { Lab } from '../lab.ts';
import type { Results } from '../results.ts';
import { exactly } from '../results.ts';
import { type NameStock, roughText } from '../sample-names.ts';
import type { SamplePage } from '../sample-pages.ts';
import { fitExponent, median, pairedRatio, summarise } from '../statistics.ts';

const ROUNDS = 3;
const COUNTS = [200, 20_000, 100_000] as const;
const FINDERS = ['ours', 'one regexp of all names', 'modern-ahocorasick', '@monyone/aho-corasick'];
const READERS = ['compromise', 'wink-nlp', 'chrono-node (dates only)'];
/** Characters given to the language libraries, which take seconds for a long page. */
const SHORT_TEXT = 20_000;
const NAMES = [1_000, 10_000, 100_000, 1_000_000];
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];

type Tasks = { peerTasks: Record<string, (argument: unknown) => unknown> };
type Call = (task: string, argument: unknown) => Promise<unknown>;

async function openPeerPage(lab: Lab): Promise<Call> {
  const script = await lab.addScript('peer-tasks.ts');
  const page = await lab.browser.newPage();
  await page.goto(lab.addPage('/peers', `<!doctype html><title>peers</title><body><script src="${script}"></script>`));
  return (task, argument) =>
    page.evaluate((name, given) => (globalThis as unknown as Tasks).peerTasks[name]?.(given), task, argument as never);
}

interface Shared {
  stock: NameStock;
  texts: string[];
  results: Results;
}

/** What each size of the corpus took (`peer-tasks.ts`). */
interface Grown {
  page: number[];
  lookup: number[];
  names: number;
}

interface Found {
  build: number;
  find: number;
  found: number;
}

async function compareFinders(call: Call, { stock, texts, results }: Shared) {
  for (const names of COUNTS) {
    const rows = new Map<string, Found[]>(FINDERS.map((finder) => [finder, []]));
    // The largest takes some of them seconds to build.
    for (let round = 0; round < (names === 100_000 ? 1 : ROUNDS); round++) {
      for (const finder of FINDERS)
        rows.get(finder)?.push((await call('find', { finder, stock, names, texts, seed: round })) as Found);
    }
    const group = `${names.toLocaleString('en')} names in ${texts.length} texts, ${texts.join('').length.toLocaleString('en')} characters`;
    const base = (rows.get('ours') ?? []).map(({ find }) => find);
    for (const [finder, found] of rows) {
      const times = found.map(({ find }) => find);
      const ratio = { to: 'ours', value: pairedRatio(times, base) };
      results.rows.push({ group, name: finder, unit: 'ms', value: summarise(times), ratio });
      results.rows.push({
        group,
        name: `  made ready by`,
        unit: 'ms',
        value: summarise(found.map(({ build }) => build)),
      });
    }
  }
}

async function compareReaders(call: Call, { stock, texts, results }: Shared) {
  const text = texts.join('\n').slice(0, SHORT_TEXT);
  const group = `Language libraries, ${SHORT_TEXT.toLocaleString('en')} characters`;
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(
      ((await call('find', { finder: 'ours', stock, names: 20_000, texts: [text], seed: round })) as Found).find,
    );
  }
  results.rows.push({ group, name: 'ours, 20,000 names', unit: 'ms', value: summarise(ours) });
  for (const reader of READERS) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push((await call('read', { reader, text })) as number);
    results.rows.push({
      group,
      name: reader,
      unit: 'ms',
      value: summarise(times),
      ratio: { to: 'ours', value: pairedRatio(times, ours) },
    });
  }
}

/** Exponent of our time against the length of the text, up to ten million characters. */
async function growWithText(call: Call, { stock, texts, results }: Shared) {
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push((await call('scale', { stock, text: texts.join('\n'), lengths: LENGTHS })) as number[]);
  }
  const points = LENGTHS.map((size, at) => ({ size, value: median(rounds.map((round) => round[at] as number)) }));
  const group = 'Growth with the text, 20,000 names';
  for (const { size, value } of points) {
    results.rows.push({ group, name: `${size.toLocaleString('en')} characters`, unit: 'ms', value: exactly(value) });
  }
  // The shortest is left out: there the fixed part rules.
  results.facts['text-exponent'] = fitExponent(points.slice(1));
  results.rows.push({ group, name: 'fitted exponent', unit: '', value: exactly(results.facts['text-exponent']) });
}

/** Exponent of our time against the size of the corpus, up to a million names. */
async function growWithCorpus(call: Call, { stock, texts, results }: Shared) {
  const group = `Growth with the corpus, ${texts.length} texts`;
  const grown = (await call('scaleNames', { stock, texts, sizes: NAMES })) as Grown[];
  const points = NAMES.map((size, at) => ({ size, value: summarise(grown[at]?.page ?? []).median }));
  for (const [at, { page, lookup, names }] of grown.entries()) {
    const size = (NAMES[at] ?? 0).toLocaleString('en');
    results.rows.push({ group, name: `${size} names: candidates and matching`, unit: 'ms', value: summarise(page) });
    results.rows.push({ group, name: `${size} names: lookup by word`, unit: 'ms', value: summarise(lookup) });
    results.rows.push({ group, name: `${size} names: to be matched`, unit: 'names', value: exactly(names) });
  }
  results.facts['corpus-exponent'] = fitExponent(points);
  results.rows.push({ group, name: 'fitted exponent', unit: '', value: exactly(results.facts['corpus-exponent']) });
}

export async function measurePeers(
  lab: Lab,
  given: { pages: readonly SamplePage[]; stock: NameStock; results: Results },
): Promise<void> {
  const call = await openPeerPage(lab);
  const texts = given.pages.map((page) => roughText(page).replace(/\n\s*/g, '\n'));
  const shared = { stock: given.stock, texts, results: given.results };
  await compareFinders(call, shared);
  await compareReaders(call, shared);
  await growWithText(call, shared);
  await growWithCorpus(call, shared);
}
