/** The day of an event: given in the first sentences of its articles, else the day of the earliest article. */
import type { ArticleReading } from '../article/article.ts';

/** News says when in its first paragraphs. */
const PARAGRAPHS = 4;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** The first weekday in the beginning that is not after the article's own day. */
function daysOf({ days, published }: ArticleReading): string[] {
  if (published === null) return [];
  const told = days.filter(({ day, paragraph }) => paragraph < PARAGRAPHS && ISO_DAY.test(day) && day <= published);
  return told.slice(0, 1).map(({ day }) => day);
}

/** ISO day; null if no article is dated. */
export function eventDay(articles: readonly ArticleReading[]): string | null {
  const told = Map.groupBy(articles.flatMap(daysOf), (day) => day);
  const [best] = [...told].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (best && best[1].length * 2 >= articles.length) return best[0];
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  return days[0] ?? null;
}
