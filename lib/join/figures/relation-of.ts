/** The relation between the figures of one measure in several articles. */
import { type Relation, relateFigures } from '../../compare/figures/relate-figures.ts';
import type { FigureReading } from '../../text/figures/figure.ts';
import type { FigureRelation, FoundFigure } from '../found/found.ts';
import { CLOCK } from './read/clock-times.ts';
import { stemOf } from './stems.ts';

/** The order in which relations are reported for a group: a difference before an agreement. */
const ORDER: readonly FigureRelation[] = ['differs', 'not-comparable', 'rounds', 'within', 'agrees'];

/** A fast check, true for most pairs, whether two plain numbers are further apart than any rounding. */
function areFarApart(a: FigureReading, b: FigureReading): boolean {
  const [x, y] = [a.value, b.value];
  if (typeof x !== 'number' || typeof y !== 'number' || a.unit !== b.unit) return false;
  if (a.qualifier !== null || b.qualifier !== null || Math.min(x, y) < 10) return false;
  return Math.abs(x - y) > 0.15 * Math.max(x, y);
}

/** The relation of two figures by value alone. */
export function relate(a: FigureReading & { text: string }, b: FigureReading & { text: string }): Relation['kind'] {
  if (a.unit === CLOCK && b.unit === CLOCK) return a.value === b.value ? 'same' : 'differs';
  // Most pairs that are looked at have one value and nothing said of how exact it is.
  if (isSameNumber(a, b) && a.qualifier === b.qualifier && a.qualifier === null && a.direction === b.direction)
    return 'same';
  if (areFarApart(a, b)) return 'differs';
  return relateFigures(a, b).kind;
}

/** The same printed number, with any qualifier. */
export function isSameNumber(a: FigureReading, b: FigureReading): boolean {
  return a.unit === b.unit && a.value !== null && a.value === b.value;
}

/** Counts that grow during an event: two values can both be true at different hours. */
const GROWING = new Set('acre hectare contain infect positive evacuat arrest'.split(' '));

/** "Up to 1,250 miles" is the range that another article prints as 1,250 miles; "about 50" is 50. */
const MEETS = new Set<string | null>([null, 'about', 'at-most']);

type Counted = FigureReading & { text: string; noun: string | null };

const grows = ({ noun }: Counted): boolean =>
  (noun ?? '').split(/[\s-]+/).some((word) => GROWING.has(stemOf(word.toLowerCase()) ?? ''));

function relationOfPair(a: Counted, b: Counted): FigureRelation {
  const kind = relate(a, b);
  if (kind === 'same') return 'agrees';
  if (isSameNumber(a, b) && MEETS.has(a.qualifier) && MEETS.has(b.qualifier)) return 'agrees';
  return kind === 'differs' && (grows(a) || grows(b)) ? 'not-comparable' : kind;
}

/** Of the figures of one measure, over all pairs of two articles. */
export function relationOf(figures: readonly FoundFigure[]): FigureRelation {
  const found = new Set<FigureRelation>();
  figures.forEach((a, n) => {
    for (const b of figures.slice(n + 1)) if (a.article !== b.article) found.add(relationOfPair(a, b));
  });
  return ORDER.find((one) => found.has(one)) ?? 'agrees';
}
