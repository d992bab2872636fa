/**
 * The words that show whether a page may hold anything of the corpus, kept in memory while the worker lives. A page without any of
 * them is answered without the database; the time depends on the page's words, not on the size of the corpus.
 */
import type { Candidates } from '../../text/lexicon.ts';
import type { MeasureGate, StoredIndex } from '../rows.ts';

export interface CorpusIndex {
  packs: string[];
  /** The words that names are stored under. */
  names: Set<string>;
  /** Cues by their first word, which ends in `*` if any ending matches. */
  cues: Map<string, string[]>;
  measures: MeasureGate[];
  /** Rare words of quotations. */
  keys: Set<string>;
  /** Quotations by each of their keys. A pack with very many quotations has none here; its keys count singly (`looseKeys`). */
  quotations: Map<string, QuotationGate[]>;
  /** Keys of packs without a gate per quotation. */
  looseKeys: Set<string>;
  /** By pack, its keys with so many quotations that they are looked up in pairs. */
  commonKeys: Map<string, Set<string>>;
  topics: string[];
}

/** How many of a quotation's keys a page must have between quotation marks. */
export interface QuotationGate {
  keys: string[];
  least: number;
}

/** Words of the page that occur in the corpus. */
export interface IndexHits {
  names: string[];
  cues: string[];
  keys: string[];
}

/** A cue that the scan of a page reports: one word of three or more letters, no digits (`candidates.ts`). */
const SCANNED = /^\p{L}{3,}\*?$/u;
/** A cue's stem has at least this many letters; a shorter one would match too many words. */
const SHORTEST_STEM = 3;

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Builds the index of all packs from their stored rows. */
export function readIndex(rows: readonly StoredIndex[]): CorpusIndex {
  const measures = rows.flatMap((row) => row.measures);
  const cues = new Map<string, string[]>();
  for (const cue of new Set(measures.flatMap((measure) => [...measure.cues, ...measure.groups.flat()]))) {
    append(cues, cue.split(' ', 1)[0] as string, cue);
  }
  const quotations = new Map<string, QuotationGate[]>();
  for (const line of rows.flatMap((row) => linesOf(row.quotations))) {
    const [least, ...keys] = line.split(' ');
    for (const key of keys) append(quotations, key, { keys, least: Number(least) });
  }
  return {
    packs: rows.map(({ pack }) => pack),
    names: new Set(rows.flatMap((row) => linesOf(row.names))),
    cues,
    measures,
    keys: new Set(rows.flatMap((row) => linesOf(row.keys))),
    quotations,
    looseKeys: new Set(rows.flatMap((row) => (row.quotations === '' ? linesOf(row.keys) : []))),
    commonKeys: new Map(rows.map((row) => [row.pack, new Set(linesOf(row.commonKeys))])),
    topics: [...new Set(rows.flatMap((row) => row.topics))],
  };
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The page's words that belong to a name, a cue or a key of the corpus. */
export function findHits(index: CorpusIndex, candidates: Candidates): IndexHits {
  const cues = new Set<string>();
  for (const word of candidates.cues) for (const cue of cuesOf(index, word)) cues.add(cue);
  return {
    names: candidates.capitals.filter((word) => index.names.has(word)),
    cues: [...cues],
    keys: candidates.quoted.filter((word) => index.keys.has(word)),
  };
}

/** What may occur on a page, and the words that select its passages. */
export interface UsefulHits extends IndexHits {
  measures: MeasureGate[];
  quotations: QuotationGate[];
}

/** Keeps the hits that can lead to a mention: measures with all groups of cues on the page, quotations with enough keys. */
export function findUsefulHits(index: CorpusIndex, candidates: Candidates): UsefulHits {
  const hits = findHits(index, candidates);
  const cues = new Set(hits.cues);
  const mayStand = (group: readonly string[]) => group.some((cue) => cues.has(cue) || !SCANNED.test(cue));
  const measures = index.measures.filter(
    (measure) => measure.cues.some((cue) => cues.has(cue)) && measure.groups.every(mayStand),
  );
  const present = new Set(hits.keys);
  const near = new Set(hits.keys.flatMap((key) => index.quotations.get(key) ?? []));
  const quotations = [...near].filter(({ keys, least }) => keys.filter((key) => present.has(key)).length >= least);
  const useful = new Set(quotations.flatMap(({ keys }) => keys));
  return {
    names: hits.names,
    cues: [...new Set(measures.flatMap((measure) => measure.cues))].filter((cue) => cues.has(cue)),
    keys: hits.keys.filter((key) => index.looseKeys.has(key) || useful.has(key)),
    measures,
    quotations,
  };
}

function cuesOf(index: CorpusIndex, word: string): string[] {
  const found = [...(index.cues.get(word) ?? [])];
  for (let length = SHORTEST_STEM; length <= word.length; length += 1) {
    found.push(...(index.cues.get(`${word.slice(0, length)}*`) ?? []));
  }
  return found;
}
