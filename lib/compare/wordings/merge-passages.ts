/**
 * Sentences that the same sources print one after the other, at least one source in a single quotation, are one utterance:
 * they were only cut apart to be aligned.
 */
import type { Passage } from './passages.ts';

/** A passage of at most this share of the longest one is a fragment, and is ignored when neighbours are joined. */
const FRAGMENT_SHARE = 0.6;

interface Stretch {
  passages: Passage[];
  /** First and last place in each chain that counts. */
  chains: Map<string, { first: number; last: number }>;
  signature: string;
}

function stretchOf(passages: Passage[]): Stretch {
  const words = new Map<string, { source: string; count: number; first: number; last: number }>();
  for (const { chain, source, place, words: own } of passages) {
    const known = words.get(chain);
    words.set(chain, {
      source,
      count: (known?.count ?? 0) + own.length,
      first: Math.min(known?.first ?? place, place),
      last: Math.max(known?.last ?? place, place),
    });
  }
  const longest = Math.max(...[...words.values()].map((entry) => entry.count));
  const full = [...words].filter(([, entry]) => entry.count > longest * FRAGMENT_SHARE);
  const chains = new Map(full.map(([chain, { first, last }]) => [chain, { first, last }]));
  return { passages, chains, signature: [...chains.keys()].sort().join('\n') };
}

/** Whether some source prints the end of one and the start of the other in one unbroken quotation. */
function isUnbroken(before: Stretch, after: Stretch): boolean {
  const ends = new Set(
    before.passages.map(({ chain, place, pieces }) => `${chain} ${place + 1} ${pieces.at(-1)?.statement.id}`),
  );
  return after.passages.some(({ chain, place, pieces }) => ends.has(`${chain} ${place} ${pieces[0]?.statement.id}`));
}

function follows(before: Stretch, after: Stretch): boolean {
  if (before.signature !== after.signature || !isUnbroken(before, after)) return false;
  return [...after.chains].every(([chain, { first }]) => before.chains.get(chain)?.last === first - 1);
}

/** The groups with neighbours joined. Groups come and go in any order; within a group the order does not matter. */
export function mergePassages(groups: readonly Passage[][]): Passage[][] {
  const firstPlace = (stretch: Stretch) => Math.min(...[...stretch.chains.values()].map((chain) => chain.first));
  const bySignature = new Map<string, Stretch[]>();
  for (const group of groups) {
    const stretch = stretchOf(group);
    bySignature.set(stretch.signature, [...(bySignature.get(stretch.signature) ?? []), stretch]);
  }
  const merged: Passage[][] = [];
  for (const stretches of bySignature.values()) {
    let last: Stretch | undefined;
    for (const stretch of stretches.sort((a, b) => firstPlace(a) - firstPlace(b))) {
      if (last && follows(last, stretch)) {
        last.passages.push(...stretch.passages);
        last.chains = new Map(
          [...last.chains].map(([id, { first }]) => [id, { first, last: stretch.chains.get(id)?.last ?? first }]),
        );
      } else {
        last = { ...stretch, passages: [...stretch.passages] };
        merged.push(last.passages);
      }
    }
  }
  return merged;
}
