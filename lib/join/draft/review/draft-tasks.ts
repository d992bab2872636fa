/** What the worker is asked for a review: to read all its articles together, or to make the pack with some of them. */
import type { Decision } from '../../decisions/decision.ts';
import type { DraftTask } from '../read/draft-reader.ts';
import type { ReviewState } from './review-state.ts';

/** Reads the articles that are open beside those that are stored. */
export function readTask({ nearby, articles, known, decisions }: ReviewState): DraftTask {
  return { articles: [...nearby, ...articles], known, decisions };
}

const placesOf = (decision: Decision): string[] => [
  decision.at.article,
  ...(decision.do === 'join' ? [decision.with.article] : []),
  ...(decision.do === 'split' ? decision.out.map(({ article }) => article) : []),
];

/** @param wanted ids of the articles to be stored now; those stored before in this review are in it anyway. */
export function storeTask(state: ReviewState, wanted: readonly string[]): DraftTask {
  const now = new Set([...wanted, ...state.stored]);
  const others = new Set(state.articles.filter(({ id }) => !now.has(id)).map(({ id }) => id));
  return {
    articles: [
      ...state.nearby,
      ...state.articles.filter(({ id }) => now.has(id)).map((article) => ({ ...article, isStored: true })),
    ],
    known: state.known,
    // What was decided of articles that are not stored is no part of the pack yet.
    decisions: state.decisions.filter((decision) => placesOf(decision).every((article) => !others.has(article))),
  };
}
