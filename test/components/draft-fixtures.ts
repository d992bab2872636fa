/** Articles of our own making in a review: read by the real rules, so that what is shown is what a person would see. */
import type { ReviewModel } from '../../components/draft/review-model.ts';
import type { DraftArticle } from '../../lib/join/draft/draft-article.ts';
import { DraftReader } from '../../lib/join/draft/read/draft-reader.ts';
import { DRAFT, taskOf } from '../join/draft/draft-for-tests.ts';

/** Two people of whom a pronoun may speak, so that a question with many answers is among them. */
const ASKED = [
  ...DRAFT.slice(0, 2),
  {
    ...(DRAFT[2] as DraftArticle),
    outlet: 'The Advertiser of Harlow and the Islands',
    published: null,
    address: null,
    text: `${DRAFT[2]?.text}\nHale met Okafor on Tuesday. “The company will pay for whatever the passengers have lost on board,” he said.`,
  },
];

export function reviewModel(rest: Partial<ReviewModel> = {}): ReviewModel {
  const drafts = new Map(new DraftReader().read(taskOf(ASKED)).map((draft) => [draft.id, draft]));
  return {
    articles: ASKED.map((article) => {
      const draft = drafts.get(article.id) ?? null;
      return {
        article,
        draft,
        questions: draft?.questions ?? [],
        answered: [],
        isStored: article.id === 'courier',
        knownEvent: null,
      };
    }),
    left: [
      { name: 'webmail.example', why: 'no-article' },
      { name: 'NBC New York', why: 'here-by-address' },
    ],
    current: 'times',
    events: [{ id: 'pack/event', label: 'Letters to nine jurisdictions', date: '2017-04-21' }],
    said: 'Set to 2019-05-14.',
    problem: null,
    isStoring: false,
    ...rest,
  };
}
