/** Joins over articles held against the labelled events, by the counts of ../shared/scorers/score-clusters.mjs. */
import type { FigureRelation } from '../../../../lib/join/found/found.ts';
import type { Place } from '../../../../lib/join/found/place.ts';
import { type GoldCluster, type GoldFigure, type GoldRelation, isCore } from './gold.ts';

/** What is scored of a way to join. */
export interface Joined {
  utterances: readonly (readonly Place[])[];
  figures: readonly { members: readonly Place[]; relation: FigureRelation | null }[];
  actors: readonly { members: readonly Place[] }[];
}

export interface Pairs {
  right: number;
  wrong: number;
  missed: number;
  tempting: number;
  ofTempting: number;
}

export interface ClusterScore {
  utterances: Pairs;
  figures: Pairs;
  relations: { right: number; of: number; differences: number; ofDifferences: number; wrongDiffers: number };
  actors: { joined: number; of: number; pure: number; known: number };
  misses: string[];
}

const pairs = (): Pairs => ({ right: 0, wrong: 0, missed: 0, tempting: 0, ofTempting: 0 });

export const newScore = (): ClusterScore => ({
  utterances: pairs(),
  figures: pairs(),
  relations: { right: 0, of: 0, differences: 0, ofDifferences: 0, wrongDiffers: 0 },
  actors: { joined: 0, of: 0, pure: 0, known: 0 },
  misses: [],
});

const hits = (a: Place, b: Place): boolean => a.article === b.article && a.start < b.end && b.start < a.end;
type Pair = readonly [Place, Place];
const across = (members: readonly Place[]): Pair[] =>
  members.flatMap((a, n) => members.slice(n + 1).flatMap((b): Pair[] => (a.article === b.article ? [] : [[a, b]])));
const isPair = ([m, n]: Pair, a: Place, b: Place): boolean => (hits(m, a) && hits(n, b)) || (hits(m, b) && hits(n, a));

function scoreUtterances(score: ClusterScore, cluster: GoldCluster, joined: Joined): void {
  const { utterances: tally, misses } = score;
  const quotation = new Map(cluster.quotations.map((one) => [one.id, one]));
  const placeOf = (id: string) => quotation.get(id) as Place;
  const got = joined.utterances.flatMap(across);
  const gold = cluster.utterances.flatMap((utterance) => utterance.pairs);
  for (const { a, b } of gold.filter(isCore))
    if (got.some((pair) => isPair(pair, placeOf(a), placeOf(b)))) tally.right++;
    else {
      tally.missed++;
      misses.push(`${cluster.name}: utterance not joined, ${a} and ${b}`);
    }
  for (const pair of got) {
    if (gold.some(({ a, b }) => isPair(pair, placeOf(a), placeOf(b)))) continue;
    const isOne = cluster.utterances.some(({ members }) =>
      pair.every((place) => members.some((id) => hits(place, placeOf(id)))),
    );
    if (isOne) continue;
    tally.wrong++;
    misses.push(
      `${cluster.name}: joined wrongly, ${pair.map(({ article, start }) => `${article} ${start}`).join(' and ')}`,
    );
  }
  for (const { a, b, reason } of cluster.not_same_utterance) {
    tally.ofTempting++;
    if (!got.some((pair) => isPair(pair, placeOf(a), placeOf(b)))) continue;
    tally.tempting++;
    misses.push(`${cluster.name}: fell for ${reason}`);
  }
}

/** Each group counts once for each pair of articles; weekdays and relative dates are left out. */
function scoreGroup(
  score: ClusterScore,
  cluster: GoldCluster,
  { group, got }: { group: GoldFigure; got: readonly Pair[] },
): void {
  const member = new Map(group.members.map((one) => [one.id, one]));
  const byArticles = Map.groupBy(
    group.relations.filter(isCore).filter(({ a, b }) => !member.get(a)?.relative && !member.get(b)?.relative),
    ({ a, b }) => [member.get(a)?.article, member.get(b)?.article].sort().join(' '),
  );
  for (const relations of byArticles.values()) {
    const found = relations.some(({ a, b }) =>
      got.some((pair) => isPair(pair, member.get(a) as Place, member.get(b) as Place)),
    );
    if (found) score.figures.right++;
    else {
      score.figures.missed++;
      score.misses.push(`${cluster.name}: figures not joined, ${group.label}`);
    }
  }
}

function countWrongFigures(cluster: GoldCluster, got: readonly Pair[]): Set<string> {
  const wrong = new Set<string>();
  const groupsAt = (place: Place) => cluster.figures.filter(({ members }) => members.some((one) => hits(place, one)));
  for (const pair of got) {
    const [a, b] = pair.map(groupsAt) as [GoldFigure[], GoldFigure[]];
    if (a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))) continue;
    const counts = [...a, ...b].every(
      (group) =>
        isCore(group) &&
        group.members
          .filter((one) => pair.some((place) => hits(place, one)))
          .every((one) => isCore(one) && !one.relative),
    );
    if (counts) wrong.add([a[0]?.label, b[0]?.label, ...pair.map(({ article }) => article).sort()].join(' | '));
  }
  return wrong;
}

const ORDER: readonly GoldRelation[] = ['differs', 'not-comparable', 'rounds', 'within', 'agrees'];

function scoreRelation(
  score: ClusterScore,
  cluster: GoldCluster,
  { group, joined }: { group: GoldFigure; joined: Joined },
): void {
  const { relations: tally, misses } = score;
  const member = new Map(group.members.map((one) => [one.id, one]));
  const firm = group.relations
    .filter(isCore)
    .filter(({ a, b }) => !member.get(a)?.relative && !member.get(b)?.relative);
  const wanted = ORDER.find((kind) => firm.some(({ relation }) => relation === kind));
  const [best] = joined.figures
    .map(({ members, relation }) => ({
      relation,
      held: members.filter((one) => group.members.some((gold) => hits(one, gold))).length,
    }))
    .sort((a, b) => b.held - a.held);
  const given = best && best.held > 1 ? best.relation : null;
  if (wanted === 'differs') {
    tally.ofDifferences++;
    if (given === 'differs') tally.differences++;
    else misses.push(`${cluster.name}: a difference not told, ${group.label}`);
  }
  if (!wanted || !given) return;
  tally.of++;
  if (given === wanted) tally.right++;
  else {
    if (given === 'differs') tally.wrongDiffers++;
    misses.push(`${cluster.name}: ${group.label} is ${wanted}, given ${given}`);
  }
}

function scoreFigures(score: ClusterScore, cluster: GoldCluster, joined: Joined): void {
  const got = joined.figures.flatMap(({ members }) => across(members));
  for (const group of cluster.figures.filter(isCore)) {
    scoreGroup(score, cluster, { group, got });
    scoreRelation(score, cluster, { group, joined });
  }
  const wrong = countWrongFigures(cluster, got);
  score.figures.wrong += wrong.size;
  for (const one of wrong) score.misses.push(`${cluster.name}: figures joined wrongly, ${one}`);
  const digits = (text?: string) => (text ?? '').replace(/[^0-9.]/g, '');
  for (const { a, b, label } of cluster.false_pairs.filter(isCore)) {
    if (digits(a.surface) === '' || digits(a.surface) !== digits(b.surface)) continue;
    score.figures.ofTempting++;
    if (!got.some((pair) => isPair(pair, a, b))) continue;
    score.figures.tempting++;
    score.misses.push(`${cluster.name}: fell for ${label}`);
  }
}

function scoreActors({ actors: tally, misses }: ClusterScore, cluster: GoldCluster, joined: Joined): void {
  for (const gold of cluster.actors.filter(isCore)) {
    tally.of++;
    const [best] = joined.actors
      .map((actor) => ({ actor, held: gold.members.filter((one) => actor.members.some((place) => hits(place, one))) }))
      .sort((a, b) => b.held.length - a.held.length);
    if (new Set(best?.held.map(({ article }) => article)).size > 1) tally.joined++;
    else misses.push(`${cluster.name}: actor not joined, ${gold.name}`);
    if (!best || best.held.length === 0) continue;
    const labelled = best.actor.members.filter((place) =>
      cluster.actors.some(({ members }) => members.some((one) => hits(place, one))),
    );
    tally.known += labelled.length;
    tally.pure += labelled.filter((place) => gold.members.some((one) => hits(place, one))).length;
  }
}

/** Adds what one cluster gives to the score. */
export function addCluster(score: ClusterScore, cluster: GoldCluster, joined: Joined): void {
  scoreUtterances(score, cluster, joined);
  scoreFigures(score, cluster, joined);
  scoreActors(score, cluster, joined);
}
