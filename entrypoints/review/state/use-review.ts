/** The review with the background and the worker behind it. */
import { answerWords, shortened } from '../../../components/draft/draft-words.ts';
import type { ReviewActions, ReviewModel, ShownArticle } from '../../../components/draft/review-model.ts';
import { useWords } from '../../../components/words/words.tsx';
import type { KnownEvent } from '../../../lib/join/draft/known-article.ts';
import { type Edit, openQuestions } from '../../../lib/join/draft/review/review-state.ts';
import type { Taken } from '../intake/take-tabs.ts';
import { askKnown } from './own-document.ts';
import { type DraftState, useDraft } from './use-draft.ts';
import { knownEventOf, useEvents } from './use-events.ts';
import { useStoring } from './use-storing.ts';
import { useTaking } from './use-taking.ts';

export interface ReviewHooks {
  model: ReviewModel;
  on: ReviewActions;
  /** Takes articles into the review. */
  take: (taken: Taken) => Promise<void>;
}

function shownArticles({ state, drafts }: DraftState, events: readonly KnownEvent[]): ShownArticle[] {
  return state.articles.map((article) => {
    const draft = drafts.get(article.id) ?? null;
    return {
      article,
      draft,
      questions: openQuestions(state, article.id, draft?.questions ?? []),
      answered: state.answered.filter((one) => one.article === article.id),
      isStored: state.stored.includes(article.id),
      knownEvent: knownEventOf(state, article.id, events),
    };
  });
}

/** Another day is another comparison with the installed packs. */
function readAgain({ state, set }: DraftState, id: string, edit: Edit): void {
  const article = state.articles.find((one) => one.id === id);
  if (!article || edit.published === undefined) return;
  void askKnown({ ...article, ...edit }).then((known) => {
    if (known) set((now) => ({ ...now, known: { ...now.known, [id]: known } }));
  });
}

export function useReview(): ReviewHooks {
  const words = useWords();
  const draft = useDraft();
  const { state, steps, set, change } = draft;
  const events = useEvents();
  const { isStoring, problem, store, undo } = useStoring(draft);
  const on: ReviewActions = {
    onShow: (article) => set((now) => ({ ...now, current: article })),
    onEdit: (article, edit) => {
      const [value = null] = Object.values(edit);
      change({ change: 'edit', article, edit }, words('reviewSaidSet', value ?? words('reviewNothing')));
      readAgain(draft, article, edit);
    },
    onAnswer: (article, question, answer) => {
      const given = question.answers[answer];
      const said = words('reviewSaidAnswered', shortened(question.words, 40), given ? answerWords(given, words) : '');
      change({ change: 'answer', article, question, answer }, said);
    },
    onDecide: (decisions, said) => change({ change: 'decide', decisions }, said),
    onLeave: (article) => change({ change: 'leave', article, why: 'dropped' }, words('reviewSaidLeft')),
    onStore: (articles, thenNext) => void store(articles, thenNext),
    onUndo: () => void undo(),
  };
  const { left, current } = state;
  const said = steps.at(-1)?.said ?? null;
  const articles = shownArticles(draft, events);
  return { model: { articles, left, current, events, said, problem, isStoring }, on, take: useTaking(draft) };
}
