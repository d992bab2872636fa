/** Plain-text tables of scores. */
import { scoreOf, type Tally } from './score.ts';

export interface Section {
  /** What is printed. */
  lines: string[];
  /** What goes into the file only: each miss and false alarm. */
  misses: string[];
}

const number = (value: number): string => value.toFixed(3);

/** Columns of equal width; the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, n) => {
      widths[n] = Math.max(widths[n] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

export const SCORE_HEAD = ['', 'expected', 'found', 'precision', 'recall', 'F1', 'overlapping P', 'R', 'F1'];

/** A row under `SCORE_HEAD`: exact spans, then overlapping ones. */
export function scoreRow(name: string, tally: Tally): string[] {
  const exact = scoreOf(tally, tally.exact);
  const touched = scoreOf(tally, Math.min(tally.overlapping, tally.found));
  return [
    name,
    String(tally.expected),
    String(tally.found),
    ...[exact.precision, exact.recall, exact.f1, touched.precision, touched.recall, touched.f1].map(number),
  ];
}

export const share = (right: number, of: number): string => `${right} of ${of} (${number(of === 0 ? 1 : right / of)})`;
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
