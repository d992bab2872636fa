/**
 * Groups articles into events by day and by traits that only they share. Articles are taken in the order of their days, each into the
 * event that it is most like; the reason is kept, so that a person can judge it.
 */
import type { ArticleReading } from '../article/article.ts';
import type { FoundActor, FoundEvent } from '../found/found.ts';
import { Slugs } from '../found/slugs.ts';
import { type ArticleTraits, likenessOfTraits, sharedTraits, traitsOf } from './article-traits.ts';
import { eventDay } from './event-day.ts';

/**
 * Least likeness by days between two articles. On 23 articles of seven events among 77 on other subjects, two of one event
 * are mostly alike by 0.25 to 0.5, two of different events and nearby days by less than 0.17.
 */
const LEAST: readonly { days: number; likeness: number }[] = [
  { days: 3, likeness: 0.2 },
  { days: 14, likeness: 0.3 },
];
const LEAST_UNDATED = 0.25;
/** Articles that share a trait with so many others are found through another trait. */
const MOST_POSTINGS = 50;
const MOST_CANDIDATES = 12;
/** Names and words listed in a reason. */
const TOLD = 4;

function leastFor(a: ArticleTraits, b: ArticleTraits): number {
  if (a.day === null || b.day === null) return LEAST_UNDATED;
  const apart = Math.abs(a.day - b.day);
  return LEAST.find(({ days }) => apart <= days)?.likeness ?? Number.POSITIVE_INFINITY;
}

interface Fit {
  /** The article that it is most like. */
  with: number;
  likeness: number;
}

/** For each article the earlier ones (by day) that it fits, best first; none if it begins an event. */
function fitsOf(traits: readonly ArticleTraits[], order: readonly number[]): Map<number, Fit[]> {
  const postings = new Map<string, number[]>();
  const fits = new Map<number, Fit[]>();
  for (const n of order) {
    const own = traits[n] as ArticleTraits;
    const score = new Map<number, number>();
    for (const [trait, weight] of own.weights) {
      const list = postings.get(trait) ?? [];
      if (list.length === 0) postings.set(trait, list);
      for (const other of list.slice(-MOST_POSTINGS)) score.set(other, (score.get(other) ?? 0) + weight);
      list.push(n);
    }
    const candidates = [...score].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    const found = candidates.flatMap(([other]) => {
      const likeness = likenessOfTraits(own, traits[other] as ArticleTraits);
      return likeness >= leastFor(own, traits[other] as ArticleTraits) ? [{ with: other, likeness }] : [];
    });
    fits.set(
      n,
      found.sort((a, b) => b.likeness - a.likeness),
    );
  }
  return fits;
}

function daysApart(a: ArticleTraits, b: ArticleTraits, other: string): string {
  if (a.day === null || b.day === null) return `the day of one is not known; both this and ${other}`;
  const days = Math.abs(a.day - b.day);
  const apart = days === 0 ? 'the same day as' : days === 1 ? 'a day from' : `${days} days from`;
  return `${apart} ${other}; both`;
}

/** "same day as herald; both have Gull Island, Ellen Strand, ferry" */
function reasonOf(
  articles: readonly ArticleReading[],
  traits: readonly ArticleTraits[],
  names: ReadonlyMap<string, string>,
  n: number,
  fit: Fit,
): string {
  const [own, other] = [traits[n] as ArticleTraits, traits[fit.with] as ArticleTraits];
  const shared = sharedTraits(own, other)
    .slice(0, TOLD)
    .map((trait) => names.get(trait) ?? trait);
  return `${daysApart(own, other, articles[fit.with]?.id ?? '')} have ${shared.join(', ')}`;
}

/** For an article without a fitting earlier one, the articles of its event that fit it; the first article begins the event. */
function laterFits(fits: ReadonlyMap<number, Fit[]>, members: readonly number[], n: number): Fit[] {
  if (n === members[0]) return [];
  return members.flatMap((other) =>
    (fits.get(other) ?? []).filter((fit) => fit.with === n).map(({ likeness }) => ({ with: other, likeness })),
  );
}

/** Headline of the article that is most like the others of its event. */
function labelOf(
  articles: readonly ArticleReading[],
  traits: readonly ArticleTraits[],
  members: readonly number[],
): string {
  const central = members
    .map((n) => ({
      n,
      sum: members
        .slice(0, MOST_CANDIDATES)
        .reduce((sum, other) => sum + likenessOfTraits(traits[n] as ArticleTraits, traits[other] as ArticleTraits), 0),
    }))
    .sort((a, b) => b.sum - a.sum || a.n - b.n)[0]?.n;
  const { title, paragraphs, id } = articles[central ?? 0] as ArticleReading;
  return (title ?? paragraphs[0]?.text ?? id).trim().slice(0, LONGEST_LABEL);
}
const LONGEST_LABEL = 150;

/** The place that most of the articles name, then most often; null where they name none. */
function placeOf(actors: readonly FoundActor[], ids: ReadonlySet<string>): string | null {
  const places = actors
    .filter(({ kind }) => kind === 'place')
    .map(({ name, members }) => {
      const here = members.filter(({ article }) => ids.has(article));
      return { name, articles: new Set(here.map(({ article }) => article)).size, count: here.length };
    })
    .filter(({ count }) => count > 0);
  return places.sort((a, b) => b.articles - a.articles || b.count - a.count)[0]?.name ?? null;
}

/** Articles that fit each other, at first or second hand, are one group; groups in the order of their first articles. */
function groupsOf(order: readonly number[], fits: ReadonlyMap<number, Fit[]>, oneEvent: boolean): number[][] {
  const groups = new Map<number, number[]>();
  const groupOf = new Map<number, number>();
  const join = (to: number, from: number): void => {
    const moved = groups.get(from) ?? [];
    groups.get(to)?.push(...moved);
    for (const n of moved) groupOf.set(n, to);
    if (to !== from) groups.delete(from);
  };
  for (const n of order) {
    groups.set(n, [n]);
    groupOf.set(n, n);
    const others = oneEvent ? order.slice(0, 1) : (fits.get(n) ?? []).map((fit) => fit.with);
    for (const other of others) {
      const [to, from] = [groupOf.get(other) as number, groupOf.get(n) as number];
      if (to !== from) join(to, from);
    }
  }
  return [...groups.values()];
}

/** Events in the order of their days; with `oneEvent` all articles are one. */
export function groupEvents(
  articles: readonly ArticleReading[],
  actors: readonly FoundActor[],
  { oneEvent }: { oneEvent: boolean },
): FoundEvent[] {
  const traits = traitsOf(articles, actors);
  const order = [...articles.keys()].sort((a, b) => (traits[a]?.day ?? 0) - (traits[b]?.day ?? 0) || a - b);
  const fits = oneEvent ? new Map<number, Fit[]>() : fitsOf(traits, order);
  const groups = groupsOf(order, fits, oneEvent);
  const names = new Map(actors.map(({ id, name }) => [`@${id}`, name]));
  const slugs = new Slugs();
  return groups.map((members) => {
    const date = eventDay(members.map((n) => articles[n] as ArticleReading));
    const label = labelOf(articles, traits, members);
    return {
      id: slugs.take(`${date ?? ''} ${label}`, 'event'),
      date,
      label,
      place: placeOf(actors, new Set(members.map((n) => (articles[n] as ArticleReading).id))),
      articles: members.map((n) => {
        const [fit] = [...(fits.get(n) ?? []), ...laterFits(fits, members, n)];
        const reason = fit ? reasonOf(articles, traits, names, n, fit) : oneEvent ? 'given as one event' : 'begins it';
        return { article: (articles[n] as ArticleReading).id, reason };
      }),
      found: members.length > 1 ? 'day-and-shared-words' : 'alone',
    };
  });
}
