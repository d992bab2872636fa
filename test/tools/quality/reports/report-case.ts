/**
 * One case of ../shared/reports: a page with a condition that users of such tools reported, and what a careful reader would
 * mark on it. Unlike the labelled set a case names what must be marked and what must not; the rest is left open. Pure.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport, ReportedMention } from '../../../../lib/compare/mentions/page-report.ts';
import type { SourceReport } from '../../driver/read-source.ts';
import { ROOT } from '../../driver/run-command.ts';

export const REPORTS = join(ROOT, '../shared/reports');
export const reportsStand = existsSync(REPORTS);

type OneOrMore<T> = T | T[];

interface Wanted {
  kind: ReportedMention['kind'];
  /** Any of these words is right. */
  text: OneOrMore<string>;
  id: OneOrMore<string>;
  outcome?: OneOrMore<string>;
  /** How often exactly; left out, once or oftener. */
  count?: number;
}

/** Words that must not be marked; as a bare text, in no mention that holds them. */
interface Unwanted {
  text: string;
  /** Only a mention of exactly these words is wrong. */
  exact?: boolean;
  kind?: ReportedMention['kind'];
  /** Only where these words stand before. */
  before?: string;
  /** Only with this outcome. */
  outcome?: string;
}

export interface ReportCase {
  name: string;
  file: string;
  condition: string;
  mark: Wanted[];
  notMark: (string | Unwanted)[];
  asSource: { text: string; speaker: OneOrMore<string> }[];
}

const EXPECTED = '.expected.json';

/** The cases of a folder of pages with their `.expected.json`, by name; none where it does not stand. */
export function readReportCases(folder: string = REPORTS): ReportCase[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files
    .filter((file) => file.endsWith(EXPECTED))
    .map((file) => {
      const name = file.slice(0, -EXPECTED.length);
      const page = ['.html', '.txt'].find((ending) => files.includes(name + ending)) ?? '.html';
      const told = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<ReportCase>;
      return {
        ...{ condition: '', mark: [], notMark: [], asSource: [], ...told },
        ...{ name, file: join(folder, name + page) },
      };
    });
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const OUTER = /^[\s"“”‘’'«»]+|[\s"“”‘’'«».,]+$/g;
/** The words as a case writes them: without outer marks and final stops. */
const plain = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').replace(OUTER, '');

const PACK = 'sanctuary-cities/';

const show = ({ kind, text, id, outcome, prefix, suffix }: ReportedMention): string =>
  `${kind} …${prefix.slice(-15)}[${text}]${suffix.slice(0, 15)}… (${id.replace(PACK, '')}, ${outcome})`;

function isUnwanted(mention: ReportedMention, unwanted: string | Unwanted): boolean {
  const { text, exact, kind, before, outcome } =
    typeof unwanted === 'string' ? { text: unwanted } : (unwanted as Unwanted);
  const [own, words] = [plain(mention.text), plain(text)];
  return (
    (exact ? own === words : own.includes(words)) &&
    (kind === undefined || mention.kind === kind) &&
    (outcome === undefined || mention.outcome === outcome) &&
    (before === undefined || mention.prefix.replace(/\s+/g, ' ').endsWith(before))
  );
}

function faultsOf(wanted: Wanted, mentions: readonly ReportedMention[]): string[] {
  const texts = [wanted.text].flat().map(plain);
  const ids = [wanted.id].flat();
  const asked = `${wanted.kind} “${texts[0]?.slice(0, 60)}” (${ids.join(' or ')})`;
  const found = mentions.filter(
    ({ kind, text, id }) => kind === wanted.kind && texts.includes(plain(text)) && ids.includes(id.replace(PACK, '')),
  );
  if (found.length === 0) return [`${asked} not found`];
  if (wanted.count !== undefined && found.length !== wanted.count) {
    return [`${asked} ${found.length} times, wanted ${wanted.count}`];
  }
  const outcomes = wanted.outcome === undefined ? null : [wanted.outcome].flat();
  const right = outcomes === null || found.some(({ outcome }) => outcomes.includes(outcome));
  return right ? [] : [`${asked}: ${found[0]?.outcome}, wanted ${outcomes?.join(' or ')}`];
}

/** What is wrong with a page report, in words; nothing where it is as it should be. */
export function judgeReported({ mark, notMark }: ReportCase, { mentions }: PageReport): string[] {
  const marked = mentions.filter((mention) => notMark.some((unwanted) => isUnwanted(mention, unwanted)));
  return [
    ...mark.flatMap((wanted) => faultsOf(wanted, mentions)),
    ...marked.map((mention) => `marked ${show(mention)}`),
  ];
}

/** The same for what "add this article" would store: each quotation's speaker. */
export function judgeSource({ asSource }: ReportCase, { quotations }: Pick<SourceReport, 'quotations'>): string[] {
  return asSource.flatMap(({ text, speaker }) => {
    const found = quotations.find((quotation) => plain(quotation.text).startsWith(plain(text)));
    if (!found) return [`as a source: “${text}” not found`];
    const actor = found.actor?.replace(PACK, '') ?? null;
    return [speaker].flat().includes(actor ?? '') ? [] : [`as a source: “${text}” by ${found.speaker} (${actor})`];
  });
}
