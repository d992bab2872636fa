/**
 * Articles that go back to one text: the share of the shorter one that stands in the longer one as well, and runs of equal words,
 * both outside quotations. Not Jaccard: copy is cut, and true reprints share only about a third of all their shingles.
 */
import { shinglesOf } from '../../corpus/shingles.ts';
import type { ArticleReading } from '../article/article.ts';
import type { FoundOrigin } from '../found/found.ts';
import { RunFinder } from './run-finder.ts';

/** Share of the shorter text above which two are one origin: reporters on one event share a few per cent. */
const CONTAINED = 0.3;
/** A run of so many words outside quotations is copied, where a tenth of the shorter text is shared as well. */
const RUN = { words: 25, share: 0.08 };
/** Shorter texts have too few shingles to tell anything. */
const LEAST_SHINGLES = 20;
/** A shingle in more articles than this is a phrase of the trade, not copy. */
const MOST_HOLDERS = 30;

interface Pair {
  a: number;
  b: number;
  share: number;
  run: number;
}

/** For each text how many shingles it shares with those before it. Linear in the texts but for what many of them share. */
function sharedCounts(shingles: readonly Uint32Array[]): Map<number, number>[] {
  const holders = new Map<number, number[]>();
  return shingles.map((own, text) => {
    const counts = new Map<number, number>();
    for (const shingle of own) {
      const list = holders.get(shingle);
      if (!list) {
        holders.set(shingle, [text]);
        continue;
      }
      for (const other of list) counts.set(other, (counts.get(other) ?? 0) + 1);
      if (list.length < MOST_HOLDERS) list.push(text);
    }
    return counts;
  });
}

function pairsOf(articles: readonly ArticleReading[]): Pair[] {
  const shingles = articles.map(({ text }) => shinglesOf(text));
  const close = sharedCounts(shingles).flatMap((counts, b) =>
    [...counts].flatMap(([a, count]) => {
      const shorter = Math.min(shingles[a]?.length ?? 0, shingles[b]?.length ?? 0);
      const share = count / Math.max(1, shorter);
      return shorter < LEAST_SHINGLES || share < RUN.share ? [] : [{ a, b, share }];
    }),
  );
  const involved = [...new Set(close.flatMap(({ a, b }) => [a, b]))];
  const runs = new RunFinder(involved.map((n) => (articles[n] as ArticleReading).text));
  const places = new Map(involved.map((n, place) => [n, place]));
  return close
    .map((pair) => ({ ...pair, run: runs.longest(places.get(pair.a) as number, places.get(pair.b) as number) }))
    .filter(({ share, run }) => share >= CONTAINED || run >= RUN.words);
}

/** Groups of articles of one origin, two and more each, in the order of the articles. */
export function findOrigins(articles: readonly ArticleReading[]): FoundOrigin[] {
  const pairs = pairsOf(articles);
  const group = articles.map((_, n) => n);
  for (const { a, b } of pairs) {
    const [to, from] = [group[a] as number, group[b] as number];
    group.forEach((one, n) => {
      if (one === from) group[n] = to;
    });
  }
  return [...Map.groupBy(articles.keys(), (n) => group[n])].flatMap(([root, members]) => {
    if (members.length < 2) return [];
    const own = pairs.filter(({ a }) => group[a] === root);
    const share = Math.max(...own.map((pair) => pair.share));
    const run = Math.max(...own.map((pair) => pair.run));
    const same = own.some(({ a, b }) => articles[a]?.text === articles[b]?.text);
    const found = same ? 'same-text' : share >= CONTAINED ? 'contained-copy' : 'runs-of-words';
    return [{ articles: members.map((n) => articles[n]?.id ?? ''), share: Number(share.toFixed(3)), run, found }];
  });
}
