/** An article of a draft. */

import type { TakenArticle } from '../../corpus/draft/check-article.ts';
import type { ArticleInput } from '../article/article.ts';
import { slugOf } from '../found/slugs.ts';

export interface DraftArticle extends ArticleInput {
  /** It stands in the user's own pack already, and is read again only to join others with it. */
  isStored: boolean;
}

const LONGEST_PART = 40;

/** The id that the article has as a source: of its outlet and headline, and free among those taken. */
function idFor({ outlet, title, text }: TakenArticle, taken: ReadonlySet<string>): string {
  const words = [outlet ?? '', (title ?? text).slice(0, 80)].map((part) => slugOf(part, '').slice(0, LONGEST_PART));
  const base = slugOf(words.join(' '), 'article');
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Articles of a draft, with an id each that no other and none of `taken` has. */
export function draftArticles(articles: readonly TakenArticle[], taken: Iterable<string>): DraftArticle[] {
  const ids = new Set(taken);
  return articles.map((article) => {
    const id = idFor(article, ids);
    ids.add(id);
    const { title, outlet, published, address, text } = article;
    return { id, title, outlet, published, address, text, isStored: false };
  });
}
