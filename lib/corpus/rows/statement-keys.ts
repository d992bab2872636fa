/** What a statement is looked up by. */
import { foldKey } from '../../text/fold.ts';
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

/**
 * Letters or digits in one run of two and more: apostrophes and hyphens part words, so that who types "mayor" finds "mayor's". A
 * run of more than 40 comes in pieces, the same ones wherever it stands.
 */
const TERM = /\p{L}[\p{L}\p{M}]{1,39}|\p{N}{2,40}/gu;

/** The words by which a text is searched for: folded, in order of appearance, each as often as it stands there. */
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
