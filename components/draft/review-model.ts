/** What the review shows, and what a person can do in it. */

import type { Decision } from '../../lib/join/decisions/decision.ts';
import type { DraftArticle } from '../../lib/join/draft/draft-article.ts';
import type { KnownEvent } from '../../lib/join/draft/known-article.ts';
import type { ReadDraft } from '../../lib/join/draft/read/draft-reader.ts';
import type { Question } from '../../lib/join/draft/read/questions.ts';
import type { AnsweredQuestion, Edit, LeftOut } from '../../lib/join/draft/review/review-state.ts';

export interface ShownArticle {
  article: DraftArticle;
  /** Null until it has been read. */
  draft: ReadDraft | null;
  /** Still to decide, most doubtful first. */
  questions: Question[];
  answered: AnsweredQuestion[];
  isStored: boolean;
  /** Event of an installed pack that it goes to. */
  knownEvent: KnownEvent | null;
}

export interface ReviewModel {
  articles: ShownArticle[];
  left: LeftOut[];
  current: string | null;
  /** Events that an article can be moved to: those of installed packs, with qualified ids. */
  events: KnownEvent[];
  /** What was done last, in words; null where there is nothing to undo. */
  said: string | null;
  /** Why nothing was stored. */
  problem: string | null;
  isStoring: boolean;
}

export interface ReviewActions {
  onShow: (article: string) => void;
  onEdit: (article: string, edit: Edit) => void;
  onAnswer: (article: string, question: Question, answer: number) => void;
  /** @param said what was decided, in words. */
  onDecide: (decisions: Decision[], said: string) => void;
  onLeave: (article: string) => void;
  onStore: (articles: string[], thenNext: boolean) => void;
  onUndo: () => void;
}
