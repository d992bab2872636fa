/**
 * Chooses the cue words that identify a found measure on further pages: words near its figures and near no other figure of the
 * articles. They are tried on the articles with the rules for reading pages, and dropped if they also match another figure: a measure
 * without cues still has the figures of the articles.
 */

import type { Cues } from '../../text/figures/figure.ts';
import { familyOf } from '../../text/figures/unit-family.ts';
import type { FigureNode } from './context.ts';
import type { CueTrial } from './cue-trial.ts';
import { wordsOfStem } from './stems.ts';

/** Stems further away are not cues, since they are in another clause. */
const NEAR = 0.35;
/** Groups of words; one of each must be near the figure. */
const LEAST_GROUPS = 2;
const MOST_GROUPS = 3;
const MOST_WORDS = 6;
const LEAST_TAKEN = 0.5;

/** A stem as cue words: as printed, with `*` where the words only differ in their endings. */
function cuesOf(stem: string, nodes: readonly FigureNode[]): readonly string[] {
  const known = wordsOfStem(stem);
  if (known.length > 0) return known;
  const printed = new Set(
    nodes.flatMap(({ printed: words }) => words.get(stem) ?? []).map((word) => word.replace(/'s$/, '')),
  );
  if (stem.length >= 4 && /^\p{L}+$/u.test(stem) && [...printed].every((word) => word.startsWith(stem)))
    return [`${stem}*`];
  return [...printed];
}

/** Total nearness of the figures to each stem, and the number of articles. */
type Standing = Map<string, { sum: number; articles: Set<number> }>;

function standing(nodes: readonly FigureNode[]): Standing {
  const stems: Standing = new Map();
  for (const { near, article } of nodes)
    for (const [stem, how] of near) {
      if (how < NEAR) continue;
      const known = stems.get(stem) ?? { sum: 0, articles: new Set() };
      known.sum += how;
      known.articles.add(article);
      stems.set(stem, known);
    }
  return stems;
}

const isWord = (stem: string) => /^\p{L}[\p{L}'-]+$/u.test(stem);

/** Stems that stand in two articles at least beside the members, those nearest to members and to fewest others first. */
function tellingStems(members: readonly FigureNode[], others: readonly FigureNode[]): string[] {
  const outside = standing(others);
  return [...standing(members)]
    .filter(([stem, { articles }]) => articles.size > 1 && isWord(stem))
    .map(([stem, { sum }]) => ({
      stem,
      worth: sum / members.length - (outside.get(stem)?.sum ?? 0) / (others.length + 1),
    }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.stem < b.stem ? -1 : 1))
    .map(({ stem }) => stem);
}

/** The first of the unused stems of which nearly every member has one. */
function coveringStems(
  members: readonly FigureNode[],
  telling: readonly string[],
  used: ReadonlySet<string>,
): string[] {
  const stems = telling.filter((stem) => !used.has(stem));
  const chosen: string[] = [];
  let open = [...members];
  for (const stem of stems) {
    if (open.length === 0 || chosen.length === MOST_WORDS) break;
    const left = open.filter(({ near }) => (near.get(stem) ?? 0) < NEAR);
    if (left.length === open.length) continue;
    chosen.push(stem);
    open = left;
  }
  return chosen;
}

/** The nouns that all members count; empty where one of them counts nothing by name. */
function nounCues(members: readonly FigureNode[]): string[] {
  const nouns = members.map(({ figure }) => figure.noun?.split(' ').at(-1) ?? '');
  return nouns.every((noun) => noun !== '') ? [...new Set(nouns)] : [];
}

/** Null if no words distinguish the members from the other figures of their articles. */
export function cuesFor(members: readonly FigureNode[], trial: CueTrial): Cues | null {
  const unit = members[0]?.figure.unit ?? 'count';
  const own = new Set(members.map(({ figure }) => figure));
  const stemsNear = new Set(members.flatMap(({ near }) => [...near.keys()]));
  const others = trial.others(stemsNear, familyOf(unit), own);
  const used = new Set(members.flatMap(({ noun }) => noun));
  const cues: Cues = { noun: unit === 'count' ? nounCues(members) : [], must: [], may: [], mustNot: [] };
  const groups: string[][] = [];
  const telling = tellingStems(members, others);
  for (let n = 0; n < MOST_GROUPS; n++) {
    const stems = coveringStems(members, telling, used);
    if (stems.length === 0) return null;
    for (const stem of stems) used.add(stem);
    cues.must.push(stems.flatMap((stem) => cuesOf(stem, members)));
    groups.push(stems);
    // No cue can match a figure whose sentence has no word of a group.
    const near = others.filter((node) => groups.every((group) => group.some((stem) => node.near.has(stem))));
    const { taken, wrong } = trial.take(cues, own, [...members, ...near]);
    // A single word easily occurs with another meaning on another page.
    if (wrong === 0 && cues.must.length >= LEAST_GROUPS) return taken >= members.length * LEAST_TAKEN ? cues : null;
  }
  return null;
}
