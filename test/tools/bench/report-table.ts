/** A run as text for a terminal. */
import type { Results, Row } from './results.ts';
import type { Summary } from './statistics.ts';
import type { Verdict } from './targets.ts';

/** Three digits that count, thousands parted. */
export function asNumber(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

const spread = ({ low, high, samples }: Summary): string => (samples > 1 ? `${asNumber(low)}-${asNumber(high)}` : '');

/** Columns as wide as their widest cell; the first to the left, the rest to the right. */
export function layColumns(lines: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const line of lines) {
    for (const [at, cell] of line.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  const pad = (cell: string, at: number) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0));
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

function rowCells({ name, unit, value, ratio }: Row): string[] {
  const times = ratio ? `${asNumber(ratio.value.median)} x ${ratio.to}` : '';
  return [`  ${name}`, `${asNumber(value.median)} ${unit}`, spread(value), times, ratio ? spread(ratio.value) : ''];
}

/** All rows by group: median, the spread of the middle half, and the ratio with its spread. */
export function rowsTable({ rows }: Pick<Results, 'rows'>): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const lines = groups.flatMap((group) => [[group], ...rows.filter((row) => row.group === group).map(rowCells)]);
  return layColumns(lines);
}

export function verdictTable(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ target, measured, holds, margin }) => {
    const sign = target.is === 'most' ? '<=' : '>=';
    const left = target.limit === 0 || !Number.isFinite(margin) ? '' : `${asNumber(margin * 100)} %`;
    const verdict = holds ? 'holds' : Number.isFinite(measured) ? 'DOES NOT HOLD' : 'NOT MEASURED';
    return [target.words, `${sign} ${asNumber(target.limit)} ${target.unit}`, asNumber(measured), left, verdict];
  });
  return layColumns([['target', 'limit', 'measured', 'margin', 'verdict'], ...lines]);
}
