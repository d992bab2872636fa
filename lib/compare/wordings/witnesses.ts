/** One utterance as its sources print it: passages become rows of a collation, rows become what each source prints. */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { type Collation, collate, type Place } from './collate.ts';
import type { Passage } from './passages.ts';
import type { Row, RowInput } from './row-spans.ts';
import type { Extent, Run } from './runs.ts';
import { runsOfRow } from './runs.ts';
import type { VariantType } from './variant-types.ts';
import { sortedTypes } from './variant-types.ts';

/** Words of one chain of quotations in an utterance, and their row in its collation. */
export interface ChainRow {
  passages: Passage[];
  row: Row;
}

export interface Witness {
  source: string;
  /** The quotations that hold the words, in the order of the source. */
  statements: StatementRecord[];
  /** printed: like every source that prints these words. variant: with a difference. part: only some of the words, without a difference. */
  mark: 'printed' | 'variant' | 'part';
  runs: Run[];
  /** The words as printed; an ellipsis stands where the source has an attribution in between. */
  text: string;
  /** Number of words. */
  words: number;
  rows: ChainRow[];
  /** The source prints words of this utterance again elsewhere. */
  more: { statements: StatementRecord[]; runs: Run[]; text: string }[];
}

export interface Witnessed {
  witnesses: Witness[];
  collation: Collation;
  variants: VariantType[];
  /** Whether two sources print different words at one place. */
  differs: boolean;
}

/** A chain's passages as a row to collate: its words, and the print around them that tells a sentence from a fragment. */
function rowInput(id: string, passages: readonly Passage[]): RowInput {
  const keys: string[] = [];
  const capitals: boolean[] = [];
  const stops: boolean[] = [];
  let closed = false;
  for (const passage of passages) {
    passage.words.forEach((word, at) => {
      const piece = passage.pieces[word.piece];
      const text = piece?.statement.text ?? '';
      const next = passage.words[at + 1];
      const after = text.slice(word.end, next && next.piece === word.piece ? next.start : piece?.end);
      keys.push(word.key);
      capitals.push(/^[\p{Lu}\p{N}$€£]/u.test(text.slice(word.start, word.start + 2)));
      stops.push(/[.!?…]/.test(after));
      closed = /^["'”’»)]*[.!?…]/.test(after);
    });
  }
  return { id, keys, capitals, stops, closed };
}

function chainsIn(passages: readonly Passage[]): Map<string, Passage[]> {
  const chains = new Map<string, Passage[]>();
  for (const passage of passages) chains.set(passage.chain, [...(chains.get(passage.chain) ?? []), passage]);
  for (const chain of chains.values()) chain.sort((a, b) => a.place - b.place);
  return chains;
}

/** The places that a row spans, where it therefore has a reading of its own, be it an empty one. */
export function placesSpanned(row: Row, places: readonly Place[]): Place[] {
  return places.filter((place) => row.from <= place.to && row.to >= place.from);
}

/** Separates repetitions: rows of which half the columns or more are in longer rows of the same source. */
function splitRepeated(rows: readonly ChainRow[]): { main: ChainRow[]; more: ChainRow[] } {
  const main: ChainRow[] = [];
  const more: ChainRow[] = [];
  const taken = new Set<number>();
  const bySize = [...rows].sort((a, b) => b.row.columns.length - a.row.columns.length);
  for (const row of bySize) {
    const repeated = row.row.columns.filter((column) => taken.has(column)).length;
    (repeated * 2 >= row.row.columns.length ? more : main).push(row);
    for (const column of row.row.columns) taken.add(column);
  }
  main.sort((a, b) => (a.row.columns[0] ?? 0) - (b.row.columns[0] ?? 0));
  return { main, more };
}

const statementsOf = (rows: readonly ChainRow[]) => [
  ...new Map(
    rows.flatMap(({ passages }) =>
      passages.flatMap((p) => p.pieces.map(({ statement }) => [statement.id, statement] as const)),
    ),
  ).values(),
];

function runsOfRows(rows: readonly ChainRow[], { places }: Collation, extent?: Extent): Run[] {
  return rows.flatMap((row, n) => [
    ...(n > 0 ? [{ text: ' … ' }] : []),
    ...runsOfRow(row.passages, row.row, { places, ...(extent ? { extent } : {}) }),
  ]);
}

/** The runs of what a source prints, beside a page that prints the columns of `extent`. */
export const runsBeside = ({ rows }: Pick<Witness, 'rows'>, collation: Collation, extent: Extent): Run[] =>
  runsOfRows(rows, collation, extent);

/** What one source prints: its rows, and how they relate to the other sources' rows. */
function witnessOf(source: string, rows: readonly ChainRow[], collation: Collation): Witness {
  const { main, more } = splitRepeated(rows);
  const covered = new Set(main.flatMap(({ row }) => row.columns)).size;
  const differs = main.some(({ row }) => placesSpanned(row, collation.places).length > 0);
  const runs = runsOfRows(main, collation);
  return {
    source,
    statements: statementsOf(main),
    mark: differs ? 'variant' : covered < collation.keys.length ? 'part' : 'printed',
    runs,
    text: runs.map((run) => run.text).join(''),
    words: covered,
    rows: main,
    more: more.map((row) => {
      const again = runsOfRows([row], collation);
      return { statements: statementsOf([row]), runs: again, text: again.map((run) => run.text).join('') };
    }),
  };
}

/** Whether some word is printed with other signs around it, or another case, in one of the rows. */
function isTypesetOtherwise(rows: readonly ChainRow[]): boolean {
  const text = (row: ChainRow) =>
    row.passages.flatMap((p) => p.pieces.map((piece) => piece.statement.text.slice(piece.start, piece.end))).join(' ');
  const byWords = new Map<string, string>();
  return rows.some((row) => {
    const words = row.row.columns.join(' ');
    const printed = text(row);
    const known = byWords.get(words);
    byWords.set(words, known ?? printed);
    return known !== undefined && known !== printed;
  });
}

/** Collates passages of one utterance; `order` gives the sources' order, sources unknown to it come last. */
export function witnessesOf(passages: readonly Passage[], order: ReadonlyMap<string, number>): Witnessed {
  const chains = [...chainsIn(passages)];
  const collation = collate(chains.map(([id, own]) => rowInput(id, own)));
  const bySource = new Map<string, ChainRow[]>();
  const rows = chains.map(([, own], n) => ({ passages: own, row: collation.rows[n] as Row }));
  for (const row of rows) {
    const source = row.passages[0]?.source ?? '';
    bySource.set(source, [...(bySource.get(source) ?? []), row]);
  }
  const witnesses = [...bySource].map(([source, own]) => witnessOf(source, own, collation));
  const rankOf = (witness: Witness) => order.get(witness.source) ?? Number.MAX_SAFE_INTEGER;
  witnesses.sort((a, b) => rankOf(a) - rankOf(b));
  const types = collation.places.flatMap((place) => place.types);
  return {
    witnesses,
    collation,
    variants: sortedTypes(isTypesetOtherwise(rows) ? ['typography', ...types] : types),
    differs: collation.places.length > 0,
  };
}
