/** The articles of a review, by event, and what was left out of it with the reason. */
import { Icon } from '../icon/icon.tsx';
import { useWords, type Words } from '../words/words.tsx';
import { leftIcon, leftWords } from './draft-words.ts';
import type { ReviewActions, ReviewModel, ShownArticle } from './review-model.ts';

/** Articles of one event together, in the order of their days; those that are not read yet first. */
function byEvent(articles: readonly ShownArticle[]) {
  const groups = Map.groupBy(articles, ({ draft, knownEvent }) => knownEvent?.id ?? draft?.event?.id ?? '');
  return [...groups].map(([id, members]) => {
    const [first] = members;
    const event = first?.knownEvent ?? first?.draft?.event ?? null;
    const named = (one: ShownArticle) => one.article.outlet ?? '';
    return { id, event, members: members.toSorted((a, b) => named(a).localeCompare(named(b))) };
  });
}

export const articleName = ({ article }: ShownArticle, words: Words): string =>
  article.outlet ?? article.title ?? words('reviewNoOutlet');

function stateOf({ draft, questions, answered, isStored }: ShownArticle, words: Words): string {
  if (isStored) return words('reviewStored');
  if (draft === null) return words('reviewReading');
  if (questions.length === 0) return words('reviewNothingToDecide');
  const left = words.count('reviewToDecide', questions.length);
  return answered.length === 0 ? left : words('reviewLeftAndDecided', left, words.number(answered.length));
}

const iconOf = ({ isStored, questions }: ShownArticle) =>
  isStored ? 'i-kept' : questions.length > 0 ? 'i-ask' : ('i-file' as const);

function QueueItem({ one, current, onShow }: { one: ShownArticle; current: boolean; onShow: () => void }) {
  const words = useWords();
  return (
    <button class="qi" type="button" aria-current={current ? 'true' : undefined} onClick={onShow}>
      <Icon name={iconOf(one)} />
      <b>{articleName(one, words)}</b>
      <span>{stateOf(one, words)}</span>
    </button>
  );
}

export function Queue({ model, on }: { model: ReviewModel; on: ReviewActions }) {
  const words = useWords();
  const stored = model.articles.filter(({ isStored }) => isStored).length;
  const ready = model.articles.filter((one) => !one.isStored && one.draft !== null && one.questions.length === 0);
  return (
    <nav class="rail" aria-label={words('reviewQueue')} data-region="queue">
      {byEvent(model.articles).map(({ id, event, members }) => (
        <section key={id}>
          <h2>{event?.label ?? words('reviewReading')}</h2>
          {event?.date ? <small>{words.day(event.date)}</small> : null}
          {members.map((one) => (
            <QueueItem
              key={one.article.id}
              one={one}
              current={one.article.id === model.current}
              onShow={() => on.onShow(one.article.id)}
            />
          ))}
        </section>
      ))}
      {model.left.length > 0 ? (
        <section>
          <h2>{words('reviewLeftOut')}</h2>
          {model.left.map((one, n) => (
            <p class="qi" key={n}>
              <Icon name={leftIcon(one)} />
              <b>{one.name || words('reviewNoOutlet')}</b>
              <span>{leftWords(one, words)}</span>
            </p>
          ))}
        </section>
      ) : null}
      <div class="rail__end">
        <progress aria-label={words('reviewProgress')} value={stored} max={Math.max(1, model.articles.length)} />
        <span>{words('reviewStoredOf', words.number(stored), words.number(model.articles.length))}</span>
        {ready.length > 1 ? (
          <button
            class="btn"
            type="button"
            disabled={model.isStoring}
            onClick={() =>
              on.onStore(
                ready.map(({ article }) => article.id),
                true,
              )
            }
          >
            {words('reviewStoreReady', words.number(ready.length))}
          </button>
        ) : null}
      </div>
    </nav>
  );
}
