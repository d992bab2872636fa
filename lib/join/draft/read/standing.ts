/** How what one article prints stands to what the others on its event print, and to the installed packs. */
import type { Outcome } from '../../../compare/outcome.ts';
import { quotationWords } from '../../../text/quotations/quotation-words.ts';
import { relationOf } from '../../figures/relation-of.ts';
import type { FoundFigure, FoundMeasure, FoundUtterance } from '../../found/found.ts';
import type { Place } from '../../found/place.ts';
import type { KnownMention } from '../known-article.ts';

/** What another article prints in its place. */
export interface OtherPrint {
  outlet: string;
  text: string;
}

export interface Standing {
  outcome: Outcome;
  /** Of a quotation: the others print only a part of it, or it is itself a part of theirs. */
  part: 'longer' | 'shorter' | null;
  others: OtherPrint[];
}

export interface Printed {
  /** The words of a place in its article. */
  textOf(place: Place): string;
  outletOf(article: string): string;
}

const ALONE: Standing = { outcome: 'only', part: null, others: [] };

/** One verdict of several pairs: all, some or none of them differ. */
function together(outcomes: readonly Outcome[]): Outcome {
  const differing = outcomes.filter((one) => one === 'differs').length;
  if (differing > 0) return differing === outcomes.length ? 'differs' : 'sources-differ';
  return (['within', 'rounds', 'agrees'] as const).find((one) => outcomes.includes(one)) ?? outcomes[0] ?? 'only';
}

/** A figure beside the other articles' figures of its measure. */
export function standingOfFigure(figure: FoundFigure, measure: FoundMeasure | null, printed: Printed): Standing {
  const others = (measure?.members ?? []).filter(({ article }) => article !== figure.article);
  if (others.length === 0) return ALONE;
  return {
    outcome: together(others.map((other) => relationOf([figure, other]))),
    part: null,
    others: others.map((other) => ({ outlet: printed.outletOf(other.article), text: other.text })),
  };
}

const standsIn = (short: readonly string[], long: readonly string[]): boolean =>
  ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);

/** A quotation beside the other articles' prints of its utterance. */
export function standingOfQuotation(own: Place, utterance: FoundUtterance | null, printed: Printed): Standing {
  const others = (utterance?.members ?? []).filter(({ article }) => article !== own.article);
  if (others.length === 0) return ALONE;
  const words = quotationWords(printed.textOf(own));
  const pairs = others.map((other): { outcome: Outcome; part: Standing['part'] } => {
    const theirs = quotationWords(printed.textOf(other));
    if (words.join(' ') === theirs.join(' ')) return { outcome: 'agrees', part: null };
    if (standsIn(theirs, words)) return { outcome: 'agrees', part: 'longer' };
    return standsIn(words, theirs) ? { outcome: 'agrees', part: 'shorter' } : { outcome: 'differs', part: null };
  });
  return {
    outcome: together(pairs.map(({ outcome }) => outcome)),
    part: pairs.find(({ part }) => part !== null)?.part ?? null,
    others: others.map((other) => ({ outlet: printed.outletOf(other.article), text: printed.textOf(other) })),
  };
}

/** Graver verdicts first: what a person must see of two. */
const GRAVEST: readonly Outcome[] = ['differs', 'sources-differ', 'not-comparable', 'rounds', 'within', 'agrees'];

/** The standing among the articles read together, and what the installed packs say of the same place, as one. */
export function withKnown(standing: Standing, known: KnownMention | null): Standing {
  if (!known || known.outcome === 'none' || known.sources.length === 0) return standing;
  const others = known.sources.map(({ outlet, text }) => ({ outlet, text }));
  const told = known.outcome === 'only' ? 'agrees' : known.outcome;
  if (standing.others.length === 0) return { outcome: told, part: null, others };
  const both = [standing.outcome, told];
  const outcome = both.includes('differs') && both.includes('agrees') ? 'sources-differ' : null;
  return {
    outcome: outcome ?? GRAVEST.find((one) => both.includes(one)) ?? told,
    part: standing.part,
    others: [...standing.others, ...others],
  };
}
