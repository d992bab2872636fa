/** The labelled set: the built extension in Chromium, and beside it what others find of the same names. */
import { findNames } from '../../../lib/text/names/find-names.ts';
import { compileNames } from '../../../lib/text/names/name-index.ts';
import { OTHERS } from '../bench/others.ts';
import { bundlePageReaders } from '../driver/bundle-in-page.ts';
import { launch } from '../driver/launch.ts';
import { corpusOf, readPack } from '../driver/pack-corpus.ts';
import { serve } from '../driver/serve.ts';
import { compareSpans, type Spanned } from './beside.ts';
import { caseNames, type Judged, KINDS, type Kind } from './labelled-case.ts';
import { readCase } from './read-case.ts';
import { addTally, newTally, type Tally } from './score.ts';
import { milliseconds, SCORE_HEAD, type Section, scoreRow, table } from './table.ts';

export async function labelledSection(): Promise<Section> {
  const names = caseNames();
  const began = performance.now();
  const cases = await readAll(names);
  const seconds = Math.round((performance.now() - began) / 1000);
  const totals: Record<Kind, Tally> = { actor: newTally(), figure: newTally(), quotation: newTally() };
  for (const one of cases.values()) for (const kind of KINDS) addTally(totals[kind], one.tallies[kind]);
  const clean = [...cases.values()].filter((one) => told(one).length === 0).length;
  const lines = [
    `LABELLED SET: ${names.length} pages in Chromium, ${seconds} s; ${clean} without a fault`,
    ...table([SCORE_HEAD, ...KINDS.map((kind) => scoreRow(kind, totals[kind]))]),
    '',
    ...(await besideUs([...cases.values()])),
  ];
  const misses = [...cases].flatMap(([name, one]) => told(one).map((line) => `${name}: ${line}`));
  return { lines, misses };
}

function told({ misses, falseAlarms, wrongOutcomes }: Judged): string[] {
  return [
    ...misses.map((line) => `missed ${line}`),
    ...falseAlarms.map((line) => `false alarm ${line}`),
    ...wrongOutcomes.map((line) => `other outcome ${line}`),
  ];
}

async function readAll(names: readonly string[]): Promise<Map<string, Judged>> {
  const readers = await bundlePageReaders();
  const server = await serve();
  const running = await launch('chromium', { network: false });
  try {
    const cases = new Map<string, Judged>();
    for (const name of names) cases.set(name, await readCase({ running, server, readers }, name));
    return cases;
  } finally {
    await running.close();
    await server.close();
  }
}

/** A recognizer of all names is not wrong if it finds names that the corpus lacks, so only recall is compared, on full names. */
async function besideUs(cases: readonly Judged[]): Promise<string[]> {
  const corpus = corpusOf(await readPack());
  const full = new Set(corpus.names.filter(({ form }) => form === 'full').map(({ text }) => text));
  const texts: Spanned[] = cases.map(({ text, actors }) => ({
    text,
    spans: actors.filter(({ start, end }) => full.has(text.slice(start, end))),
  }));
  const index = compileNames(corpus.names, corpus.topics);
  const ours = compareSpans(texts, (text) => findNames(text, index));
  const rows = [
    ['Full names on these pages', 'expected', 'exact recall', 'overlapping recall', 'time'],
    ...[{ name: 'Concordance (finding only)', timed: ours }]
      .concat(OTHERS.flatMap(({ name, names }) => (names ? [{ name, timed: compareSpans(texts, names) }] : [])))
      .map(({ name, timed: { tally, milliseconds: time } }) => [
        name,
        String(tally.expected),
        (tally.exact / tally.expected).toFixed(3),
        (tally.overlapping / tally.expected).toFixed(3),
        milliseconds(time),
      ]),
  ];
  return [...table(rows), 'wink-nlp’s light model and chrono-node do not look for names.'];
}
