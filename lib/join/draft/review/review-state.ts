/** The state of a review, and each change of it as a pure function. Undo is the state before. */

import type { AlreadyHere } from '../../../corpus/draft/already-here.ts';
import type { Decision } from '../../decisions/decision.ts';
import type { DraftArticle } from '../draft-article.ts';
import type { KnownArticle } from '../known-article.ts';
import type { Question } from '../read/questions.ts';

/** An article that was left out of the review. */
export interface LeftOut {
  /** Host of the page, name of the file, outlet; empty where there is none. */
  name: string;
  why: 'no-article' | 'unreadable' | 'not-known' | 'here-by-address' | 'here-by-wording' | 'twice' | 'dropped';
}

export interface AnsweredQuestion {
  article: string;
  question: Question;
  /** Index of the answer. */
  answer: number;
}

export interface ReviewState {
  /** In the order in which they came. */
  articles: DraftArticle[];
  /** Articles of the user's own pack that are read again with them. */
  nearby: DraftArticle[];
  known: Record<string, KnownArticle>;
  /** Of the pack, then those of this review. */
  decisions: Decision[];
  answered: AnsweredQuestion[];
  /** Ids of the articles that are stored. */
  stored: string[];
  left: LeftOut[];
  /** Id of the article that is shown. */
  current: string | null;
}

export const EMPTY: ReviewState = {
  articles: [],
  nearby: [],
  known: {},
  decisions: [],
  answered: [],
  stored: [],
  left: [],
  current: null,
};

export type Edit = Partial<Pick<DraftArticle, 'title' | 'outlet' | 'published' | 'address'>>;

export type ReviewChange =
  | { change: 'edit'; article: string; edit: Edit }
  | { change: 'answer'; article: string; question: Question; answer: number }
  /** Decisions on a line that was not asked about. */
  | { change: 'decide'; decisions: Decision[] }
  | { change: 'leave'; article: string; why: LeftOut['why'] }
  | { change: 'stored'; articles: string[] }
  | { change: 'show'; article: string };

/** The open article after this one, the first of all after the last; null where no other is open. */
export function nextOpen(state: ReviewState, article: string): string | null {
  const at = state.articles.findIndex(({ id }) => id === article);
  const inOrder = [...state.articles.slice(at + 1), ...state.articles.slice(0, Math.max(0, at))];
  return inOrder.find(({ id }) => !state.stored.includes(id))?.id ?? null;
}

/** The same article once more in this review, by its words. */
const isTwice = (article: DraftArticle, others: readonly DraftArticle[]): boolean =>
  others.some(({ text }) => text === article.text);

/** The articles that came in, with what the installed packs know of each; those that are here already are left out. */
export function withArticles(
  state: ReviewState,
  incoming: readonly { article: DraftArticle; known: KnownArticle | null }[],
): ReviewState {
  const next = { ...state, articles: [...state.articles], known: { ...state.known }, left: [...state.left] };
  for (const { article, known } of incoming) {
    const here: AlreadyHere | null = known?.here ?? null;
    const name = article.outlet ?? article.title ?? '';
    if (here) next.left.push({ name, why: here.by === 'address' ? 'here-by-address' : 'here-by-wording' });
    else if (isTwice(article, next.articles)) next.left.push({ name, why: 'twice' });
    else {
      next.articles.push(article);
      if (known) next.known[article.id] = known;
    }
  }
  return { ...next, current: next.current ?? next.articles[0]?.id ?? null };
}

const edited = (article: DraftArticle, edit: Edit): DraftArticle => ({ ...article, ...edit });

function leave(state: ReviewState, id: string, why: LeftOut['why']): ReviewState {
  const gone = state.articles.find((article) => article.id === id);
  if (!gone) return state;
  const next = nextOpen(state, id);
  return {
    ...state,
    articles: state.articles.filter((article) => article !== gone),
    left: [...state.left, { name: gone.outlet ?? gone.title ?? '', why }],
    current: next ?? state.articles.find((article) => article !== gone)?.id ?? null,
  };
}

export function changed(state: ReviewState, change: ReviewChange): ReviewState {
  switch (change.change) {
    case 'edit':
      return {
        ...state,
        articles: state.articles.map((one) => (one.id === change.article ? edited(one, change.edit) : one)),
      };
    case 'answer': {
      const { article, question, answer } = change;
      const decisions = question.answers[answer]?.decisions ?? [];
      return {
        ...state,
        decisions: [...state.decisions, ...decisions],
        answered: [...state.answered, { article, question, answer }],
      };
    }
    case 'decide':
      return { ...state, decisions: [...state.decisions, ...change.decisions] };
    case 'leave':
      return leave(state, change.article, change.why);
    case 'stored':
      return { ...state, stored: [...state.stored, ...change.articles] };
    case 'show':
      return state.articles.some(({ id }) => id === change.article) ? { ...state, current: change.article } : state;
  }
}

/** The questions of an article that are still open. */
export function openQuestions(state: ReviewState, article: string, questions: readonly Question[]): Question[] {
  const answered = new Set(state.answered.filter((one) => one.article === article).map(({ question }) => question.id));
  return questions.filter(({ id }) => !answered.has(id));
}
