/**
 * What a page's words are looked up by, so that finding the names, measures and quotations that a page could hold costs
 * as much as the page has words, however large the corpus is.
 */
import { nameKey } from '../../text/english/capitalised.ts';
import type { LexiconName } from '../../text/lexicon.ts';
import { quotationKeys } from '../../text/quotations/quotation-keys.ts';
import { titlesOf } from '../titles.ts';
import type { MeasureRecord, StatementRecord } from './records.ts';
import type { PackRecords } from './to-records.ts';

/** A name under the capitalised word it is looked up by: `first` is "Blasio" for "de Blasio". */
export interface NamePosting extends LexiconName {
  pack: string;
  first: string;
}

export interface Postings {
  names: NamePosting[];
  /** Cue words of measures, folded; a word ending in `*` stands for any ending. */
  cues: string[];
  /** Topic terms, folded. */
  topics: string[];
}

/** What a pack adds to the lookup beside its statements. A name without a capitalised word cannot be found and is left out. */
export function postingsOf(records: Pick<PackRecords, 'head' | 'actors' | 'measures'>): Postings {
  const names = records.actors.flatMap((actor) => {
    const titles = titlesOf(actor);
    return actor.names.map(({ text, form }) => ({
      text,
      actor: actor.id,
      kind: actor.kind,
      form,
      titles,
      pack: actor.pack,
      first: nameKey(text),
    }));
  });
  return {
    names: names.filter(({ first }) => first !== ''),
    cues: distinct(records.measures.flatMap(gateCues)),
    topics: distinct(records.head.topic.map((term) => term.toLowerCase())),
  };
}

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

/** A cue that a page's letters-only words can be held against. */
const PLAIN_CUE = /^\p{L}{3,}\*?$/u;

/**
 * The cue words by which a measure is noticed at all: one group is enough, since a figure must stand near a word of each
 * group, and the group whose shortest word is longest occurs least by chance ("counterfeit*", not "by, until").
 */
export function gateCues(measure: Pick<MeasureRecord, 'cues'>): string[] {
  const { must, noun, may } = measure.cues;
  const groups = [...must, noun].filter((group) => group.length > 0);
  const plain = groups.filter((group) => group.every((cue) => PLAIN_CUE.test(cue)));
  const shortest = (group: readonly string[]) => Math.min(...group.map((cue) => cue.replace('*', '').length));
  const best = plain.sort((a, b) => shortest(b) - shortest(a))[0];
  return best ?? groups[0] ?? may;
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}
