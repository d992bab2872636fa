/** A page with the corpus in a real database, spoken to from outside it. */
import type { Candidates, Lexicon } from '../../lib/text/lexicon.ts';
import type { Lab } from './lab.ts';
import type { NameStock } from './sample-names.ts';

export interface CorpusPage {
  importPack(size: { names: number; sources: number; check: boolean }): Promise<{ check: number; install: number }>;
  lexicons(pages: Candidates[]): Promise<{ first: number; took: number[]; lexicons: (Lexicon | null)[] }>;
  queries(times: number): Promise<{ card: number[]; quotation: number[] }>;
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
    lexicons: (pages) => call('lexicons', pages) as ReturnType<CorpusPage['lexicons']>,
    queries: (times) => call('queries', times) as ReturnType<CorpusPage['queries']>,
  };
}
