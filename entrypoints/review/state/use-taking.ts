/** Takes articles into a review, with what the installed packs know of each and the stored articles that are read again with them. */
import { useCallback } from 'preact/hooks';
import { draftArticles } from '../../../lib/join/draft/draft-article.ts';
import { articlesNear } from '../../../lib/join/draft/own/stored-articles.ts';
import { withArticles } from '../../../lib/join/draft/review/review-state.ts';
import type { Taken } from '../intake/take-tabs.ts';
import { askKnown, ownDocument, packOf } from './own-document.ts';
import type { DraftState } from './use-draft.ts';

export function useTaking({ state, set }: Pick<DraftState, 'state' | 'set'>): (taken: Taken) => Promise<void> {
  return useCallback(
    async ({ articles, left }: Taken) => {
      const pack = packOf(await ownDocument());
      const taken = [...(pack?.sources ?? []), ...state.articles].map(({ id }) => id);
      const incoming = draftArticles(articles, taken);
      const known = await Promise.all(incoming.map(askKnown));
      const days = incoming.map(({ published }) => published);
      set((before) => {
        const read = incoming.map((article, n) => ({ article, known: known[n] ?? null }));
        const next = withArticles(before, read);
        const all = { ...next, left: [...next.left, ...left] };
        if (before.articles.length > 0) return all;
        return { ...all, nearby: articlesNear(pack, days), decisions: [...(pack?.decisions ?? [])] };
      });
    },
    [state.articles, set],
  );
}
