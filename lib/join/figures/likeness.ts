/** The likeness of the contexts of two figures, and the rule by which it joins them. */
import { converted } from '../../text/figures/units/physical-units.ts';
import type { MeasureRule } from '../found/found.ts';
import type { FigureNode, StemWeights } from './context.ts';
import { CLOCK } from './read/clock-times.ts';
import { isSameNumber, relate } from './relation-of.ts';

export interface Likeness {
  /** 0 to 1: share of the nearby stems that are common to both, by rarity and nearness. */
  share: number;
  /** Shared stems that tell something. */
  shared: number;
  /** Equal words in a row that touch both figures, left and right together. */
  beside: number;
}

/** Keeps two figures with few words around them from being alike by one. */
const LITTLE = 0.5;
const LEAST_WEIGHT = 0.15;

function equalWords(a: FigureNode, b: FigureNode, side: 'left' | 'right'): { words: number; telling: number } {
  let words = 0;
  let telling = 0;
  for (; words < a[side].length && a[side][words] === b[side][words]; words++) if (a.telling[side][words]) telling++;
  return { words, telling };
}

export function likenessOf(a: FigureNode, b: FigureNode, weights: StemWeights): Likeness {
  let both = 0;
  let shared = 0;
  for (const [stem, near] of a.near) {
    const other = b.near.get(stem);
    if (other === undefined) continue;
    const weight = weights.weight(stem);
    both += Math.sqrt(near * other) * weight;
    if (weight >= LEAST_WEIGHT) shared++;
  }
  const [left, right] = [equalWords(a, b, 'left'), equalWords(a, b, 'right')];
  const telling = left.telling + right.telling;
  return {
    share: both / Math.sqrt((weights.sum(a) + LITTLE) * (weights.sum(b) + LITTLE)),
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
function nounsFit(a: FigureNode, b: FigureNode): boolean {
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

/** How much a value tells by itself: 114,000 jobs, 7.8 percent and 8 December 2014 are hardly printed of two things. */
export function tellingOf(node: FigureNode): 'much' | 'some' | 'little' {
  const { unit, value } = node.figure;
  const many = digits(node);
  if (unit === CLOCK) return String(value).endsWith(':00') ? 'some' : 'much';
  if (unit === 'date') return many >= 3 ? 'much' : 'little';
  if (unit === 'duration') return 'little';
  if (many >= 3 || (many === 2 && typeof value === 'number' && !Number.isInteger(value))) return 'much';
  return many === 2 && (typeof value !== 'number' || value >= 1000) ? 'some' : 'little';
}

export interface Join {
  rule: MeasureRule;
  score: number;
}

/** Words beside two figures that make their sentences one. */
const SENTENCE = 4;
/** Least likeness by how much the value tells, and where values only fit. */
const LEAST = { much: 0.04, some: 0.15, little: 0.1, fits: 0.2 };

/** Where a date bounds something or dates it: "since December" is no December in which something was. */
const BOUNDS = new Map(
  ['since', 'until till through', 'by', 'before', 'after', 'from', 'to', 'between'].flatMap((line) =>
    line.split(' ').map((word) => [word, line] as const),
  ),
);
function boundOf({ left }: FigureNode): string {
  // "the end of September", "in late January"
  const [first = '', second = '', third = ''] = left;
  const bound = first === 'of' && second === 'end' ? (third === 'the' ? (left[3] ?? '') : third) : first;
  return BOUNDS.get(bound) ?? '';
}

/** Words right beside the number for what happened to the people counted: the killed are not the injured. */
const FATES = ['kill', 'injure', 'arrest', 'evacuate'];
const BESIDE_NEAR = 0.6;
function fateOf({ near }: FigureNode): string | null {
  const told = FATES.map((fate) => ({ fate, near: near.get(fate) ?? 0 })).filter((one) => one.near >= BESIDE_NEAR);
  return told.sort((a, b) => b.near - a.near)[0]?.fate ?? null;
}
const fatesFit = (a: FigureNode, b: FigureNode): boolean => {
  const [x, y] = [fateOf(a), fateOf(b)];
  return x === y || x === null || y === null;
};

/** Dates of which one is the other less exactly; how much less decides how alike their sentences must be. */
function fitsDate(a: FigureNode, b: FigureNode): number | null {
  const [x, y] = [a.figure.value, b.figure.value];
  if (typeof x !== 'string' || typeof y !== 'string' || a.figure.part !== 'whole') return null;
  const [less, more] = [x, y].map((date) => date.split('-').length).sort() as [number, number];
  if (less === 2 && more === 3) return 0.18;
  return less === 1 ? 0.3 : null;
}

/** Two ranges of years whose other ends agree as well are one range. */
function otherEndsAgree(a: FigureNode, b: FigureNode): boolean {
  return a.figure.part !== 'whole' && a.figure.otherEnd === b.figure.otherEnd;
}

/** Miles that are another article's kilometres to a hundredth: a number turned into another unit tells as much as the same one. */
function isConverted({ figure: a }: FigureNode, { figure: b }: FigureNode): boolean {
  if (a.unit === b.unit || typeof a.value !== 'number' || typeof b.value !== 'number') return false;
  const told = converted(a.value, a.unit, b.unit);
  return told !== null && Math.abs(told - b.value) <= 0.01 * Math.abs(b.value);
}

/** "More than 8 percent" is no report of 14.7 percent. */
const BOUND_RATIO = 1.5;

/** Whether of two numbers the larger is less than `ratio` times the smaller; true of what is no number. */
export function isNear({ figure: a }: FigureNode, { figure: b }: FigureNode, ratio: number): boolean {
  const [x, y] = [a.value ?? a.low, b.value ?? b.low];
  if (typeof x !== 'number' || typeof y !== 'number' || a.unit !== b.unit) return true;
  return Math.max(x, y) < ratio * Math.min(x, y);
}

/** What is only said to be at most so much is the same as no smaller number. */
const isOpenAbove = ({ figure }: FigureNode) => figure.qualifier === 'at-most' || figure.qualifier === 'less-than';

function leastFor(a: FigureNode, b: FigureNode): number | null {
  if (isConverted(a, b)) return LEAST.little;
  if (isOpenAbove(a) || isOpenAbove(b) || !isNear(a, b, BOUND_RATIO)) return null;
  return a.figure.unit === 'date' ? fitsDate(a, b) : LEAST.fits;
}

/** Whether two figures of one unit count the same thing by value and words; null where that is not shown. */
export function joinOf(a: FigureNode, b: FigureNode, weights: StemWeights): Join | null {
  if (a.figure.part !== b.figure.part) return null;
  const kind = relate(a.figure, b.figure);
  if (kind === 'differs' || kind === 'not-comparable') return null;
  const isSame = kind === 'same' || isSameNumber(a.figure, b.figure);
  const { share, shared, beside } = likenessOf(a, b, weights);
  if (isSame && beside >= SENTENCE) return { rule: 'same-sentence', score: 1 + beside / 20 + share };
  if (a.figure.unit === 'date' && a.figure.part === 'whole' && boundOf(a) !== boundOf(b)) return null;
  if (!fatesFit(a, b)) return null;
  const telling = otherEndsAgree(a, b) ? 'much' : tellingOf(a);
  const named = nounsFit(a, b);
  if (isSame && telling !== 'little' && share >= LEAST[telling] && (named || share >= LEAST.some))
    return { rule: 'same-value', score: 0.5 + share };
  if (!named) return null;
  if (isSame)
    return share >= (kind === 'same' ? LEAST.little : LEAST.fits) && shared >= 2
      ? { rule: 'same-value', score: share }
      : null;
  const least = leastFor(a, b);
  const shown = sameHead(a, b) || (fateOf(a) !== null && fateOf(a) === fateOf(b));
  if (a.figure.unit === 'count' && !shown) return null;
  return least !== null && share >= least && (shared >= 2 || isConverted(a, b))
    ? { rule: 'fits', score: share - 0.1 }
    : null;
}
