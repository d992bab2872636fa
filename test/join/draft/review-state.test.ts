/** The review's state: each change is a function, and undo is the state before. */
import { describe, expect, test } from 'vitest';
import type { KnownArticle } from '../../../lib/join/draft/known-article.ts';
import type { Question } from '../../../lib/join/draft/read/questions.ts';
import { readTask, storeTask } from '../../../lib/join/draft/review/draft-tasks.ts';
import { changed, EMPTY, nextOpen, openQuestions, withArticles } from '../../../lib/join/draft/review/review-state.ts';
import { DRAFT } from './draft-for-tests.ts';

const start = withArticles(
  EMPTY,
  DRAFT.map((article) => ({ article, known: null })),
);
const question: Question = {
  id: 'speaker herald 7',
  kind: 'speaker',
  place: { article: 'herald', start: 7, end: 9 },
  paragraph: 1,
  words: 'We heard',
  because: [],
  answers: [
    {
      label: { is: 'name', name: 'Maria Okafor' },
      decisions: [{ do: 'confirm', of: 'utterance', at: { article: 'herald', start: 7, end: 9 } }],
    },
    {
      label: { is: 'nobody' },
      decisions: [{ do: 'speaker', of: 'quotation', at: { article: 'herald', start: 7, end: 9 }, speaker: null }],
    },
  ],
  doubt: 60,
};

describe('what comes in', () => {
  test('the first article is shown, and what is here already or comes twice is left out with the reason', () => {
    const here: KnownArticle = {
      mentions: [],
      event: null,
      wording: [],
      here: { by: 'address', source: 'a/b', outlet: 'X' },
    };
    const [one, two] = DRAFT as [(typeof DRAFT)[number], (typeof DRAFT)[number]];
    const state = withArticles(start, [
      { article: { ...one, id: 'again' }, known: null },
      { article: { ...two, id: 'known', text: 'Other words.' }, known: here },
    ]);
    expect(start.current).toBe('herald');
    expect(state.articles).toHaveLength(3);
    expect(state.left.map(({ why }) => why)).toEqual(['twice', 'here-by-address']);
  });
});

describe('a change', () => {
  test('an answer adds its decisions, and the question is no longer open', () => {
    const after = changed(start, { change: 'answer', article: 'herald', question, answer: 1 });
    expect(after.decisions).toEqual(question.answers[1]?.decisions);
    expect(openQuestions(start, 'herald', [question])).toHaveLength(1);
    expect(openQuestions(after, 'herald', [question])).toEqual([]);
    expect(start.decisions).toEqual([]);
  });

  test('a field is edited in its article only', () => {
    const after = changed(start, { change: 'edit', article: 'courier', edit: { published: '2019-05-15' } });
    expect(after.articles.map(({ published }) => published)).toEqual(['2019-05-14', '2019-05-15', '2019-05-14']);
  });

  test('what is left out is no longer shown, and the next one is', () => {
    const after = changed(start, { change: 'leave', article: 'herald', why: 'dropped' });
    expect(after.current).toBe('courier');
    expect(after.left).toEqual([{ name: 'herald', why: 'dropped' }]);
  });

  test('the next open article goes round, and there is none where all are stored', () => {
    const one = changed(start, { change: 'stored', articles: ['courier'] });
    expect([nextOpen(one, 'herald'), nextOpen(one, 'times')]).toEqual(['times', 'herald']);
    const all = changed(one, { change: 'stored', articles: ['herald', 'times'] });
    expect(nextOpen(all, 'times')).toBeNull();
  });
});

describe('the worker’s tasks', () => {
  test('all articles are read together; of what is stored, only that and what was decided of it', () => {
    const answered = changed(start, { change: 'answer', article: 'herald', question, answer: 1 });
    expect(readTask(answered).articles).toHaveLength(3);
    const other = storeTask(answered, ['courier']);
    expect(other.articles.map(({ id }) => id)).toEqual(['courier']);
    expect(other.decisions).toEqual([]);
    expect(storeTask(answered, ['herald']).decisions).toHaveLength(1);
  });
});
