/**
 * What the compare page shows of one event, as data: which sources are on it, which items they carry and how, and who
 * says what. Bounded, so that the largest reply is under 256 KB; what was left out is counted.
 */
import type { EventRecord, Records, SourceRecord } from '../../corpus/rows/records.ts';
import { type AttributionRow, attributionTable } from '../evidence/attribution.ts';
import { type Coverage, type CoverageRow, coverage } from '../evidence/coverage.ts';
import type { LineMark, SourceRef } from '../evidence/source-line.ts';
import { sourceRef } from '../evidence/source-line.ts';
import { figuresBySource } from '../figures/compare-figure.ts';
import type { Outcome } from '../outcome.ts';
import { indexRecords, type RecordIndex } from '../record-index.ts';
import { clip, takeWithin } from '../take-within.ts';

/** Columns: one for each letter of the alphabet. */
export const MOST_COLUMNS = 26;
const COLUMN_BYTES = 40_000;
/** Rows of each of the three groups. */
const MOST_ROWS = 150;
const GROUP_BYTES = 40_000;
const MOST_ATTRIBUTIONS = 300;
const ATTRIBUTION_BYTES = 50_000;
/** Letters of a wording in the first column, of a value in a cell, of the words in the attribution table. */
const LABEL_LETTERS = 90;
const VALUE_LETTERS = 60;
const WORDS_LETTERS = 800;

/** An event that an article of the corpus is on, and how many are. */
export interface ComparedEvent {
  id: string;
  date: string;
  label: string;
  place: string | null;
  sources: number;
}

export interface CompareCell {
  mark: LineMark;
  /** A figure's value as the source prints it. */
  value?: string;
}

export interface CompareRow {
  kind: CoverageRow['kind'];
  id: string;
  label: string;
  /** Name of who speaks, for an utterance. */
  speaker: string | null;
  /** One for each column. */
  cells: CompareCell[];
  outcome: Outcome;
  /** Sources that print it, and sources that carry it in any way. */
  printedIn: number;
  carriedBy: number;
  /** Of those that print it, how many print a part only. */
  inPart: number;
  /** The outlet, where one source alone prints it (for an actor: carries it). */
  onlyIn: string | null;
}

export interface CompareGroup {
  kind: CoverageRow['kind'];
  rows: CompareRow[];
  more: number;
}

/** The pack's verbs are dictionary forms and not what the source prints, so no line has one. */
export interface SpokenLine extends Omit<AttributionRow, 'statement' | 'speaker' | 'source' | 'verb'> {
  outlet: string;
  /** Place of its source among the columns; null for one whose article is on another event. */
  column: number | null;
  words: string;
}

export interface CompareView {
  event: ComparedEvent;
  /** The columns, and how many further sources have an article on the event. */
  sources: SourceRef[];
  moreSources: number;
  originCount: number;
  /** Columns that go back to one text, as groups of places in `sources`. */
  sharedOrigins: number[][];
  groups: CompareGroup[];
  /** The row asked for. */
  open: { kind: CoverageRow['kind']; id: string } | null;
  spoken: { lines: SpokenLine[]; more: number; ownVoice: number };
}

type Context = { table: Coverage; columns: SourceRecord[]; index: RecordIndex };

/** What each source prints for a measure on the event; a source that prints several is shown with its first. */
function valuesOf(measure: string, { table, index }: Context): Map<string, string> {
  const placed = (index.figures.get(measure) ?? []).filter(({ event }) => event === table.event);
  return new Map(
    figuresBySource(placed).map(({ source, nearest }) => [source, clip(nearest.figure.text, VALUE_LETTERS)]),
  );
}

function onlyIn(row: CoverageRow, carrying: readonly string[], index: RecordIndex): string | null {
  if (row.outcome !== 'only') return null;
  const printing = carrying.find((source) => ['printed', 'variant', 'part'].includes(row.cells[source] ?? ''));
  return index.sources.get(printing ?? carrying[0] ?? '')?.outlet ?? null;
}

function rowOf(row: CoverageRow, context: Context): CompareRow {
  const { columns, index } = context;
  const values = row.kind === 'figure' ? valuesOf(row.id, context) : new Map<string, string>();
  const carrying = Object.keys(row.cells).filter((id) => !['absent', 'not-in-corpus'].includes(row.cells[id] ?? ''));
  return {
    kind: row.kind,
    id: row.id,
    label: clip(row.label, LABEL_LETTERS),
    speaker: row.speaker === null ? null : (index.actors.get(row.speaker)?.name ?? null),
    cells: columns.map(({ id }) => {
      const mark = row.cells[id] ?? 'absent';
      const value = values.get(id);
      return { mark: mark === 'not-in-corpus' ? 'absent' : mark, ...(value === undefined ? {} : { value }) };
    }),
    outcome: row.outcome,
    printedIn: row.printedIn,
    inPart: carrying.filter((id) => row.cells[id] === 'part').length,
    carriedBy: carrying.length,
    onlyIn: onlyIn(row, carrying, index),
  };
}

/** The rows of one kind. The row asked for is always kept: where it would be left out it comes first. */
function groupOf(kind: CoverageRow['kind'], asked: string | null, context: Context): CompareGroup {
  const rows = context.table.rows.filter((row) => row.kind === kind);
  const shown = (list: readonly CoverageRow[]) =>
    takeWithin(
      list.slice(0, MOST_ROWS).map((row) => rowOf(row, context)),
      { most: MOST_ROWS, bytes: GROUP_BYTES },
    ).kept;
  const wanted = rows.find((row) => row.id === asked);
  const inOrder = shown(rows);
  const isLost = wanted !== undefined && !inOrder.some(({ id }) => id === asked);
  const kept = isLost ? shown([wanted, ...rows.filter((row) => row !== wanted)]) : inOrder;
  return { kind, rows: kept, more: rows.length - kept.length };
}

/** Statements that somebody makes; those in the source's own voice are only counted. */
function spokenOf({ table, columns, index }: Context): CompareView['spoken'] {
  const all = attributionTable(table.event, index);
  const place = new Map(columns.map(({ id }, n) => [id, n]));
  const said = all.filter(({ speaker, attributed }) => speaker !== null || attributed !== null);
  const { kept, more } = takeWithin(
    said.slice(0, MOST_ATTRIBUTIONS).map(({ statement, speaker: _speaker, verb: _verb, source, ...row }) => ({
      ...row,
      outlet: index.sources.get(source)?.outlet ?? '',
      column: place.get(source) ?? null,
      words: clip(index.statements.get(statement)?.text ?? '', WORDS_LETTERS),
    })),
    { most: MOST_ATTRIBUTIONS, bytes: ATTRIBUTION_BYTES },
  );
  return {
    lines: kept,
    more: more + Math.max(0, said.length - MOST_ATTRIBUTIONS),
    ownVoice: all.length - said.length,
  };
}

/**
 * The view of one event. `records` hold everything on it; `asked` is the id of an utterance, measure or actor whose row
 * is to be open, null or unknown for none. An event without an article has no columns and says nothing of silence.
 */
export function compareView(event: EventRecord, asked: string | null, records: Records): CompareView {
  const index = indexRecords(records);
  const table = coverage(event.id, index);
  const { kept, more } = takeWithin(table.sources.map(sourceRef), { most: MOST_COLUMNS, bytes: COLUMN_BYTES });
  const context = { table, columns: table.sources.slice(0, kept.length), index };
  const place = new Map(context.columns.map(({ id }, n) => [id, n]));
  const groups = (['utterance', 'figure', 'actor'] as const).map((kind) => groupOf(kind, asked, context));
  const row = groups.flatMap(({ rows }) => rows).find(({ id }) => id === asked);
  return {
    event: { id: event.id, date: event.date, label: event.label, place: event.place, sources: table.sources.length },
    sources: kept,
    moreSources: more,
    originCount: table.origins.length,
    sharedOrigins: table.origins
      .map((origin) => origin.flatMap(({ id }) => place.get(id) ?? []))
      .filter(({ length }) => length > 1),
    groups,
    open: row ? { kind: row.kind, id: row.id } : null,
    spoken: spokenOf(context),
  };
}
