/**
 * The figures of a text with the measures that they belong to: the measure's words stand there, and neither place nor agent is
 * another one. Used for pages and for articles that are added, so that both read alike.
 */
import { isRelativeWording } from '../dates/relative-date.ts';
import type { FoundFigure, MeasureCues } from '../figures/figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import { isVague } from '../figures/vague-amounts.ts';
import type { Span } from '../span.ts';
import { findMeasures } from './find-measures.ts';
import { type Belonging, belonging } from './scope.ts';

export interface FigureContext<M extends MeasureCues = MeasureCues> {
  measures: readonly M[];
  /** ISO day, against which dates are read. */
  published: string | null;
  /** The sentence that leads up to a list; empty where there is none. */
  leadIn?: string;
  /** The heading above, then the paragraph before. */
  above?: readonly string[];
  /** The title and the like: what is left to tell the place. */
  heads?: readonly string[];
  /** The text is an entry of a list or has a label, so that the words above count as its own. */
  isEntry?: boolean;
}

export interface OwnFigure<M extends MeasureCues = MeasureCues> {
  figure: FoundFigure;
  /** Null for a figure of no measure, or of another place or agent than the measure's. */
  measure: M | null;
  /** The sentence that the figure stands in; null without a measure. */
  sentence: Span | null;
  belongs: Belonging | null;
}

/** All figures of a text in reading order. Linear in the text for a given set of measures. */
export function readOwnFigures<M extends MeasureCues>(
  text: string,
  { measures, published, leadIn = '', above = [], heads = [], isEntry = leadIn !== '' }: FigureContext<M>,
): OwnFigure<M>[] {
  const figures = findFigures(text, { published });
  const found = findMeasures(text, figures, measures, isEntry ? [leadIn, ...above] : []);
  const around = [leadIn, ...above, ...heads].filter((words) => words !== '');
  return figures.map((figure, n) => {
    const sentence = found[n]?.passage ?? null;
    // "Hundreds of people" can be held against no number.
    const isOpen = figure.unit === 'count' && isVague(figure);
    const measure = (!isOpen && measures.find(({ id }) => id === found[n]?.measure)) || null;
    const belongs = measure && sentence && belonging({ text, sentence, figure, around }, measure.scope);
    return belongs === null || belongs === 'other'
      ? { figure, measure: null, sentence: null, belongs: null }
      : { figure, measure, sentence, belongs };
  });
}

/**
 * The figures of a text as a source of the corpus would list them. A day relative to the article's own ("said Friday") is listed only
 * if it has a measure: otherwise it only dates the report.
 */
export function findMeasuredFigures(text: string, context: FigureContext): OwnFigure[] {
  return readOwnFigures(text, context).filter(
    ({ figure, measure }) => measure !== null || figure.unit !== 'date' || !isRelativeWording(figure.text),
  );
}
