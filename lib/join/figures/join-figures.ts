/**
 * Joins figures of several articles that count the same thing. Pairs are found by value and by the words around them, and joined in
 * order of certainty; a pair that would put two different values of one article into one group is not joined.
 */
import type { MeasureRule } from '../found/found.ts';
import { candidatePairs } from './candidates.ts';
import { type FigureNode, StemWeights } from './context.ts';
import { isNear, joinOf, likenessOf, sameHead, tellingOf } from './likeness.ts';
import { relate } from './relation-of.ts';

export interface FigureGroup {
  nodes: FigureNode[];
  /** The weakest rule by which it was joined. */
  rule: MeasureRule;
}

interface Edge {
  a: number;
  b: number;
  rule: MeasureRule;
  score: number;
}

const WEAKEST: readonly MeasureRule[] = [
  'same-thing-other-value',
  'fits',
  'same-value',
  'same-person',
  'same-sentence',
];
const weaker = (a: MeasureRule, b: MeasureRule) => (WEAKEST.indexOf(a) < WEAKEST.indexOf(b) ? a : b);

/** Whether two figures of one article can be one thing said twice. */
function canRepeat(a: FigureNode, b: FigureNode): boolean {
  if (a.figure.sentence === b.figure.sentence) return false;
  const kind = relate(a.figure, b.figure);
  return kind === 'same' || kind === 'within' || kind === 'rounds';
}

/** Likeness by which an article's second figure is the first one again. */
const REPEATED = { much: 0.12, some: 0.2, little: 0.2 };

/** Whether an article's second figure is its first one again. */
type Repeats = (a: FigureNode, b: FigureNode) => boolean;

/** The groups so far: each node belongs to one, identified by the number of its first node. */
class Groups {
  readonly #of: number[];
  readonly members: Map<number, number[]>;
  readonly rules = new Map<number, MeasureRule>();
  readonly nodes: readonly FigureNode[];

  constructor(nodes: readonly FigureNode[]) {
    this.nodes = nodes;
    this.#of = nodes.map((_, n) => n);
    this.members = new Map(nodes.map((_, n) => [n, [n]]));
  }

  groupOf(node: number): number {
    return this.#of[node] as number;
  }

  membersOf(node: number): readonly number[] {
    return this.members.get(this.groupOf(node)) ?? [];
  }

  /**
   * Joins the groups of two nodes unless two figures of one article would contradict each other. An article's second figure
   * comes into a group only where it is like the first one as well.
   */
  join({ a, b, rule }: Edge, isRepeated: Repeats): void {
    const [to, from] = [this.groupOf(a), this.groupOf(b)];
    if (to === from) return;
    const [mine, theirs] = [this.membersOf(a), this.membersOf(b)];
    if (this.#contradict(mine, theirs, isRepeated)) return;
    for (const node of theirs) this.#of[node] = to;
    this.members.set(to, [...mine, ...theirs]);
    this.members.delete(from);
    const rules = [rule, this.rules.get(to), this.rules.get(from)].filter((one) => one !== undefined);
    this.rules.set(to, rules.reduce(weaker));
  }

  /** Whether an article's figures on both sides cannot be one thing, or none of them is like another. */
  #contradict(mine: readonly number[], theirs: readonly number[], isRepeated: Repeats): boolean {
    const nodesOf = (list: readonly number[]) =>
      Map.groupBy(
        list.map((n) => this.nodes[n] as FigureNode),
        ({ article }) => article,
      );
    const others = nodesOf(theirs);
    return [...nodesOf(mine)].some(([article, here]) => {
      const there = others.get(article) ?? [];
      const pairs = here.flatMap((one) => there.map((other) => [one, other] as const));
      return (
        pairs.length > 0 && !(pairs.every((pair) => canRepeat(...pair)) && pairs.some((pair) => isRepeated(...pair)))
      );
    });
  }
}

function edgesOf(nodes: readonly FigureNode[], pairs: readonly [number, number][], weights: StemWeights): Edge[] {
  const edges: Edge[] = [];
  for (const [a, b] of pairs) {
    const [one, other] = [nodes[a] as FigureNode, nodes[b] as FigureNode];
    const join = joinOf(one, other, weights);
    if (!join) continue;
    if (one.article === other.article && !canRepeat(one, other)) continue;
    edges.push({ a, b, ...join });
  }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/**
 * A figure with another value counts the same thing if its words are this much alike and no other figure of either article fits. A
 * number more than twice the other is far more often another thing than another report of it.
 */
const OTHER_VALUE = { plain: 0.3, range: 0.4, ratio: 2 };

/** A fast check, true for few pairs, whether the two could be one thing with different values. */
function canContradict(a: FigureNode, b: FigureNode): boolean {
  const { unit, part } = a.figure;
  return part !== 'whole' || unit === 'year old' || (unit === 'count' && sameHead(a, b));
}

/** The same thing with another value: one noun counted in sentences much alike, or the other end of one range of years. */
function contradictions(groups: Groups, pairs: readonly [number, number][], weights: StemWeights): Edge[] {
  const { nodes } = groups;
  const edges: Edge[] = [];
  for (const [a, b] of pairs) {
    const [one, other] = [nodes[a] as FigureNode, nodes[b] as FigureNode];
    if (one.article === other.article || one.figure.part !== other.figure.part) continue;
    if (!canContradict(one, other) || relate(one.figure, other.figure) !== 'differs') continue;
    const { share, beside } = likenessOf(one, other, weights);
    const ranged = one.figure.part !== 'whole' && otherEndsMeet(groups, a, b);
    const counted = one.figure.unit === 'count' && sameHead(one, other) && isNear(one, other, OTHER_VALUE.ratio);
    const aged = one.figure.unit === 'year old' && namesPerson(one, other);
    if (!aged && !(ranged && share >= OTHER_VALUE.range) && !(counted && (share >= OTHER_VALUE.plain || beside >= 6)))
      continue;
    edges.push({ a, b, rule: aged ? 'same-person' : 'same-thing-other-value', score: share });
  }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Two ages behind one full name: "Jane Roe, 54". */
const namesPerson = (a: FigureNode, b: FigureNode): boolean =>
  a.left[0] !== undefined && a.left[0] === b.left[0] && a.left[1] !== undefined && a.left[1] === b.left[1];

/** Whether the other ends of two ranges of years are one figure already. */
function otherEndsMeet(groups: Groups, a: number, b: number): boolean {
  const step = (n: number) => (groups.nodes[n]?.figure.part === 'first' ? n + 1 : n - 1);
  return groups.groupOf(step(a)) === groups.groupOf(step(b));
}

/** Whether either group has a figure of the other's article: then it has its partner there already. */
function hasPartner(groups: Groups, { a, b }: Edge): boolean {
  const articles = (n: number) => new Set(groups.membersOf(n).map((m) => groups.nodes[m]?.article));
  const [x, y] = [articles(a), articles(b)];
  return [...x].some((article) => y.has(article));
}

/** Groups of two and more articles, in the order of their first figures. `nodes` are those of all articles, in order. */
export function joinFigures(nodes: readonly FigureNode[]): FigureGroup[] {
  const weights = new StemWeights(nodes);
  const pairs = candidatePairs(nodes, weights);
  const groups = new Groups(nodes);
  const isRepeated = (a: FigureNode, b: FigureNode) =>
    joinOf(a, b, weights) !== null && likenessOf(a, b, weights).share >= REPEATED[tellingOf(a)];
  for (const edge of edgesOf(nodes, pairs, weights)) groups.join(edge, isRepeated);
  for (const edge of contradictions(groups, pairs, weights))
    if (!hasPartner(groups, edge)) groups.join(edge, isRepeated);
  return [...groups.members]
    .map(([first, members]) => ({ first, members: members.sort((x, y) => x - y) }))
    .sort((x, y) => (x.members[0] as number) - (y.members[0] as number))
    .map(({ first, members }) => ({
      nodes: members.map((n) => nodes[n] as FigureNode),
      rule: groups.rules.get(first) ?? ('same-value' as const),
    }))
    .filter((group) => new Set(group.nodes.map(({ article }) => article)).size > 1);
}
