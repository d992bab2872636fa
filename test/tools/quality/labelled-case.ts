/** One case of the labelled set: what a careful human would mark on its page, and how a page report compares with that. Pure. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport, ReportedMention } from '../../../lib/compare/mentions/page-report.ts';
import type { Span } from '../../../lib/text/span.ts';
import { ROOT } from '../driver/run-command.ts';
import { newTally, type Tally } from './score.ts';

export type Kind = ReportedMention['kind'];
export const KINDS: readonly Kind[] = ['actor', 'figure', 'quotation'];
const PAGES = join(ROOT, 'test/pages');
/** The pack whose ids the cases name without it. */
const PACK = 'sanctuary-cities/';

export interface ExpectedMention {
  kind: Kind;
  /** As a reader sees it: one space for any white space, no invisible characters. */
  text: string;
  /** Which of the places where the page has these words, from 1; left out for the next one after the last that was expected. */
  occurrence?: number;
  /** Actor, measure, or the statements that would be right. */
  id: string | string[];
  /** Given where the outcome is a part of the trap. */
  outcome?: string;
}

/** A mention with its place in the page's text, folded. */
interface Placed {
  kind: Kind;
  text: string;
  start: number;
  end: number;
  ids: string[];
  outcome: string | null;
}

export interface Judged {
  tallies: Record<Kind, Tally>;
  misses: string[];
  falseAlarms: string[];
  /** Mentions found as expected whose outcome is another. */
  wrongOutcomes: string[];
  /** The page's text, folded, and where the actors expected stand in it. */
  text: string;
  actors: Span[];
}

export const caseNames = (): string[] =>
  readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export const pageFile = (name: string): string => join(PAGES, name, 'page.html');

export function readExpected(name: string): ExpectedMention[] {
  const file = join(PAGES, name, 'expected.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { mentions: ExpectedMention[] }).mentions;
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** The text as a reader sees it, and where in it each unit of the given text went. */
function foldText(text: string): { text: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  for (const unit of text.split('')) {
    places.push(folded.length);
    if (INVISIBLE.test(unit)) continue;
    if (!/\s/.test(unit)) folded += unit;
    else if (!folded.endsWith(' ') && folded !== '') folded += ' ';
  }
  places.push(folded.length);
  return { text: folded, places };
}

function nthPlace(text: string, words: string, n: number): number {
  let at = text.indexOf(words);
  for (let count = 1; count < n && at >= 0; count++) at = text.indexOf(words, at + 1);
  return at;
}

/** @throws where the page does not hold what the case expects: then the case is wrong, not the extension. */
function placeExpected(expected: readonly ExpectedMention[], page: string): Placed[] {
  const counts = new Map<string, number>();
  return expected.map(({ kind, text, occurrence, id, outcome }) => {
    const key = `${kind} ${text}`;
    const nth = occurrence ?? (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    const start = nthPlace(page, text, nth);
    if (start < 0) throw new Error(`The page does not hold "${text}" ${nth} times`);
    return { kind, text, start, end: start + text.length, ids: [id].flat(), outcome: outcome ?? null };
  });
}

function placeFound({ mentions }: PageReport, places: readonly number[], page: string): Placed[] {
  return mentions.map(({ kind, start, end, id, outcome }) => {
    const from = places[start] ?? 0;
    const raw = page.slice(from, places[end] ?? from);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    const at = from + lead;
    return { kind, text, start: at, end: at + text.length, ids: [id.replace(PACK, '')], outcome };
  });
}

const isSame = (a: Placed, b: Placed) => a.kind === b.kind && a.ids.some((id) => b.ids.includes(id));
const isExact = (a: Placed, b: Placed) => isSame(a, b) && a.start === b.start && a.end === b.end;
const overlaps = (a: Placed, b: Placed) => isSame(a, b) && a.start < b.end && b.start < a.end;

function show({ kind, text, ids, outcome }: Placed, page: string, start: number): string {
  const around = page.slice(Math.max(0, start - 30), start + text.length + 30);
  return `${kind} "${text}" (${ids.join(' or ')}${outcome ? `, ${outcome}` : ''}) in "…${around}…"`;
}

/** @param text the page's text as the extension read it: the report's offsets are into it. */
export function judgeReport(expected: readonly ExpectedMention[], report: PageReport, text: string): Judged {
  const page = foldText(text);
  const wanted = placeExpected(expected, page.text);
  const found = placeFound(report, page.places, page.text);
  const tallies = { actor: newTally(), figure: newTally(), quotation: newTally() };
  for (const one of found) tallies[one.kind].found++;
  const actors = wanted.filter(({ kind }) => kind === 'actor');
  const judged: Judged = { tallies, misses: [], falseAlarms: [], wrongOutcomes: [], text: page.text, actors };
  for (const one of wanted) {
    const tally = tallies[one.kind];
    tally.expected++;
    tally.overlapping += found.some((other) => overlaps(one, other)) ? 1 : 0;
    const hit = found.find((other) => isExact(one, other));
    if (!hit) judged.misses.push(show(one, page.text, one.start));
    else tally.exact++;
    if (hit && one.outcome !== null && hit.outcome !== one.outcome) {
      judged.wrongOutcomes.push(`${show(one, page.text, one.start)}: found ${hit.outcome}`);
    }
  }
  const alarms = found.filter((one) => !wanted.some((other) => isExact(one, other)));
  judged.falseAlarms.push(...alarms.map((one) => show(one, page.text, one.start)));
  return judged;
}
