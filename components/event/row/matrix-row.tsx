/** One item of the matrix: a button that opens it, a cell for each source, and the sources among themselves. */

import type { CompareCell, CompareRow } from '../../../lib/compare/event/event-view.ts';
import type { SourceRef } from '../../../lib/compare/evidence/source-line.ts';
import { Icon } from '../../icon/icon.tsx';
import { OutcomeState } from '../../outcome/outcome-state.tsx';
import { LINE_MARKS } from '../../source/line-marks.ts';
import { languageOf } from '../../source/source-language.ts';
import { useWords } from '../../words/words.tsx';
import { RowDetails } from './row-details.tsx';
import type { RowState } from './row-state.ts';
import { cellWords, rowState, rowTitle } from './row-words.ts';

/** Id of a row's button in the document, by which an address leads to it. */
export const rowButtonId = ({ kind, id }: Pick<CompareRow, 'kind' | 'id'>): string =>
  `row ${kind} ${id}`.replaceAll(' ', '-');

function Cell({ cell, kind }: { cell: CompareCell; kind: CompareRow['kind'] }) {
  const words = useWords();
  const mark = LINE_MARKS[cell.mark];
  const said = cellWords(cell, kind, words);
  return (
    <td class={`c c--${mark.tone}`}>
      <span class="c__in">
        <Icon name={mark.icon} small />
        {cell.value === undefined ? (
          <span class="c__words">{said}</span>
        ) : (
          <span>
            {cell.value}
            <span class="vh">{words('markAddition', said)}</span>
          </span>
        )}
      </span>
    </td>
  );
}

export interface MatrixRowProps {
  row: CompareRow;
  sources: readonly SourceRef[];
  /** Null while the row is closed. */
  state: RowState | null;
  onToggle: () => void;
}

export function MatrixRow({ row, sources, state, onToggle }: MatrixRowProps) {
  const words = useWords();
  const button = rowButtonId(row);
  const details = `${button}-words`;
  return (
    <>
      <tr class={state ? 'is-open' : undefined}>
        <th scope="row">
          <button
            id={button}
            class="rowbtn"
            type="button"
            aria-expanded={state !== null}
            aria-controls={state ? details : undefined}
            onClick={onToggle}
          >
            <span>
              {row.speaker === null ? null : <b>{row.speaker} </b>}
              <span class={row.kind === 'utterance' ? 'w' : 'w w--name'} lang={languageOf(sources)}>
                {rowTitle(row, words)}
              </span>
            </span>
          </button>
        </th>
        {row.cells.map((cell, column) => (
          <Cell key={sources[column]?.id ?? column} cell={cell} kind={row.kind} />
        ))}
        <td class="sum">
          <OutcomeState outcome={row.outcome} words={{ state: rowState(row, words), addition: null }} />
        </td>
      </tr>
      {state ? <RowDetails id={details} state={state} columns={sources.length} /> : null}
    </>
  );
}
