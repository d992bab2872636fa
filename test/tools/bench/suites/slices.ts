/** How long a page session works at a stretch, on the longest pages. */
import { bundleForPage } from '../bundle.ts';
import { type ColdPages, openColdPages } from '../cold-page.ts';
import type { CorpusPage } from '../corpus-page.ts';
import type { Lab } from '../lab.ts';
import { exactly, type Results } from '../results.ts';
import type { SamplePage } from '../sample-pages.ts';
import { median, quantile, summarise } from '../statistics.ts';
import { looksOf } from './text.ts';

const ROUNDS = 5;
const NAMES = 20_000;
/** How many times the longest text is repeated to make a page as long as a book. */
const BOOK = 8;

/** The longest pages, and the longest of all repeated. */
export function longPages(pages: readonly SamplePage[]): SamplePage[] {
  const longest = [...pages].sort((a, b) => b.body.length - a.body.length).slice(0, 3);
  const [first] = longest;
  if (!first) return [];
  const html = first.body.toString('utf8').replace(/<script\b[\s\S]*?<\/script>/gi, '');
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
  return [...longest, { name: 'book', body: Buffer.from(`<!doctype html><body>${body.repeat(BOOK)}`) }];
}

interface Session {
  slices: number[];
  mentions: number;
}

/** One round over all pages: every slice, and the mentions that came of it. */
async function sessionRound(cold: ColdPages, wanted: readonly (number[] | null)[]): Promise<Session> {
  const round: Session = { slices: [], mentions: 0 };
  for (const [page, lines] of wanted.entries()) {
    const { slices, mentions } = (await cold.once(page, 'session', lines)).result as Session;
    round.slices.push(...slices);
    round.mentions += mentions;
  }
  return round;
}

/** @param lab with the long pages. */
export async function measureSlices(lab: Lab, corpus: CorpusPage, results: Results): Promise<void> {
  const plain = await openColdPages(lab, await bundleForPage('page-tasks.ts'));
  const pages = await looksOf(plain, lab.addresses.length);
  await corpus.importPack({ names: NAMES, sources: 0, check: false });
  const { wanted } = await corpus.looks(pages);
  const cold = await openColdPages(lab, await bundleForPage('session-tasks.ts'));
  const rounds: Session[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await sessionRound(cold, wanted));
  const p95 = rounds.map(({ slices }) => quantile(slices, 0.95));
  const longest = rounds.map(({ slices }) => Math.max(...slices));
  const group = `Slices of a page session on the ${lab.addresses.length} longest pages, one ${BOOK} times as long`;
  const middle = (pick: (round: Session) => number) => exactly(median(rounds.map(pick)));
  results.rows.push({ group, name: '95th percentile', unit: 'ms', value: summarise(p95) });
  results.rows.push({ group, name: 'longest', unit: 'ms', value: summarise(longest) });
  results.rows.push({ group, name: 'slices in a round', unit: '', value: middle(({ slices }) => slices.length) });
  results.rows.push({ group, name: 'mentions in a round', unit: '', value: middle(({ mentions }) => mentions) });
  // Other processes can only lengthen a slice, which is timed by the wall clock: the least disturbed round is judged.
  results.facts['slice-p95'] = Math.min(...p95);
  results.facts['slice-longest'] = Math.min(...longest);
}
