/** One run: opens what the parts need, and lets each measure. */
import { scanCandidates } from '../../../lib/text/gate/candidates.ts';
import { launch } from '../driver/launch.ts';
import { bundleForPage } from './bundle.ts';
import { openColdPages } from './cold-page.ts';
import { type CorpusPage, openCorpusPage } from './corpus-page.ts';
import { type Lab, openLab } from './lab.ts';
import { noResults, type Results } from './results.ts';
import { type NameStock, nameStock } from './sample-names.ts';
import { pickPages, type SamplePage, samplePages } from './sample-pages.ts';
import { measureCard } from './suites/card.ts';
import { measureCorpus } from './suites/corpus.ts';
import { measureJoining } from './suites/joining.ts';
import { measureLargeCard } from './suites/large-card.ts';
import { measurePageTax } from './suites/page-tax.ts';
import { measurePainting } from './suites/painting.ts';
import { measurePeers } from './suites/peers.ts';
import { longPages, measureSlices } from './suites/slices.ts';
import { looksOf, measureText } from './suites/text.ts';
import { measureWeight } from './suites/weight.ts';

export const PARTS = [
  'weight',
  'text',
  'slices',
  'painting',
  'peers',
  'corpus',
  'joining',
  'card',
  'page-tax',
] as const;
export type Part = (typeof PARTS)[number];

/** Pages that are opened again for every sample; more would only take longer. */
const TIMED_PAGES = 8;

interface Bench {
  results: Results;
  pages: SamplePage[];
  timed: SamplePage[];
  stock: NameStock;
}

/** A browser for one part alone, so that no part inherits what another left behind. */
async function inLab<T>(pages: readonly SamplePage[], work: (lab: Lab) => Promise<T>): Promise<T> {
  const lab = await openLab(pages);
  try {
    return await work(lab);
  } finally {
    await lab.close();
  }
}

const withCorpus = ({ timed, stock }: Bench, work: (lab: Lab, corpus: CorpusPage) => Promise<void>): Promise<void> =>
  inLab(timed, async (lab) => work(lab, await openCorpusPage(lab, stock)));

const withExtension = (
  { pages }: Bench,
  work: (lab: Lab, running: Awaited<ReturnType<typeof launch>>) => Promise<void>,
) =>
  inLab(pages, async (lab) => {
    const running = await launch('chromium', { network: false });
    try {
      await work(lab, running);
    } finally {
      await running.close();
    }
  });

const parts: Record<Part, (bench: Bench) => Promise<void>> = {
  weight: ({ results }) => measureWeight(results),
  text: (bench) =>
    withCorpus(bench, (lab, corpus) =>
      measureText(lab, { corpus, inLab: (work) => inLab(bench.timed, work), results: bench.results }),
    ),
  slices: ({ pages, stock, results }) =>
    inLab(longPages(pages), async (lab) => measureSlices(lab, await openCorpusPage(lab, stock), results)),
  painting: ({ results }) => inLab([], (lab) => measurePainting(lab, results)),
  peers: ({ results, timed, stock }) => inLab([], (lab) => measurePeers(lab, { pages: timed, stock, results })),
  corpus: (bench) =>
    withCorpus(bench, async (lab, corpus) => {
      const cold = await openColdPages(lab, await bundleForPage('page-tasks.ts'));
      const pages = await looksOf(cold, lab.addresses.length);
      const candidates = pages.map(({ heads, text }) => scanCandidates([...heads, text].join('\n')));
      await measureCorpus(corpus, { candidates, results: bench.results });
    }),
  joining: ({ results }) => measureJoining(results),
  card: (bench) =>
    withExtension(bench, async (lab, running) => {
      const given = { running, server: lab.server, results: bench.results };
      await measureCard(given);
      await measureLargeCard(given);
    }),
  'page-tax': (bench) =>
    withExtension(bench, (lab, running) => measurePageTax({ running, lab, results: bench.results })),
};

/** @param asked names of parts, all if empty. @param onPart called before each part. */
export async function runBench(asked: readonly string[], onPart: (part: Part) => void): Promise<Results> {
  const results = noResults();
  const { pages, from } = await samplePages();
  results.notes.push(`Pages: ${pages.length} from ${from}`);
  const bench = { results, pages, timed: pickPages(pages, TIMED_PAGES), stock: nameStock(pages) };
  for (const part of PARTS) {
    if (asked.length > 0 && !asked.includes(part)) continue;
    onPart(part);
    await parts[part](bench);
  }
  return results;
}
