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

interface Key {
  key: string;
  worth: number;
}

/** The value is worth as much as a stem that no other sentence has. */
function keysOf({ figure: { unit, value, low, high }, near, noun }: FigureNode, weights: StemWeights): Key[] {
  const family = familyOf(unit);
  return [
    { key: `=${unit} ${value ?? ''} ${low ?? ''} ${high ?? ''}`, worth: 1 },
    ...Array.from(new Set([...near.keys(), ...noun]), (stem) => ({
      key: `${family} ${stem}`,
      worth: weights.weight(stem),
    })),
  ];
}

function postingsOf(keys: readonly (readonly Key[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  keys.forEach((own, n) => {
    for (const { key } of own) {
      const list = postings.get(key);
      if (list) list.push(n);
      else postings.set(key, [n]);
    }
  });
  return postings;
}

/** Pairs of indexes, each once, lower first. */
export function candidatePairs(nodes: readonly FigureNode[], weights: StemWeights): [number, number][] {
  const keys = nodes.map((node) => keysOf(node, weights));
  const postings = postingsOf(keys);
  return keys.flatMap((own, n) => {
    const score = new Map<number, number>();
    for (const { key, worth } of own) {
      const list = postings.get(key) ?? [];
      for (const other of list.length > MOST_POSTINGS ? nearest(list, n) : list) {
        if (other >= n) break;
        if (nodes[other]?.article !== nodes[n]?.article) score.set(other, (score.get(other) ?? 0) + worth);
      }
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
