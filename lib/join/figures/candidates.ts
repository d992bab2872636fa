/**
 * Selects the pairs of figures to compare: figures with the same value or with significant words in common. They are found by
 * posting lists of limited length, so that the time for a hundred articles is little more than a hundred times that for one.
 */

import { familyOf } from '../../text/figures/unit-family.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { FigureNode, StemWeights } from './context.ts';

/** Figures that one value, or one word, brings together; a longer list tells too little. */
const MOST_POSTINGS = 60;
/** Most figures that one figure is compared with, likeliest first. */
const MOST_CANDIDATES = 24;

function postingsOf(
  nodes: readonly FigureNode[],
  keysOf: (node: FigureNode) => Iterable<string>,
): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  nodes.forEach((node, n) => {
    for (const one of keysOf(node)) {
      const list = postings.get(one);
      if (list) list.push(n);
      else postings.set(one, [n]);
    }
  });
  return postings;
}

const valueKeys = ({ figure: { unit, value, low, high } }: FigureNode) => [
  `=${unit} ${value ?? ''} ${low ?? ''} ${high ?? ''}`,
];
const wordKeys = ({ figure: { unit }, near, noun }: FigureNode) =>
  new Set([...near.keys(), ...noun].map((stem) => `${familyOf(unit)} ${stem}`));

/** Pairs of indexes, each once, lower first. */
export function candidatePairs(nodes: readonly FigureNode[], weights: StemWeights): [number, number][] {
  const postings = postingsOf(nodes, (node) => [...valueKeys(node), ...wordKeys(node)]);
  return nodes.flatMap((node, n) => {
    const score = new Map<number, number>();
    for (const one of [...valueKeys(node), ...wordKeys(node)]) {
      const list = postings.get(one) ?? [];
      const worth = one.startsWith('=') ? 1 : weights.weight(one.slice(one.indexOf(' ') + 1));
      for (const other of list.length > MOST_POSTINGS ? nearest(list, n) : list)
        if (other < n && nodes[other]?.article !== node.article) score.set(other, (score.get(other) ?? 0) + worth);
    }
    return [...score]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([other]): [number, number] => [other, n]);
  });
}

/** The part of a long list before `n`: the nearest in the order of the articles. */
function nearest(list: readonly number[], n: number): readonly number[] {
  const end = firstWhere(list.length, (at) => (list[at] as number) >= n);
  return list.slice(Math.max(0, end - MOST_POSTINGS), end);
}
