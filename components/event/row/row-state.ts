import type { RowDetail } from '../../../lib/compare/event/row-detail.ts';

/** An opened row: its words are on their way, could not be had, or are there. */
export type RowState =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'shown'; detail: RowDetail };
