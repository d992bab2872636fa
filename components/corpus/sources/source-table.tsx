/** All sources in one table, to be sorted by its heads and filtered by words. */
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../icon/icon.tsx';
import { outletName } from '../../outcome/outcome-words.ts';
import { type MessageKey, useWords } from '../../words/words.tsx';
import {
  filterSources,
  nextOrder,
  type SourceColumn,
  type SourceOrder,
  sortSources,
  type TitledSource,
} from './sort-sources.ts';

/** Rows shown at once: a corpus may have ten thousand. */
const ROWS_AT_ONCE = 50;

const COLUMNS: readonly (readonly [SourceColumn, MessageKey])[] = [
  ['headline', 'columnHeadline'],
  ['outlet', 'columnOutlet'],
  ['published', 'columnPublished'],
  ['pack', 'columnPack'],
  ['statements', 'columnStatements'],
];

export interface SourceTableProps {
  /** Null while they are being asked for. */
  rows: readonly TitledSource[] | null;
  /** Sources of packs that are off. */
  off: number;
  /** Ids of packs whose sources cannot be removed. */
  fixed: ReadonlySet<string>;
  /** BCP 47 language of the interface, for the order of words. */
  language: string;
  onRemove: (row: TitledSource) => void;
}

function Heads({ order, onOrder }: { order: SourceOrder; onOrder: (order: SourceOrder) => void }) {
  const words = useWords();
  return (
    <thead>
      <tr>
        {COLUMNS.map(([column, name]) => {
          const isSorted = order.column === column;
          return (
            <th
              key={column}
              scope="col"
              class={column === 'statements' ? 'table__number' : undefined}
              aria-sort={isSorted ? (order.down ? 'descending' : 'ascending') : undefined}
            >
              <button class="table__sort" type="button" onClick={() => onOrder(nextOrder(order, column))}>
                {words(name)}
                <span class={isSorted ? 'table__order' : 'table__order table__order--none'} aria-hidden="true">
                  {isSorted && order.down ? '↓' : '↑'}
                </span>
              </button>
            </th>
          );
        })}
        <th scope="col">
          <span class="vh">{words('columnActions')}</span>
        </th>
      </tr>
    </thead>
  );
}

function Row({
  row,
  isFixed,
  onRemove,
}: {
  row: TitledSource;
  isFixed: boolean;
  onRemove: (row: TitledSource) => void;
}) {
  const words = useWords();
  const headline = row.headline ?? words('noHeadline');
  return (
    <tr>
      <th scope="row">
        {row.address === null ? (
          <b class={row.headline === null ? 'table__none' : undefined}>{headline}</b>
        ) : (
          <a
            href={row.address}
            target="_blank"
            rel="noopener noreferrer"
            class={row.headline === null ? 'table__none' : undefined}
          >
            {headline}
          </a>
        )}
        <span class="table__event">{row.event ?? words('noEvent')}</span>
      </th>
      <td class="table__outlet">{outletName(row, words)}</td>
      <td class="table__day">{row.published === null ? words('noPublished') : words.day(row.published)}</td>
      <td class="table__pack">{row.packTitle}</td>
      <td class="table__number">
        <span>{words.number(row.statements)}</span>
        <span class="table__unit">{words.count('statements', row.statements)}</span>
      </td>
      <td class="table__act">
        {isFixed ? null : (
          <button
            class="iconbtn"
            type="button"
            aria-label={words('removeSource', row.headline ?? row.outlet)}
            title={words('removePack')}
            onClick={() => onRemove(row)}
          >
            <Icon name="i-close" />
          </button>
        )}
      </td>
    </tr>
  );
}

export function SourceFilter({ filter, onFilter }: { filter: string; onFilter: (filter: string) => void }) {
  const words = useWords();
  return (
    <label class="field">
      <Icon name="i-search" />
      <span class="vh">{words('filterSources')}</span>
      <input
        type="search"
        value={filter}
        placeholder={words('filterSources')}
        onInput={(event) => onFilter(event.currentTarget.value)}
      />
    </label>
  );
}

export function SourceTable({ rows, off, fixed, language, filter, onRemove }: SourceTableProps & { filter: string }) {
  const words = useWords();
  const [order, setOrder] = useState<SourceOrder>({ column: 'published', down: true });
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const found = useMemo(
    () => sortSources(filterSources(rows ?? [], filter), order, language),
    [rows, filter, order, language],
  );
  const shown = found.slice(0, most);
  return (
    <>
      <div class="box" aria-busy={rows === null}>
        <table class="table table--sources" aria-labelledby="sources-heading">
          <Heads order={order} onOrder={setOrder} />
          <tbody>
            {shown.map((row) => (
              <Row key={row.id} row={row} isFixed={fixed.has(row.pack)} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
        {rows !== null && found.length === 0 ? <p class="box__empty">{words('noSourceFits')}</p> : null}
      </div>
      <div class="table__foot">
        <p role="status">{rows === null ? '' : words.count('sourcesShown', rows.length, found.length)}</p>
        {off > 0 ? <p>{words.count('sourcesInOff', off)}</p> : null}
        {found.length > shown.length ? (
          <button class="btn" type="button" onClick={() => setMost(most + ROWS_AT_ONCE)}>
            {words.count('showMore', Math.min(ROWS_AT_ONCE, found.length - shown.length))}
          </button>
        ) : null}
      </div>
    </>
  );
}
