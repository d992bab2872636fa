/** Which sources are shown, and in which order. */
import type { SourceRow } from '../../../lib/corpus/listed.ts';
import { foldKey } from '../../../lib/text/fold.ts';

export type SourceColumn = 'headline' | 'outlet' | 'published' | 'pack' | 'statements';

export interface SourceOrder {
  column: SourceColumn;
  down: boolean;
}

/** A row with the title of its pack. */
export type TitledSource = SourceRow & { packTitle: string };

/** The order that a press on a column's head asks for: the other way round, or a new column from its natural beginning. */
export function nextOrder(order: SourceOrder, column: SourceColumn): SourceOrder {
  if (order.column === column) return { column, down: !order.down };
  return { column, down: column === 'published' || column === 'statements' };
}

const textOf = (row: TitledSource): string =>
  foldKey([row.headline, row.outlet, row.credit, row.event, row.packTitle, row.published].join('\n'));

/** The rows with every word of the filter in any of their texts. */
export function filterSources(rows: readonly TitledSource[], filter: string): TitledSource[] {
  const wanted = foldKey(filter).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = textOf(row);
    return wanted.every((word) => text.includes(word));
  });
}

/** The rows in order; what has no value in the column comes last, and equal rows are ordered by id. @param language BCP 47 */
export function sortSources(
  rows: readonly TitledSource[],
  { column, down }: SourceOrder,
  language: string,
): TitledSource[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const cellOf = (row: TitledSource): string | number =>
    column === 'statements' ? row.statements : ((column === 'pack' ? row.packTitle : row[column]) ?? '');
  const compare = (a: TitledSource, b: TitledSource): number => {
    const [one, other] = [cellOf(a), cellOf(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    const order = typeof one === 'number' ? one - Number(other) : collator.compare(String(one), String(other));
    return down ? -order : order;
  };
  return [...rows].sort((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1));
}
