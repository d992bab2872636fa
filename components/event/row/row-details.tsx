/** Behind an opened row: the wordings in one line with their differences, then each source's own words under its column. */
import type { ComponentChildren } from 'preact';
import type { RowDetail } from '../../../lib/compare/event/row-detail.ts';
import type { SourceLine } from '../../../lib/compare/evidence/source-line.ts';
import { VARIANTS } from '../../card/quotation-card.tsx';
import { languageOf } from '../../source/source-language.ts';
import { SourceLineItem } from '../../source/source-line.tsx';
import { useWords } from '../../words/words.tsx';
import { LetterStrip } from '../letter-strip.tsx';
import { CollatedLine } from './collated-line.tsx';
import type { RowState } from './row-state.ts';

function Wide({ columns, id, children }: { columns: number; id?: string; children: ComponentChildren }) {
  return (
    <tr class="detail" id={id}>
      <td colSpan={columns + 2}>{children}</td>
    </tr>
  );
}

/** The types of difference, strongest first. */
function Facts({ detail }: { detail: RowDetail }) {
  const words = useWords();
  const types = detail.variants.filter((type) => type !== 'typography').reverse();
  return <>{types.length > 0 ? <p class="facts">{words.list(types.map((type) => words(VARIANTS[type])))}</p> : null}</>;
}

function Own({ line }: { line: SourceLine | undefined }) {
  return (
    <td class="own">
      {line ? (
        <ul>
          <SourceLineItem line={line} />
        </ul>
      ) : null}
    </td>
  );
}

function Elsewhere({ lines, columns }: { lines: readonly SourceLine[]; columns: number }) {
  const words = useWords();
  if (lines.length === 0) return null;
  return (
    <Wide columns={columns}>
      <div class="elsewhere">
        <h3>{words('elsewhereHeading')}</h3>
        <ul>
          {lines.map((line, index) => (
            <SourceLineItem key={`${line.source.id} ${index}`} line={line} />
          ))}
        </ul>
      </div>
    </Wide>
  );
}

export interface RowDetailsProps {
  /** Of the first of its table rows. */
  id: string;
  state: RowState;
  columns: number;
}

export function RowDetails({ id, state, columns }: RowDetailsProps) {
  const words = useWords();
  if (state.state === 'loading') {
    return (
      <Wide id={id} columns={columns}>
        <p class="pending">{words('rowLoading')}</p>
      </Wide>
    );
  }
  if (state.state === 'failed') {
    return (
      <Wide id={id} columns={columns}>
        <p class="pending" role="alert">
          {words('rowFailed')}{' '}
          <button class="btn" type="button" onClick={state.retry}>
            {words('tryAgain')}
          </button>
        </p>
      </Wide>
    );
  }
  const { detail } = state;
  const lead = detail.collated ? (
    <CollatedLine parts={detail.collated} language={languageOf(detail.lines.flatMap((line) => line?.source ?? []))} />
  ) : detail.plot ? (
    <LetterStrip plot={detail.plot} />
  ) : null;
  return (
    <>
      {lead ? (
        <Wide id={id} columns={columns}>
          {lead}
        </Wide>
      ) : null}
      <tr class="detail detail--own" id={lead ? undefined : id}>
        <td>
          <Facts detail={detail} />
        </td>
        {Array.from({ length: columns }, (_, column) => (
          <Own key={column} line={detail.lines[column]} />
        ))}
        <td />
      </tr>
      <Elsewhere lines={detail.elsewhere} columns={columns} />
    </>
  );
}
