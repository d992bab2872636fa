/**
 * The pages that are measured: saved pages of real sites where `../shared/pages` stands, else the sample article of the
 * repository, lengthened. The run says which.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../driver/run-command.ts';

export interface SamplePage {
  name: string;
  body: Buffer;
}

export interface SamplePages {
  pages: SamplePage[];
  /** Where they come from, for the report. */
  from: string;
}

const SHARED = join(ROOT, '../shared/pages');
/** Copies of the sample article's body in each stand-in: from a short note to a long read. */
const COPIES = [1, 2, 4, 8, 16, 32];

async function standIns(): Promise<SamplePage[]> {
  const html = await readFile(join(ROOT, 'public/sample.html'), 'utf8');
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
  return COPIES.map((copies) => ({
    name: `sample-${copies}`,
    body: Buffer.from(html.replace(body, () => body.repeat(copies))),
  }));
}

export async function samplePages(): Promise<SamplePages> {
  if (!existsSync(SHARED))
    return { pages: await standIns(), from: 'public/sample.html, repeated (../shared/pages does not stand)' };
  const names = (await readdir(SHARED)).filter((name) => name.endsWith('.html')).sort();
  const pages = await Promise.all(
    names.map(async (name) => ({ name: name.replace('.html', ''), body: await readFile(join(SHARED, name)) })),
  );
  return { pages, from: '../shared/pages' };
}

/** `count` of the pages: of all sizes but the very smallest, evenly. Always the same ones. */
export function pickPages(pages: readonly SamplePage[], count: number): SamplePage[] {
  const bySize = [...pages].sort((a, b) => a.body.length - b.body.length).slice(1);
  const step = bySize.length / count;
  return Array.from(
    { length: Math.min(count, bySize.length) },
    (_, index) => bySize[Math.floor(index * Math.max(1, step))] as SamplePage,
  );
}
