/** Traits of an article for grouping: the actors it names and the significant words of its beginning, weighted by rarity. */
import { COMMON_WORDS } from '../../text/english/common-words.ts';
import type { ArticleReading } from '../article/article.ts';
import { stemOf } from '../figures/stems.ts';
import type { FoundActor } from '../found/found.ts';

export interface ArticleTraits {
  /** Trait -> weight; the square of all weights is 1. A trait is `@` and an actor's id, or a stem. */
  weights: Map<string, number>;
  /** Days since 1970 of its publication; null where that is not known. */
  day: number | null;
}

/** Paragraphs at the beginning whose words count in addition to all names. */
const LEAD = 5;
/** A name says more of what an article is about than a word. */
const NAME = 2;
const DAY = 86_400_000;

function dayOf(published: string | null): number | null {
  const time = published === null ? Number.NaN : Date.parse(`${published}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / DAY);
}

function wordsOfLead({ paragraphs }: ArticleReading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs.slice(0, LEAD))
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,30}/gu)) {
      const stem = COMMON_WORDS.has(word) ? null : stemOf(word);
      if (stem !== null) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  return counts;
}

/** Traits of all articles. A trait that nearly every article has tells nothing and is left out. */
export function traitsOf(articles: readonly ArticleReading[], actors: readonly FoundActor[]): ArticleTraits[] {
  const counts = articles.map(wordsOfLead);
  const places = new Map(articles.map(({ id }, n) => [id, n]));
  for (const { id, members } of actors)
    for (const { article } of members) {
      const own = counts[places.get(article) ?? -1];
      own?.set(`@${id}`, (own.get(`@${id}`) ?? 0) + 1);
    }
  const spread = new Map<string, number>();
  for (const own of counts) for (const trait of own.keys()) spread.set(trait, (spread.get(trait) ?? 0) + 1);
  // Ten more articles than there are, so that traits shared by both of only two articles keep some weight.
  const rarity = (trait: string) => Math.log((articles.length + 10) / (spread.get(trait) ?? 1));
  return counts.map((own, n) => {
    const raw = [...own].map(([trait, count]): [string, number] => [
      trait,
      (1 + Math.log(count)) * rarity(trait) * (trait.startsWith('@') ? NAME : 1),
    ]);
    const size = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return {
      weights: new Map(raw.map(([trait, weight]) => [trait, weight / size])),
      day: dayOf(articles[n]?.published ?? null),
    };
  });
}

/** 0 to 1: cosine of the two articles' traits. */
export function likenessOfTraits(a: ArticleTraits, b: ArticleTraits): number {
  const [fewer, more] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [trait, weight] of fewer.weights) sum += weight * (more.weights.get(trait) ?? 0);
  return sum;
}

/** The traits that two articles share, those that say most first. */
export function sharedTraits(a: ArticleTraits, b: ArticleTraits): string[] {
  return [...a.weights]
    .flatMap(([trait, weight]) => {
      const both = weight * (b.weights.get(trait) ?? 0);
      return both > 0 ? [{ trait, both }] : [];
    })
    .sort((x, y) => y.both - x.both || (x.trait < y.trait ? -1 : 1))
    .map(({ trait }) => trait);
}
