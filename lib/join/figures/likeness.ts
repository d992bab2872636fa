/** How alike the surroundings of two figures are, and what kind of join that allows. */
import { relateFigures } from '../../compare/figures/relate-figures.ts';
import type { MeasureRule } from '../found.ts';
import type { FigureNode, StemWeights } from './context.ts';
import { stemOf } from './stems.ts';

export interface Likeness {
  /** 0 to 1: shared stems by rarity and nearness, of all that stand near. */
  share: number;
  /** Shared stems that tell something. */
  shared: number;
  /** Equal words in a row that touch both figures, left and right together. */
  beside: number;
}

/** Keeps two figures with few words around them from being alike by one. */
const LITTLE = 0.5;
const LEAST_WEIGHT = 0.15;

function equalWords(a: readonly string[], b: readonly string[]): { words: number; telling: number } {
  let words = 0;
  let telling = 0;
  for (; words < a.length && a[words] === b[words]; words++) if (stemOf(a[words] as string) !== null) telling++;
  return { words, telling };
}

export function likenessOf(a: FigureNode, b: FigureNode, weights: StemWeights): Likeness {
  const sumOf = (node: FigureNode) =>
    [...node.near].reduce((sum, [stem, near]) => sum + near * weights.weight(stem), 0);
  let both = 0;
  let shared = 0;
  for (const [stem, near] of a.near) {
    const other = b.near.get(stem);
    if (other === undefined) continue;
    const weight = weights.weight(stem);
    both += Math.sqrt(near * other) * weight;
    if (weight >= LEAST_WEIGHT) shared++;
  }
  const [left, right] = [equalWords(a.left, b.left), equalWords(a.right, b.right)];
  const telling = left.telling + right.telling;
  return {
    share: both / Math.sqrt((sumOf(a) + LITTLE) * (sumOf(b) + LITTLE)),
    shared,
    beside: telling >= 2 ? left.words + right.words : 0,
  };
}

/** Stands for people whatever they are called: two victims may be two crew members. */
const PEOPLE = new Set(
  'peopl person other man men woman women kill injur victim member crew personnel patient passenger personnel adult child children student'
    .split(' ')
    .concat('officer deputy soldier migrant resident protester worker employe civilian'.split(' ')),
);
const isPeople = (noun: readonly string[]) =>
  PEOPLE.has(noun.at(-1) ?? '') || /(?:er|or|ist|ant|man|men)$/.test(noun.at(-1) ?? '');

/** Whether what two counts count can be one thing: one noun, or people both, or nothing said of one. */
export function nounsFit(a: FigureNode, b: FigureNode): boolean {
  if (a.figure.unit !== 'count' || a.noun.length === 0 || b.noun.length === 0) return true;
  if (a.noun.some((stem) => b.noun.includes(stem))) return true;
  return isPeople(a.noun) && isPeople(b.noun);
}

export const sameHead = (a: FigureNode, b: FigureNode): boolean =>
  a.noun.length > 0 && b.noun.length > 0 && a.noun.at(-1) === b.noun.at(-1);

/** How many digits the value has that count: 114,000 has three, 50 has one. A date counts by its parts. */
function digits({ figure: { value, low, high, unit } }: FigureNode): number {
  const one = value ?? low ?? high;
  if (unit === 'date') return String(one).split('-').length;
  if (typeof one !== 'number') return 0;
  return Math.abs(one).toExponential().split('e')[0]?.replace('.', '').length ?? 0;
}

/** A value that two articles hardly print of two things: 7.8 percent, 114,000 jobs, 8 December 2014. */
export function isTelling(node: FigureNode): boolean {
  const { unit, value } = node.figure;
  if (unit === 'date') return digits(node) >= 3;
  if (unit === 'duration') return false;
  const many = digits(node);
  return many >= 3 || (many === 2 && (typeof value !== 'number' || value >= 1000 || !Number.isInteger(value)));
}

export interface Join {
  rule: MeasureRule;
  score: number;
}

/** Words beside two figures that make their sentences one. */
const SENTENCE = 4;
const LEAST = { telling: 0.04, plain: 0.1, fits: 0.2 };

/** Whether two figures of one unit count the same thing by value and words; null where that is not shown. */
export function joinOf(a: FigureNode, b: FigureNode, weights: StemWeights): Join | null {
  if (a.figure.part !== b.figure.part) return null;
  const { kind } = relateFigures(a.figure, b.figure);
  if (kind === 'differs' || kind === 'not-comparable') return null;
  const { share, shared, beside } = likenessOf(a, b, weights);
  if (kind === 'same' && beside >= SENTENCE) return { rule: 'same-sentence', score: 1 + beside / 20 + share };
  if (
    kind === 'same' &&
    isTelling(a) &&
    (share >= LEAST.telling || sameHead(a, b)) &&
    (nounsFit(a, b) || share >= LEAST.plain)
  )
    return { rule: 'same-value', score: 0.5 + share };
  if (!nounsFit(a, b)) return null;
  if (kind === 'same') return share >= LEAST.plain && shared >= 2 ? { rule: 'same-value', score: share } : null;
  return share >= LEAST.fits && shared >= 2 ? { rule: 'fits', score: share - 0.1 } : null;
}
