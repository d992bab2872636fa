/** The coverage of an event: a row for each item, a column for each source, and the words behind a row where it is opened. */
import { useId, useState } from 'preact/hooks';
import type { CompareGroup, CompareRow, CompareView } from '../../lib/compare/event/event-view.ts';
import { readCredit } from '../../lib/compare/evidence/credit.ts';
import type { SourceRef } from '../../lib/compare/evidence/source-line.ts';
import { Icon } from '../icon/icon.tsx';
import { LINE_MARKS } from '../source/line-marks.ts';
import { useWords } from '../words/words.tsx';
import { Letter } from './letters.tsx';
import { MatrixRow } from './row/matrix-row.tsx';
import type { RowState } from './row/row-state.ts';
import { GROUP_WORDS } from './row/row-words.ts';

/** Key of a row: ids of measures and actors may be alike. */
export const rowKey = ({ kind, id }: Pick<CompareRow, 'kind' | 'id'>): string => `${kind} ${id}`;

export interface MatrixProps {
  view: CompareView;
  /** Rows that are open, by key. */
  open: ReadonlyMap<string, RowState>;
  onToggle: (row: CompareRow) => void;
}

const differs = ({ outcome }: CompareRow): boolean => outcome === 'sources-differ';

/** Columns that fit beside the items and the last column on a screen of 1208 px (matrix.css has the widths). */
const FITTING = 4;

const LEGEND = ['printed', 'variant', 'part', 'told', 'named', 'absent'] as const;

function Legend() {
  const words = useWords();
  return (
    <ul class="keys">
      {LEGEND.map((mark) => (
        <li key={mark} class={`c--${LINE_MARKS[mark].tone}`}>
          <Icon name={LINE_MARKS[mark].icon} small />
          <span class="c__words">{words(LINE_MARKS[mark].words)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A column's head: letter, outlet, credit and day. Also used where sources head groups of rows. */
export function ColumnHead({ source, column }: { source: SourceRef; column: number }) {
  const words = useWords();
  const credit = readCredit(source.credit);
  const small = [
    credit === null ? null : words(credit.isCited ? 'citingCredit' : 'withCredit', credit.name),
    source.published === null ? null : words.day(source.published),
  ].filter((part) => part !== null);
  return (
    <span class="srch">
      <Letter column={column} />
      <span>
        {source.outlet}
        {small.length > 0 ? <small> {small.join(words('partSeparator'))}</small> : null}
      </span>
    </span>
  );
}

function GroupRows(props: { group: CompareGroup; only: boolean; width: number } & MatrixProps) {
  const words = useWords();
  const { group, only, width, view, open, onToggle } = props;
  const rows = only ? group.rows.filter(differs) : group.rows;
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr class="grp">
        <th colSpan={width} scope="rowgroup">
          {words(GROUP_WORDS[group.kind])} <span>{words.number(rows.length + (only ? 0 : group.more))}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <MatrixRow
          key={rowKey(row)}
          row={row}
          sources={view.sources}
          state={open.get(rowKey(row)) ?? null}
          onToggle={() => onToggle(row)}
        />
      ))}
      {group.more > 0 && !only ? (
        <tr>
          <td class="fine" colSpan={width}>
            {words.count('moreRows', group.more)}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

/** Rows that differ, alone or among all others; and how many of all are shown, which is said when it changes. */
function OnlyDiffering(props: { view: CompareView; only: boolean; onChange: (only: boolean) => void }) {
  const words = useWords();
  const { view, only, onChange } = props;
  const all = view.groups.reduce((sum, { rows, more }) => sum + rows.length + more, 0);
  const shown = view.groups.reduce((sum, { rows }) => sum + (only ? rows.filter(differs).length : rows.length), 0);
  return (
    <p class="only">
      <label class="switch">
        <input type="checkbox" checked={only} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        {words('onlyDiffering')}
      </label>
      <span role="status">{words.count('rowsShown', all, shown)}</span>
    </p>
  );
}

export function Matrix(props: MatrixProps) {
  const words = useWords();
  const { view } = props;
  const [asked, setOnly] = useState(false);
  const heading = useId();
  const wrap = view.sources.length > FITTING ? 'tablewrap' : 'tablewrap tablewrap--fits';
  const canFilter = view.groups.some(({ rows }) => rows.some(differs));
  const only = asked && canFilter;
  const width = view.sources.length + 2;
  return (
    <div>
      <div class="sech">
        <h2 id={heading}>{words('coverageHeading')}</h2>
        <Legend />
      </div>
      {canFilter ? <OnlyDiffering view={view} only={only} onChange={setOnly} /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class={wrap} aria-labelledby={heading} tabIndex={0}>
        <table class="matrix" aria-labelledby={heading}>
          <thead>
            <tr>
              <th class="c0" scope="col">
                {words('columnItem')}
              </th>
              {view.sources.map((source, column) => (
                <th key={source.id} class="cs" scope="col">
                  <ColumnHead source={source} column={column} />
                </th>
              ))}
              <th class="c4" scope="col">
                {words('columnAcross')}
              </th>
            </tr>
          </thead>
          {view.groups.map((group) => (
            <GroupRows key={group.kind} group={group} only={only} width={width} {...props} />
          ))}
        </table>
      </section>
    </div>
  );
}
