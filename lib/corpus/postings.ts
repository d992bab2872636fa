/**
 * What a page's words are looked up by, so that finding the names, measures and quotations that a page could hold costs
 * as much as the page has words, however large the corpus is.
 */
import { nameKey } from '../text/capitalised.ts';
import type { LexiconName } from '../text/lexicon.ts';
import { quotationKeys } from '../text/quotation-keys.ts';
import type { MeasureRecord, StatementRecord } from './records.ts';
import { titlesOf } from './titles.ts';
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
  /** Rare words of quotations, folded. */
  keys: string[];
  /** Topic terms, folded. */
  topics: string[];
}

/** What one statement is looked up by, ids as in the store. */
export interface StatementPosting {
  measures: string[];
  keys: string[];
  /** Claims it takes a side on. */
  sides: string[];
}

/** Everything that a pack adds to the lookup. A name without a capitalised word cannot be found and is left out. */
export function postingsOf(records: PackRecords): Postings {
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
    keys: distinct(records.statements.flatMap((statement) => postingOf(statement).keys)),
    topics: distinct(records.head.topic.map((term) => term.toLowerCase())),
  };
}

/** What to find a statement by. */
export function postingOf(statement: StatementRecord): StatementPosting {
  return {
    measures: distinct(statement.figures.flatMap(({ measure }) => (measure === null ? [] : [measure]))),
    keys: statement.kind === 'quotation' ? quotationKeys(statement.text) : [],
    sides: distinct(statement.claims.flatMap(({ claim, stance }) => (stance === 'reports' ? [] : [claim]))),
  };
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
