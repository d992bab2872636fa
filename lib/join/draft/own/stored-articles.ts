/** The articles of the user's own pack that are read again with new ones. */
import type { Pack } from '../../../corpus/pack/schema.ts';
import type { DraftArticle } from '../draft-article.ts';

const DAY = 86_400_000;
/** Articles of one event are published within two weeks of each other (lib/join/events/group-events.ts). */
const MOST_DAYS = 14;
/** More would make each decision slow; those nearest in time are read. */
const MOST_READ = 40;

const dayOf = (day: string | null): number => (day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`) / DAY);

/** Those whose text the pack has and whose day is near one of `days`, nearest first; without any day, the last ones. */
export function articlesNear(pack: Pack | null, days: readonly (string | null)[]): DraftArticle[] {
  const wanted = days.map(dayOf).filter((day) => !Number.isNaN(day));
  const distance = (day: string | null): number => {
    const own = dayOf(day);
    if (Number.isNaN(own) || wanted.length === 0) return 0;
    return Math.min(...wanted.map((one) => Math.abs(one - own)));
  };
  return (pack?.sources ?? [])
    .flatMap(({ id, headline, outlet, published, address, text }): DraftArticle[] =>
      text === undefined ? [] : [{ id, title: headline, outlet, published, address, text, isStored: true }],
    )
    .map((article) => ({ article, apart: distance(article.published) }))
    .filter(({ apart }) => apart <= MOST_DAYS)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST_READ)
    .map(({ article }) => article);
}
