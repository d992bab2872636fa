import type { RowDetail } from '../../../lib/compare/event/row-detail.ts';

/** State of an opened row: its words are being asked for, could not be got, or are shown. */
export type RowState =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'shown'; detail: RowDetail };
