/** Storing articles of a review, and undo, which takes a storing back as well. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../components/words/words.tsx';
import { storeTask } from '../../../lib/join/draft/review/draft-tasks.ts';
import { nextOpen } from '../../../lib/join/draft/review/review-state.ts';
import { type Installed, installOwn, ownDocument, packOf } from './own-document.ts';
import type { DraftState } from './use-draft.ts';

export interface Storing {
  isStoring: boolean;
  /** Why nothing was stored, in words. */
  problem: string | null;
  store: (wanted: string[], thenNext: boolean) => Promise<void>;
  undo: () => Promise<void>;
}

export function useStoring({ state, steps, worker, change, set, undo }: DraftState): Storing {
  const words = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [isStoring, setStoring] = useState(false);
  const tell = useCallback(
    (installed: Installed) => {
      const failed = installed === 'changed' ? words('reviewChangedMeanwhile') : words('reviewNotStored');
      setProblem(installed === 'stored' ? null : failed);
    },
    [words],
  );
  const store = useCallback(
    async (wanted: string[], thenNext: boolean) => {
      setStoring(true);
      const before = await ownDocument();
      const texts = { title: words('reviewPackTitle'), description: words('reviewPackDescription') };
      const made = new Date().toISOString().slice(0, 10);
      const text = await worker
        .ask('pack', { task: storeTask(state, wanted), stored: packOf(before), made, ...texts })
        .catch(() => null);
      const installed = text === null ? 'failed' : await installOwn(text, before?.sha256 ?? null);
      setStoring(false);
      tell(installed);
      if (installed !== 'stored') return;
      const stored = state.articles.filter(({ id }) => wanted.includes(id));
      const names = words.list(stored.map(({ outlet, title }) => outlet ?? title ?? ''));
      change({ change: 'stored', articles: wanted }, words('reviewSaidStored', names), before?.text ?? null);
      set((now) => ({ ...now, current: (thenNext && nextOpen(now, wanted.at(-1) ?? '')) || now.current }));
    },
    [state, worker, words, change, set, tell],
  );
  /** The step last taken back, from the moment it is begun: a key pressed again before it is done must not take back another. */
  const taken = useRef<DraftState['steps'][number] | null>(null);
  const takeBack = useCallback(async () => {
    const last = steps.at(-1);
    if (!last || last === taken.current || isStoring) return;
    taken.current = last;
    const { document } = last;
    const now = document === undefined ? null : await ownDocument();
    const installed = document === undefined ? 'stored' : await installOwn(document, now?.sha256 ?? null);
    tell(installed);
    if (installed === 'stored') undo();
    else taken.current = null;
  }, [steps, isStoring, undo, tell]);
  return { isStoring, problem, store, undo: takeBack };
}
