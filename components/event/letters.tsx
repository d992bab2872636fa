/** The letters A, B, C that stand for the sources of an event, wherever there is no room for a name. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceRef } from '../../lib/compare/evidence/source-line.ts';

/** Letter of a column, from 0; there are never more columns than letters. */
export const letterOf = (column: number): string => String.fromCharCode(65 + column);

const ColumnsContext = createContext<readonly SourceRef[]>([]);

export const ColumnsProvider = ColumnsContext.Provider;

/** The letter of a source by its id, or null for one that is no column. */
export function useLetterOf(): (source: string) => string | null {
  const columns = useContext(ColumnsContext);
  return (source) => {
    const column = columns.findIndex(({ id }) => id === source);
    return column < 0 ? null : letterOf(column);
  };
}

export function Letter({ column }: { column: number }) {
  return <i class="letter">{letterOf(column)}</i>;
}
