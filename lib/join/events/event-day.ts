/** The day on which what several articles tell of happened: told in their first sentences, or else the day of the first of them. */
import { isRelativeWording } from '../../text/dates/relative-date.ts';
import { findFigures } from '../../text/figures/find-figures.ts';
import type { ArticleReading } from '../article/article.ts';

/** News says when in its first paragraphs. */
const PARAGRAPHS = 4;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Weekdays and full dates of the beginning, not after the article's own day. */
function daysOf({ paragraphs, published, english }: ArticleReading): string[] {
  if (published === null || !english) return [];
  const figures = paragraphs.slice(0, PARAGRAPHS).flatMap(({ text }) => findFigures(text, { published }));
  const days = figures.flatMap(({ unit, value, text }) =>
    unit === 'date' && typeof value === 'string' && ISO_DAY.test(value) && isRelativeWording(text) ? [value] : [],
  );
  return days.filter((day) => day <= published).slice(0, 1);
}

/** ISO day; null where no article is dated. */
export function eventDay(articles: readonly ArticleReading[]): string | null {
  const told = Map.groupBy(articles.flatMap(daysOf), (day) => day);
  const [best] = [...told].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (best && best[1].length * 2 >= articles.length) return best[0];
  const days = articles.flatMap(({ published }) => published ?? []).sort();
  return days[0] ?? null;
}
