/** Card contexts in every state. */
import type { CardContext } from '../../lib/compare/card/card-context.ts';
import { person, place, twoCandidates } from './fixture-actors.ts';
import {
  dateSplit,
  figure,
  figureAgrees,
  figureDiffers,
  otherEvent,
  rounds,
  value,
  within,
} from './fixture-figures.ts';
import {
  quotation,
  quotationAgrees,
  quotationOnly,
  quotationPart,
  quotationSplit,
  unknown,
} from './fixture-quotations.ts';
import { absent, COAST, group, LATER, REVIEW, VALLEY } from './fixture-sources.ts';

/** Every state of section 6 and of the kinds, by a name that tests and pictures use. */
export const CARDS: Record<string, CardContext> = {
  'figure agrees': figureAgrees,
  'figure differs': figureDiffers,
  'date, sources differ': dateSplit,
  'figure of another event': otherEvent,
  'figure rounds': rounds,
  'figure within': within,
  'figure at another time': figure({
    outcome: 'other-time',
    groups: [],
    notCompared: [{ line: value(LATER, '23 percent'), event: REVIEW, reason: 'other-time' }],
  }),
  'figure not comparable': figure({
    outcome: 'not-comparable',
    groups: [group([value(VALLEY, '4 in 5')])],
    why: { rule: 'figure-not-comparable-other-unit', values: [], page: null, corpus: null },
  }),
  'quotation, wordings differ': quotationSplit,
  'quotation agrees': quotationAgrees,
  'quotation, a part of what the sources print': quotationPart,
  'quotation only': quotationOnly,
  'quotation absent': quotation({
    outcome: 'absent',
    why: null,
    outcomeSources: [COAST],
    groups: [group([absent(COAST, 'no-quotation')])],
  }),
  'selection not in the corpus': unknown,
  person,
  'place, no statements': place,
  'name of two people': twoCandidates,
  'empty corpus': figure({ sourcesInCorpus: 0 }),
};
