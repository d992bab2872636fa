/** The keys that a statement is looked up by. */
import { foldKey } from '../../text/fold.ts';
import { quotationKeys } from '../../text/quotations/quotation-keys.ts';
import type { StatementRecord } from './records.ts';

/** Measures of a statement's figures. */
export function measuresOf({ figures }: Pick<StatementRecord, 'figures'>): string[] {
  return distinct(figures.flatMap(({ measure }) => (measure === null ? [] : [measure])));
}

/** The key words of a quotation in order of appearance; empty for a report. */
export function keysOf({ kind, text }: Pick<StatementRecord, 'kind' | 'text'>): string[] {
  return kind === 'quotation' ? quotationKeys(text) : [];
}

/**
 * Runs of two or more letters or digits. Apostrophes and hyphens separate words, so that "mayor" finds "mayor's". A run of more than
 * 40 is cut into pieces, always at the same places.
 */
const TERM = /\p{L}[\p{L}\p{M}]{1,39}|\p{N}{2,40}/gu;

/** The search terms of a text: folded words in order of appearance, with repetitions. */
export function searchTerms(text: string): string[] {
  return foldKey(text).match(TERM) ?? [];
}

/** Claims that a statement takes a side on. */
export function sidesOf({ claims }: Pick<StatementRecord, 'claims'>): string[] {
  return distinct(claims.flatMap(({ claim, stance }) => (stance === 'reports' ? [] : [claim])));
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}
