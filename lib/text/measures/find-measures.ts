/**
 * Finds the measure of a figure, if any. Its unit must fit the measure, and the measure's cue words must be in its own clause; cue
 * words in another figure's clause count only if both measures use them ("Since 1993 murders fell 82 percent and shootings 81
 * percent"). If two measures fit equally, the one with clearly nearer cue words is taken, or none.
 */

import { findSentences } from '../english/sentences.ts';
import type { FoundFigure, MeasureCues } from '../figures/figure.ts';
import { familyOf } from '../figures/unit-family.ts';
import { type Token, tokenize } from '../numbers/tokens.ts';
import type { Span } from '../span.ts';
import { cutClauses, type FigureClause, type TokenRange, tokensIn } from './clauses.ts';
import { type Cue, cueWordsOf, hasCue, parseCue } from './cue-words.ts';

export interface MeasureFound {
  measure: string;
  /** The sentence that the figure stands in. */
  passage: Span;
}

interface Ready {
  id: string;
  family: string;
  noun: Cue[];
  must: Cue[][];
  may: Cue[];
  mustNot: Cue[];
}

/** Points for where a group of cue words was found; an optional word counts less than any of them. */
const OWN = 8;
const SHARED = 4;
const LENT = 2;
/** In words: further than any clause reaches. */
const FAR = 200;
/** In words: how much nearer the cue words of one fitting measure must be than those of another. */
const CLEARLY = 10;

function prepare(measure: MeasureCues): Ready {
  const { noun, must, may, mustNot } = measure.cues;
  const cues = (texts: readonly string[]) => texts.map(parseCue);
  return {
    id: measure.id,
    family: familyOf(measure.unit),
    noun: cues(noun),
    must: must.map(cues),
    may: cues(may),
    mustNot: cues(mustNot),
  };
}

const READY = new WeakMap<readonly MeasureCues[], Ready[]>();

/** Parses the cue words once for a list of measures, which is used for many passages. */
function prepared(measures: readonly MeasureCues[]): Ready[] {
  const known = READY.get(measures);
  if (known) return known;
  const ready = measures.map(prepare);
  READY.set(measures, ready);
  return ready;
}

/** The words around one figure, by distance. */
interface Surroundings {
  own: string[];
  shared: string[];
  /** Words of the clauses of other figures of the same kind in the sentence. */
  others: string[];
  /** Words of the lead-in and of the text above. */
  around: readonly string[];
  noun: string[];
  /** Index of the figure in `own`. */
  at: number;
}

const anyOf = (words: readonly string[], cues: readonly Cue[]) => cues.some((cue) => hasCue(words, cue));

/** Whether a cue in another figure's clause also counts for this one: another measure of the kind needs it too. */
function isLent(words: readonly string[], group: readonly Cue[], rivals: readonly Ready[]): boolean {
  const stands = group.filter((cue) => hasCue(words, cue));
  return stands.some((cue) => rivals.some(({ must }) => must.some((other) => other.some((one) => sameCue(one, cue)))));
}

function sameCue(a: Cue, b: Cue): boolean {
  return a.length === b.length && a.every(({ word, prefix }, n) => word === b[n]?.word && prefix === b[n]?.prefix);
}

/** How well a measure fits; 0 if it does not. */
function fitness(measure: Ready, around: Surroundings, rivals: readonly Ready[]): number {
  if (anyOf(around.own, measure.mustNot) || anyOf(around.shared, measure.mustNot)) return 0;
  if (measure.noun.length > 0 && !anyOf(around.noun, measure.noun)) return 0;
  let own = measure.noun.length > 0 ? 1 : 0;
  let score = own * OWN;
  for (const group of measure.must) {
    if (anyOf(around.own, group)) {
      score += OWN;
      own++;
    } else if (anyOf(around.shared, group)) score += SHARED;
    else if (anyOf(around.around, group)) score += LENT;
    else if (isLent(around.others, group, rivals)) score += LENT;
    else return 0;
  }
  // The figure's own text must say what it counts, not only the text around it.
  if (own === 0) return 0;
  return score + measure.may.filter((cue) => hasCue(around.own, cue)).length;
}

/** Words between the figure and the measure's cues, summed over groups; a cue outside the clause counts as `FAR`. */
function distanceOf({ must }: Ready, { own, at }: Surroundings): number {
  const nearest = (group: readonly Cue[]) =>
    own.reduce((least, _, n) => {
      const stands = group.some((cue) => cue.length > 0 && hasCue(own.slice(n, n + cue.length), cue));
      return stands ? Math.min(least, Math.abs(n - at)) : least;
    }, FAR);
  return must.reduce((sum, group) => sum + nearest(group), 0);
}

function best(measures: readonly Ready[], family: string, around: Surroundings): string | null {
  const fitting = measures.filter((one) => one.family === family);
  let most = 0;
  let winners: Ready[] = [];
  for (const measure of fitting) {
    const score = fitness(
      measure,
      around,
      fitting.filter((one) => one.id !== measure.id),
    );
    if (score === 0 || score < most) continue;
    // Of two entries for the same measure with different cues either may be taken.
    if (score === most && winners.some(({ id }) => id === measure.id)) continue;
    winners = score === most ? [...winners, measure] : [measure];
    most = score;
  }
  return nearest(winners, around)?.id ?? null;
}

/** The measure with the clearly nearest cue words of several that fit equally; null if there is none. */
function nearest(winners: readonly Ready[], around: Surroundings): Ready | null {
  if (winners.length < 2) return winners[0] ?? null;
  const [first, second] = winners
    .map((winner) => ({ winner, distance: distanceOf(winner, around) }))
    .sort((a, b) => a.distance - b.distance);
  return first && second && second.distance - first.distance >= CLEARLY ? first.winner : null;
}

function wordsIn(text: string): string[] {
  const tokens = tokenize(text);
  return [...cueWordsOf(tokens, 0, tokens.length), '|'];
}

function wordsOf(tokens: readonly Token[], ranges: readonly TokenRange[]): string[] {
  // A separator that is not a word, so that no cue of two words matches across ranges.
  return ranges.flatMap(({ from, to }) => [...cueWordsOf(tokens, from, to), '|']);
}

function surroundings(
  tokens: readonly Token[],
  clauses: readonly FigureClause[],
  n: number,
  figure: { noun: string | null; from: number; around: readonly string[] },
): Surroundings {
  const { own, shared } = clauses[n] as FigureClause;
  const { noun, from, around } = figure;
  const others = clauses.map((clause) => clause.own).filter((other) => other.from !== own.from);
  const nounTokens = noun === null ? [] : tokenize(noun);
  return {
    own: wordsOf(tokens, [own]),
    shared: wordsOf(tokens, shared),
    others: wordsOf(tokens, others),
    around,
    noun: cueWordsOf(nounTokens, 0, nounTokens.length),
    at: cueWordsOf(tokens, own.from, from).length,
  };
}

/** Sentences of a text that may have several paragraphs, separated by empty lines. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of [...text.matchAll(/\n[^\S\n]*\n\s*/g), null]) {
    const end = match?.index ?? text.length;
    for (const one of findSentences(text.slice(start, end)))
      spans.push({ start: start + one.start, end: start + one.end });
    start = match ? match.index + match[0].length : end;
  }
  return spans;
}

/** A sentence with more figures of one kind is a table or a list, without clauses. */
const MOST_FIGURES = 60;

interface InSentence {
  passage: Span;
  figures: readonly FoundFigure[];
  around: readonly string[];
  wanted: (family: string) => boolean;
}

function placesInSentence(tokens: readonly Token[], task: InSentence): FigurePlace[] {
  const sentence = tokensIn(tokens, task.passage);
  return [...Map.groupBy(task.figures, ({ unit }) => familyOf(unit))].flatMap(([family, figures]) => {
    if (figures.length > MOST_FIGURES || !task.wanted(family)) return [];
    const ranges = figures.map((figure) => tokensIn(tokens, figure));
    const clauses = cutClauses(tokens, sentence, ranges);
    return figures.map((figure, n) => {
      const at = { noun: figure.noun, from: ranges[n]?.from ?? 0, around: task.around };
      return { figure, family, passage: task.passage, surroundings: surroundings(tokens, clauses, n, at) };
    });
  });
}

/** A figure with the words around it, which any number of measures can be tried on. */
export interface FigurePlace {
  figure: FoundFigure;
  family: string;
  passage: Span;
  surroundings: Surroundings;
}

/**
 * The places of the figures that `findFigures` found in `text`, sentence by sentence; none for a figure in a list. Linear.
 * @param around as for `findMeasures`.
 * @param wanted which families of units have a measure at all.
 */
export function placesOf(
  text: string,
  figures: readonly FoundFigure[],
  around: readonly string[] = [],
  wanted: InSentence['wanted'] = () => true,
): FigurePlace[] {
  const aroundWords = around.flatMap(wordsIn);
  const tokens = tokenize(text);
  let next = 0;
  return sentencesOf(text).flatMap((passage) => {
    const inside: FoundFigure[] = [];
    for (let figure = figures[next]; figure && figure.start < passage.end; figure = figures[++next])
      inside.push(figure);
    return inside.length === 0
      ? []
      : placesInSentence(tokens, { passage, figures: inside, around: aroundWords, wanted });
  });
}

/** The id of the measure that fits a place; null if none fits or two fit equally. */
export const measureAt = (place: FigurePlace, measures: readonly MeasureCues[]): string | null =>
  best(prepared(measures), place.family, place.surroundings);

/**
 * The measure of each of the figures that `findFigures` found in `text`, in the same order; null if none fits or two fit
 * equally. Cue semantics as in `Cues` (figure.ts). Linear in the text for a given set of measures.
 * @param around texts that lead up to this one or stand above it: their words count less than any of its own.
 */
export function findMeasures(
  text: string,
  figures: readonly FoundFigure[],
  measures: readonly MeasureCues[],
  around: readonly string[] = [],
): (MeasureFound | null)[] {
  const families = new Set(prepared(measures).map(({ family }) => family));
  const found = new Map<FoundFigure, MeasureFound>();
  for (const place of placesOf(text, figures, around, (family) => families.has(family))) {
    const measure = measureAt(place, measures);
    if (measure !== null) found.set(place.figure, { measure, passage: place.passage });
  }
  return figures.map((figure) => found.get(figure) ?? null);
}
