/** How the figures of one measure stand to each other over the articles. */
import { type Relation, relateFigures } from '../../compare/figures/relate-figures.ts';
import type { FigureRelation } from '../found.ts';
import { CLOCK } from './clock-times.ts';
import type { FigureNode } from './context.ts';

/** What stands out most is told of the group: a difference before an agreement. */
const ORDER: readonly FigureRelation[] = ['differs', 'not-comparable', 'rounds', 'within', 'agrees'];

/** How two figures stand to each other by value alone. */
export function relate({ figure: a }: FigureNode, { figure: b }: FigureNode): Relation['kind'] {
  if (a.unit === CLOCK && b.unit === CLOCK) return a.value === b.value ? 'same' : 'differs';
  return relateFigures(a, b).kind;
}

/** One number printed, whatever is said of how exact it is. */
export function isSameNumber({ figure: a }: FigureNode, { figure: b }: FigureNode): boolean {
  return a.unit === b.unit && a.value !== null && a.value === b.value;
}

/** Grows while an event goes on: two values can both be true, each of its hour. */
const GROWING = new Set('acre hectare contain infect positive evacuat arrest'.split(' '));

/** "Up to 1,250 miles" is the range that another article prints as 1,250 miles; "about 50" is 50. */
const MEETS = new Set<string | null>([null, 'about', 'at-most']);

function relationOfPair(a: FigureNode, b: FigureNode): FigureRelation {
  const kind = relate(a, b);
  if (kind === 'same') return 'agrees';
  if (isSameNumber(a, b) && MEETS.has(a.figure.qualifier) && MEETS.has(b.figure.qualifier)) return 'agrees';
  const grows = [...a.noun, ...b.noun].some((stem) => GROWING.has(stem));
  return kind === 'differs' && grows ? 'not-comparable' : kind;
}

export function relationOf(nodes: readonly FigureNode[]): FigureRelation {
  const found = new Set<FigureRelation>();
  for (const a of nodes) for (const b of nodes) if (a.article < b.article) found.add(relationOfPair(a, b));
  return ORDER.find((one) => found.has(one)) ?? 'agrees';
}
