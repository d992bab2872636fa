/** Which rows are open, and their words, asked for when a row is opened. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowKey } from '../../components/event/matrix.tsx';
import type { RowState } from '../../components/event/row/row-state.ts';
import type { CompareRow, CompareView } from '../../lib/compare/event/event-view.ts';
import { ask } from '../../lib/messaging/client.ts';

type Row = Pick<CompareRow, 'kind' | 'id'>;

export interface OpenRows {
  open: ReadonlyMap<string, RowState>;
  toggle: (row: Row) => void;
}

/** Rows of one view; another view starts with the row that it was asked for, and no other. */
export function useOpenRows(view: CompareView): OpenRows {
  const [open, setOpen] = useState<ReadonlyMap<string, RowState>>(new Map());
  // A ref and not a state, because it must be right at once: an answer that is no longer wanted is dropped by it.
  const wanted = useRef<{ view: CompareView; rows: Set<string> }>({ view, rows: new Set() });

  const put = useCallback((row: Row, state: RowState) => {
    setOpen((before) => new Map(before).set(rowKey(row), state));
  }, []);
  const load = useCallback(
    (row: Row) => {
      wanted.current.rows.add(rowKey(row));
      put(row, { state: 'loading' });
      void ask('compareRow', { event: view.event.id, kind: row.kind, id: row.id }).then((reply) => {
        if (wanted.current.view !== view || !wanted.current.rows.has(rowKey(row))) return;
        put(row, reply.ok ? { state: 'shown', detail: reply.value } : { state: 'failed', retry: () => load(row) });
      });
    },
    [view, put],
  );
  const close = useCallback((row: Row) => {
    wanted.current.rows.delete(rowKey(row));
    setOpen((before) => new Map([...before].filter(([key]) => key !== rowKey(row))));
  }, []);
  // A layout effect: it must run before a person can open a row of the new view, which it would close again.
  useLayoutEffect(() => {
    wanted.current = { view, rows: new Set() };
    setOpen(new Map());
    if (view.open) load(view.open);
  }, [view, load]);
  const toggle = useCallback(
    (row: Row) => (wanted.current.rows.has(rowKey(row)) ? close(row) : load(row)),
    [close, load],
  );
  return { open, toggle };
}
