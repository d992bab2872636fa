/** Two sections: the conditions that users of such tools reported, and articles on other subjects, on which next to nothing is ours. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReportedMention } from '../../../../lib/compare/mentions/page-report.ts';
import { corpusOf, readPack } from '../../driver/pack-corpus.ts';
import { readSource } from '../../driver/read-source.ts';
import { ROOT } from '../../driver/run-command.ts';
import type { Section } from '../table.ts';
import { readPages } from './read-pages.ts';
import { judgeReported, judgeSource, REPORTS, type ReportCase, readReportCases } from './report-case.ts';

export interface JudgedCase {
  name: string;
  faults: string[];
}

/** A case that tells speakers is a text, which needs no browser as a source. */
async function sourceFaults(reported: ReportCase, corpus: ReturnType<typeof corpusOf>): Promise<string[]> {
  if (reported.asSource.length === 0) return [];
  const browser = () => Promise.reject(new Error('Only texts are read as sources here'));
  return judgeSource(reported, await readSource(reported.file, { corpus, published: null, browser }));
}

/** Every case, read by the built extension. */
export async function judgeCases(cases: readonly ReportCase[]): Promise<JudgedCase[]> {
  const corpus = corpusOf(await readPack());
  const reports = await readPages(cases.map(({ file }) => file));
  return Promise.all(
    cases.map(async (reported, index) => ({
      name: reported.name,
      faults: [
        ...judgeReported(reported, reports[index] ?? { address: '', title: '', mentions: [] }),
        ...(await sourceFaults(reported, corpus)),
      ],
    })),
  );
}

/** @param folder of pages with their `.expected.json`. */
export async function reportsSection(folder: string = REPORTS): Promise<Section> {
  if (!existsSync(folder)) return { lines: ['REPORTS: skipped, ../shared/reports does not stand here'], misses: [] };
  const judged = await judgeCases(readReportCases(folder));
  const failed = judged.filter(({ faults }) => faults.length > 0);
  const misses = failed.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
  return {
    lines: [`REPORTS: ${judged.length} pages in Chromium, ${judged.length - failed.length} as they should be`],
    misses,
  };
}

const GENERAL = join(ROOT, '../shared/general');

const told = ({ kind, prefix, text, suffix, id, outcome }: ReportedMention): string =>
  `${kind} …${prefix}[${text}]${suffix}… (${id}, ${outcome})`.replace(/\s+/g, ' ');

/** @param folder of texts on other subjects: a figure or quotation that is marked there is nearly always of another thing. */
export async function generalSection(folder: string = GENERAL): Promise<Section> {
  if (!existsSync(folder)) return { lines: ['GENERAL: skipped, ../shared/general does not stand here'], misses: [] };
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const reports = await readPages(files.map((file) => join(folder, file)));
  const marked = reports.flatMap(({ mentions }, index) =>
    mentions
      .filter(({ kind }) => kind !== 'actor')
      .map((mention) => `${basename(files[index] as string, '.txt')}: ${told(mention)}`),
  );
  const actors = reports.reduce((sum, { mentions }) => sum + mentions.filter(({ kind }) => kind === 'actor').length, 0);
  return {
    lines: [
      `GENERAL: ${files.length} articles on other subjects, ${marked.length} figures and quotations marked, ${actors} actors`,
      ...marked.map((line) => `  ${line}`),
    ],
    misses: [],
  };
}
