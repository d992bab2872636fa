/**
 * How far a row of a collation reaches: which columns without a word of its own it leaves out, and which it does not quote.
 * This separates a cut from a fragment.
 */

/** A wording to collate. `keys` are folded words. */
export interface RowInput {
  id: string;
  keys: string[];
  /** For each word whether it is printed with a capital first letter. */
  capitals: boolean[];
  /** For each word whether a sentence ends after it. */
  stops: boolean[];
  /** Whether the words end as a printed sentence does. A comma does not count: an attribution may stand inside the sentence. */
  closed: boolean;
}

export interface Row {
  id: string;
  /** Column of each word. */
  columns: number[];
  /** First and last column that it covers: its words, and what a whole sentence leaves out at an edge. */
  from: number;
  to: number;
}

/** A wording with the column of each of its words. */
export interface AlignedRow {
  input: RowInput;
  columns: number[];
}

/** A wording of less than this share of the fullest is a fragment, however it is printed. */
const LEAST_WHOLE = 0.5;
/** A name or "I" has its capital anywhere; a wording that begins with one must be nearly whole to count as cut. */
const NEARLY_WHOLE = 0.75;

/** Whether a wording is printed as a sentence of its own: a capital first, unlike a headline, and not much shorter than others. */
function looksWhole({ keys, capitals }: RowInput, others: readonly AlignedRow[]): boolean {
  const inHeadline = capitals.filter(Boolean).length * 2 > capitals.length;
  const isLong = others.every((other) => keys.length >= other.input.keys.length * LEAST_WHOLE);
  return capitals[0] === true && !inHeadline && isLong;
}

/** Whether the row begins as a sentence though every fuller row has words before it in one sentence. */
function isCutBefore(row: RowInput, from: number, others: readonly AlignedRow[]): boolean {
  if (!looksWhole(row, others)) return false;
  const fuller = others.map((other) => ({ ...other, at: other.columns.indexOf(from) })).filter(({ at }) => at > 0);
  if (fuller.length === 0 || fuller.some(({ input, at }) => input.stops[at - 1])) return false;
  const isName = fuller.every(({ input, at }) => input.capitals[at]);
  return !isName || others.every((other) => row.keys.length >= other.input.keys.length * NEARLY_WHOLE);
}

/** Whether the row ends as a sentence though every fuller row goes on in one sentence. */
function isCutAfter(row: RowInput, to: number, others: readonly AlignedRow[]): boolean {
  if (!row.closed || !looksWhole(row, others)) return false;
  const fuller = others
    .map((other) => ({ ...other, at: other.columns.indexOf(to) }))
    .filter(({ at, columns }) => at >= 0 && at < columns.length - 1);
  return fuller.length > 0 && !fuller.some(({ input, at }) => input.stops[at]);
}

/** How many words at the row's start (or, reversed, its end) stand in columns that no other row prints. */
function ownWords(columns: readonly number[], printing: readonly number[]): number {
  const first = columns.findIndex((column) => (printing[column] ?? 0) > 1);
  return first < 0 ? columns.length : first;
}

/**
 * The columns that a row covers. A fragment covers its own words; what looks whole covers also what it leaves out; and
 * words of its own at an edge stand for words of the others: all of them in a whole sentence, as many in a fragment.
 */
function spanOf(row: AlignedRow, all: readonly AlignedRow[], printing: readonly number[]): Row {
  const { input, columns } = row;
  const width = printing.length;
  const [first, last] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  const others = all.filter((other) => other !== row);
  const before = others.filter((other) => (other.columns[0] ?? 0) < first);
  const after = others.filter((other) => (other.columns.at(-1) ?? 0) > last);
  const [head, tail] = [ownWords(columns, printing), ownWords([...columns].reverse(), printing)];
  const isWholeHead = head > 0 ? looksWhole(input, before) : before.length > 0 && isCutBefore(input, first, before);
  const isWholeTail =
    tail > 0 ? input.closed && looksWhole(input, after) : after.length > 0 && isCutAfter(input, last, after);
  return {
    id: input.id,
    columns,
    from: before.length === 0 ? first : isWholeHead ? 0 : Math.max(0, first - head),
    to: after.length === 0 ? last : isWholeTail ? width - 1 : Math.min(width - 1, last + tail),
  };
}

/** The rows with the columns that each covers; `rows` must be distinct, `width` is the number of columns. */
export function spansOf(rows: readonly AlignedRow[], width: number): Row[] {
  const printing = new Array<number>(width).fill(0);
  // Wordings that differ by capitals and stops alone print the same words once.
  const wordings = new Map(rows.map(({ columns }) => [columns.join(' '), columns])).values();
  for (const columns of wordings) for (const column of columns) printing[column] = (printing[column] ?? 0) + 1;
  return rows.map((row) => spanOf(row, rows, printing));
}
