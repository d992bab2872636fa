/** A page with the corpus in a real database, spoken to from outside it. */

import type { RenderedText } from '../../../lib/text/gate/lines-to-read.ts';
import type { Candidates, Lexicon } from '../../../lib/text/lexicon.ts';
import type { Import } from './in-page/corpus-tasks.ts';
import type { Lab } from './lab.ts';
import type { NameStock } from './sample-names.ts';

export interface CorpusPage {
  importPack(size: { names: number; sources: number; check: boolean }): Promise<Import>;
  /** Puts the same pack in again. */
  replace(): Promise<Omit<Import, 'check'>>;
  /** Takes it out; milliseconds. */
  remove(): Promise<number>;
  /** Milliseconds to the first answer of a worker that wakes. */
  waken(): Promise<number>;
  lexicons(pages: Candidates[]): Promise<{ first: number; took: number[]; lexicons: (Lexicon | null)[] }>;
  looks(pages: RenderedText[]): Promise<{ took: number[]; wanted: (number[] | null)[] }>;
  /** Milliseconds by question. */
  queries(times: number): Promise<Record<string, number[]>>;
}

type Tasks = { corpusTasks: Record<string, (argument: unknown) => Promise<unknown>> };

export async function openCorpusPage(lab: Lab, stock: NameStock): Promise<CorpusPage> {
  const script = await lab.addScript('corpus-tasks.ts');
  const page = await lab.browser.newPage();
  await page.goto(
    lab.addPage('/corpus', `<!doctype html><title>corpus</title><body><script src="${script}"></script>`),
  );
  const call = (task: string, argument: unknown): Promise<unknown> =>
    page.evaluate(
      (name, given) => (globalThis as unknown as Tasks).corpusTasks[name]?.(given),
      task,
      argument as never,
    );
  return {
    importPack: (size) => call('importPack', { stock, ...size }) as ReturnType<CorpusPage['importPack']>,
    replace: () => call('install', null) as ReturnType<CorpusPage['replace']>,
    remove: () => call('remove', null) as ReturnType<CorpusPage['remove']>,
    waken: () => call('waken', null) as ReturnType<CorpusPage['waken']>,
    lexicons: (pages) => call('lexicons', pages) as ReturnType<CorpusPage['lexicons']>,
    looks: (pages) => call('looks', pages) as ReturnType<CorpusPage['looks']>,
    queries: (times) => call('queries', times) as ReturnType<CorpusPage['queries']>,
  };
}
