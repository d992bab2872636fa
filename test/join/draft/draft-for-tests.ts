/** The articles on the ferry as a draft. */
import type { DraftArticle } from '../../../lib/join/draft/draft-article.ts';
import type { DraftTask } from '../../../lib/join/draft/read/draft-reader.ts';
import { FERRY } from '../articles-for-tests.ts';

export const DRAFT: DraftArticle[] = FERRY.map((article) => ({
  ...article,
  text: article.text.replaceAll('\n\n', '\n'),
  outlet: article.id,
  address: `https://${article.id}.example/ferry`,
  isStored: false,
}));

export const taskOf = (articles: DraftArticle[] = DRAFT, rest: Partial<DraftTask> = {}): DraftTask => ({
  articles,
  decisions: [],
  known: {},
  ...rest,
});
