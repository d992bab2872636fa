/** What a statement is looked up by. */
import { quotationKeys } from '../../text/quotations/quotation-keys.ts';
import type { StatementRecord } from './records.ts';

/** Measures of a statement's figures. */
export function measuresOf({ figures }: Pick<StatementRecord, 'figures'>): string[] {
  return distinct(figures.flatMap(({ measure }) => (measure === null ? [] : [measure])));
}

/** The words that a statement is found by, in order of appearance; none but for a quotation. */
export function keysOf({ kind, text }: Pick<StatementRecord, 'kind' | 'text'>): string[] {
  return kind === 'quotation' ? quotationKeys(text) : [];
}

/** Claims that a statement takes a side on. */
export function sidesOf({ claims }: Pick<StatementRecord, 'claims'>): string[] {
  return distinct(claims.flatMap(({ claim, stance }) => (stance === 'reports' ? [] : [claim])));
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}
