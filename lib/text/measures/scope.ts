/**
 * Whether a figure that fits a measure's words belongs to the measure: the place and the agent given by its sentence and context must
 * be the measure's own, and the sentence must state the figure.
 */
import type { MeasureScope } from '../figures/figure.ts';
import type { Span } from '../span.ts';
import { isOfOthers } from './stated-agents.ts';
import { isOwn, nearestPlace, placesIn } from './stated-places.ts';
import { isTakenBack } from './taken-back.ts';

/** The beginning of a new statement within a sentence. */
const STATEMENT = /[;:–—]\s|,\s+(?:and|but|whereas|while|though|although)\s|\s(?:but|whereas|while)\s/g;

export interface PlacedFigure {
  text: string;
  sentence: Span;
  figure: Span;
  /** The context of the text, nearest first: label, lead-in, heading, title. */
  around: readonly string[];
}

/** `unplaced`: neither sentence nor context names a place. */
export type Belonging = 'own' | 'unplaced' | 'other';

/** The statement of a sentence that contains an offset. */
function statementAround(sentence: string, at: number): Span {
  let start = 0;
  for (const { 0: mark, index } of sentence.matchAll(STATEMENT)) {
    if (index >= at) return { start, end: index };
    start = index + mark.length;
  }
  return { start, end: sentence.length };
}

/** The place nearest to the figure: in its statement, its sentence, the text before it, then the context. */
function placeOf({ text, sentence, figure, around }: PlacedFigure, own: readonly string[]): Belonging {
  const words = text.slice(sentence.start, sentence.end);
  const at = figure.start - sentence.start;
  const statement = statementAround(words, at);
  const within = placesIn(words.slice(statement.start, statement.end), own);
  const near =
    nearestPlace(within, at - statement.start) ??
    nearestPlace(placesIn(words, own), at) ??
    placesIn(text.slice(0, sentence.start), own).at(-1) ??
    around.map((one) => placesIn(one, own).at(-1)).find((place) => place !== undefined);
  if (!near) return 'unplaced';
  return isOwn(near, own) ? 'own' : 'other';
}

/** Whether the figure is the measure's. Without a scope only a retraction or denial excludes it. */
export function belonging(placed: PlacedFigure, scope: MeasureScope | undefined): Belonging {
  const { text, sentence, figure } = placed;
  const words = text.slice(sentence.start, sentence.end);
  if (isTakenBack(words, figure.start - sentence.start)) return 'other';
  if (!scope) return 'own';
  if (isOfOthers(words.replace(/\p{DI}/gu, '').replace(/\s+/g, ' '), scope)) return 'other';
  return scope.places.length > 0 ? placeOf(placed, scope.places) : 'own';
}
