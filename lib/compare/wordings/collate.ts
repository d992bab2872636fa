/**
 * Many wordings of one utterance in one table: a column is a word, a row a wording. No row is the base: rows are aligned in
 * by length and wording alone, and a place where they differ is described by all its readings.
 */
import { firstWhere } from '../../text/first-where.ts';
import { alignWords } from '../../text/quotations/align-words.ts';
import { type AlignedRow, type Row, type RowInput, spansOf } from './row-spans.ts';
import type { VariantType } from './variant-types.ts';
import { STRONG, sortedTypes, variantTypes } from './variant-types.ts';

/** A stretch of columns in which the rows that span it do not all read the same. */
export interface Place {
  from: number;
  to: number;
  types: VariantType[];
  strong: boolean;
  /** Words of the longest reading. */
  longest: number;
}

export interface Collation {
  /** Word of each column. */
  keys: string[];
  rows: Row[];
  places: Place[];
}

interface Column {
  key: string;
  number: number;
}

/** Columns after which further rows get columns of their own: so many unlike wordings make no table that anybody reads. */
const MOST_COLUMNS = 20_000;
/** Columns between an edge word and the next word of its row, and letters of the edge word, for it to be a chance match. */
const STRAY_DISTANCE = 4;
const STRAY_LENGTH = 3;
/** Distinct readings of one place whose differences are typed pair by pair; more readings rarely add a new type. */
const MOST_READINGS = 12;

/** The column at which the row's words stand without a gap, or -1. A fragment found whole must not be spread over other columns. */
function whereWhole(columns: readonly Column[], keys: readonly string[]): number {
  const text = ` ${columns.map((column) => column.key).join(' ')} `;
  const at = text.indexOf(` ${keys.join(' ')} `);
  return at < 0 ? -1 : text.slice(0, at).split(' ').length - 1;
}

/** The columns with one more row in them, and the column of each of its words. */
interface AlignedColumns {
  columns: Column[];
  cells: Column[];
}

/** Aligns one row with the columns, and adds those that it needs. */
function alignRow(columns: Column[], keys: readonly string[]): AlignedColumns {
  const whole = whereWhole(columns, keys);
  if (whole >= 0) return { columns, cells: columns.slice(whole, whole + keys.length) };
  const fresh = keys.map((key) => ({ key, number: -1 }));
  if (columns.length > MOST_COLUMNS) return { columns: [...columns, ...fresh], cells: fresh };
  const pairs = alignWords(
    columns.map(({ key }) => key),
    keys,
  );
  const next: Column[] = [];
  const cells: Column[] = [];
  let [at, word] = [0, 0];
  // Between two words that both have, the columns known stand before those that the row adds.
  for (const [column, own] of [...pairs, [columns.length, keys.length] as const]) {
    const added = fresh.slice(word, own);
    next.push(...columns.slice(at, column), ...added, ...columns.slice(column, column + 1));
    cells.push(...added, ...columns.slice(column, column + 1));
    [at, word] = [column + 1, own + 1];
  }
  return { columns: next, cells };
}

/**
 * A short word at a row's edge that stands far from the row's next word is a chance match ("a" in "a plan of the old council,
 * and one that ..." for "a scheme that ..."): it gets a column of its own beside the rest, or the row would seem to leave out
 * all that is between.
 */
function detachStrayEdges(table: AlignedColumns, keys: readonly string[]): AlignedColumns {
  if (keys.length < 3) return table;
  const last = keys.length - 1;
  return detachStray(detachStray(table, keys, { edge: 0, beside: 1 }), keys, { edge: last, beside: last - 1 });
}

function detachStray(
  { columns, cells }: AlignedColumns,
  keys: readonly string[],
  { edge, beside }: { edge: number; beside: number },
): AlignedColumns {
  const key = keys[edge] as string;
  const [from, to] = [columns.indexOf(cells[edge] as Column), columns.indexOf(cells[beside] as Column)];
  if (Math.abs(to - from) < STRAY_DISTANCE || key.length > STRAY_LENGTH) return { columns, cells };
  const column = { key, number: -1 };
  const at = beside > edge ? to : to + 1;
  return { columns: columns.toSpliced(at, 0, column), cells: cells.with(edge, column) };
}

/** The columns of a row's words between two columns, both included. */
export function columnsBetween({ columns }: Row, from: number, to: number): number[] {
  const firstFrom = (least: number) => firstWhere(columns.length, (index) => (columns[index] as number) >= least);
  return columns.slice(firstFrom(from), firstFrom(to + 1));
}

function placeOf(keys: readonly string[], rows: readonly Row[], stretch: { from: number; to: number }): Place {
  const readings = new Map<string, string[]>();
  for (const row of rows) {
    if (row.to < stretch.from || row.from > stretch.to) continue;
    const reading = columnsBetween(row, Math.max(stretch.from, row.from), Math.min(stretch.to, row.to)).map(
      (c) => keys[c] as string,
    );
    readings.set(reading.join(' '), reading);
  }
  // Longest first: of two readings the shorter one is the cut, since neither is the base.
  const distinct = [...readings.values()].sort((a, b) => b.length - a.length || (a.join(' ') < b.join(' ') ? -1 : 1));
  const typed = distinct.slice(0, MOST_READINGS);
  const types = sortedTypes(typed.flatMap((a, n) => typed.slice(n + 1).flatMap((b) => variantTypes(a, b))));
  return { ...stretch, types, strong: types.some((type) => STRONG.has(type)), longest: distinct[0]?.length ?? 0 };
}

function placesOf(keys: readonly string[], rows: readonly Row[]): Place[] {
  const spanning = new Array<number>(keys.length + 1).fill(0);
  const printing = new Array<number>(keys.length).fill(0);
  for (const row of rows) {
    spanning[row.from] = (spanning[row.from] ?? 0) + 1;
    spanning[row.to + 1] = (spanning[row.to + 1] ?? 0) - 1;
    for (const column of row.columns) printing[column] = (printing[column] ?? 0) + 1;
  }
  const places: Place[] = [];
  let open = 0;
  let from = -1;
  for (let column = 0; column <= keys.length; column++) {
    open += spanning[column] ?? 0;
    const differs = column < keys.length && printing[column] !== open;
    if (differs && from < 0) from = column;
    if (!differs && from >= 0) {
      places.push(placeOf(keys, rows, { from, to: column - 1 }));
      from = -1;
    }
  }
  return places;
}

/** The same words missing in one place and added in another are one change of order, not a cut and an insertion. */
function markMoves(keys: readonly string[], rows: readonly Row[], places: Place[]): Place[] {
  const printed = (place: Place) => keys.slice(place.from, place.to + 1).join(' ');
  const holders = (place: Place) =>
    rows.filter((row) => columnsBetween(row, place.from, place.to).length > 0).map((row) => row.id);
  const byWords = new Map<string, Place[]>();
  for (const place of places) {
    if (place.types.every((type) => type === 'cut' || type === 'insertion')) {
      byWords.set(printed(place), [...(byWords.get(printed(place)) ?? []), place]);
    }
  }
  const moved = new Set<Place>();
  for (const [first, second] of byWords.values()) {
    if (!first || !second) continue;
    const there = new Set(holders(second));
    if (holders(first).every((id) => !there.has(id))) moved.add(first).add(second);
  }
  return places.map((place) => (moved.has(place) ? { ...place, types: ['order'] } : place));
}

/**
 * Collates the rows (at least one; each with at least one word). The time of each row is that of `alignWords`. The result does not depend on the order of `inputs`, but for the order of its `rows`.
 */
export function collate(inputs: readonly RowInput[]): Collation {
  const order = [...inputs].sort(
    (a, b) => b.keys.length - a.keys.length || (a.keys.join(' ') < b.keys.join(' ') ? -1 : 1),
  );
  let columns: Column[] = [];
  const aligned = new Map<string, Column[]>();
  for (const { keys } of order) {
    const wording = keys.join(' ');
    if (aligned.has(wording)) continue;
    const row = alignRow(columns, keys);
    const detached = detachStrayEdges(row, keys);
    columns = detached.columns;
    aligned.set(wording, detached.cells);
  }
  const used = new Set([...aligned.values()].flat());
  columns = columns.filter((column) => used.has(column));
  columns.forEach((column, number) => {
    column.number = number;
  });
  const alignedRows = inputs.map((input) => ({
    input,
    columns: (aligned.get(input.keys.join(' ')) ?? []).map((column) => column.number),
  }));
  return collated(columns, alignedRows);
}

function collated(columns: readonly Column[], alignedRows: readonly AlignedRow[]): Collation {
  const keys = columns.map((column) => column.key);
  const distinct = [...new Map(alignedRows.map((row) => [shapeOf(row), row])).entries()];
  const spanned = spansOf(
    distinct.map(([, row]) => row),
    keys.length,
  );
  const spans = new Map(distinct.map(([shape], n) => [shape, spanned[n]]));
  const rows = alignedRows.map((row) => ({ ...(spans.get(shapeOf(row)) as Row), id: row.input.id }));
  const places = placesOf(keys, [
    ...new Map(rows.map((row) => [`${row.from} ${row.to} ${row.columns.join(' ')}`, row])).values(),
  ]);
  return { keys, rows, places: markMoves(keys, rows, places) };
}

/** Rows of one shape are spanned alike: the same words with the same capitals and stops. */
const shapeOf = ({ input }: AlignedRow) =>
  `${input.keys.join(' ')}|${input.capitals.map(Number).join('')}|${input.stops.map(Number).join('')}|${input.closed}`;
