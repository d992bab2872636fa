/** The review of articles before they are stored: queue, article, what was found in it, and the way on. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { useWords } from '../words/words.tsx';
import { ArticleHead } from './article/article-head.tsx';
import { ArticleText } from './article/article-text.tsx';
import { Changes } from './article/changes.tsx';
import { FoundList, lineRow } from './list/found-list.tsx';
import { articleName, Queue } from './queue.tsx';
import type { ReviewActions, ReviewModel, ShownArticle } from './review-model.ts';

/** The frame around the review and what stands in its place. */
export function ReviewFrame({
  about,
  onKeys,
  children,
}: {
  about: string;
  onKeys?: () => void;
  children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <>
      <header class="tbar">
        <span class="brand">
          <Icon name="i-mark" />
          {words('extensionName')}
        </span>
        <b>{about}</b>
        <p>
          <Icon name="i-lock" small /> {words('reviewNothingKept')}
        </p>
        {onKeys ? (
          <button class="btn btn--quiet" type="button" onClick={onKeys}>
            {words('reviewKeys')} <span class="kbd">?</span>
          </button>
        ) : null}
      </header>
      {children}
    </>
  );
}

function ArticleChooser({ model, on }: { model: ReviewModel; on: ReviewActions }) {
  const words = useWords();
  return (
    <label class="qsel">
      <span class="vh">{words('reviewQueue')}</span>
      <select value={model.current ?? ''} onChange={({ currentTarget }) => on.onShow(currentTarget.value)}>
        {model.articles.map((one) => (
          <option key={one.article.id} value={one.article.id}>
            {articleName(one, words)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Foot({
  one,
  model,
  on,
  onLater,
}: {
  one: ShownArticle;
  model: ReviewModel;
  on: ReviewActions;
  onLater: () => void;
}) {
  const words = useWords();
  const many = model.articles.filter(({ isStored }) => !isStored).length > 1;
  const { id } = one.article;
  const isOff = model.isStoring || one.draft === null || one.isStored;
  return (
    <footer class="ft" data-region="foot">
      <p class="said">
        <span role="status">{model.problem ?? model.said ?? ''}</span>
        {model.said === null ? null : (
          <button class="btn btn--quiet" type="button" onClick={on.onUndo}>
            {words('undo')} <span class="kbd">Z</span>
          </button>
        )}
      </p>
      {one.isStored ? null : (
        <button class="btn btn--quiet x" type="button" onClick={() => on.onLeave(id)}>
          {words('reviewDoNotAdd')}
        </button>
      )}
      {many ? (
        <button class="btn" type="button" onClick={onLater}>
          {words('reviewLater')} <span class="kbd">N</span>
        </button>
      ) : null}
      <button
        class={many ? 'btn' : 'btn btn--go'}
        type="button"
        disabled={isOff}
        onClick={() => on.onStore([id], false)}
      >
        {words('reviewStore')} <span class="kbd">S</span>
      </button>
      {many ? (
        <button class="btn btn--go" type="button" disabled={isOff} onClick={() => on.onStore([id], true)}>
          {words('reviewStoreNext')} <span class="kbd">Shift</span> <span class="kbd">S</span>
        </button>
      ) : null}
    </footer>
  );
}

export interface ReviewProps {
  model: ReviewModel;
  on: ReviewActions;
  /** Id of the open row of the shown article. */
  open: string | null;
  onOpen: (row: string | null) => void;
  onLater: () => void;
}

export function Review({ model, on, open, onOpen, onLater }: ReviewProps) {
  const words = useWords();
  const one = model.articles.find(({ article }) => article.id === model.current);
  const many = model.articles.length + model.left.length > 1;
  const draft = one?.draft ?? null;
  const first = one?.questions.find(({ id }) => id === open) ?? (open === null ? one?.questions[0] : undefined);
  const lines = draft ? [...draft.lines.quotations, ...draft.lines.figures, ...draft.lines.actors] : [];
  const now = first?.place ?? lines.find((line) => lineRow(line) === open)?.place ?? null;
  return (
    <div class={many ? 'review' : 'review review--one'}>
      {many ? <Queue model={model} on={on} /> : null}
      <main class="work">
        {many && one ? <ArticleChooser model={model} on={on} /> : null}
        {one ? <ArticleHead one={one} model={model} on={on} /> : null}
        {one && draft ? <Changes draft={draft} event={one.knownEvent?.label ?? null} /> : null}
        {one && draft ? (
          <div class="split">
            <ArticleText one={one} draft={draft} now={now} />
            <FoundList one={one} draft={draft} open={open} onOpen={onOpen} on={on} />
          </div>
        ) : (
          <p class="reading">{words('reviewReading')}</p>
        )}
      </main>
      {one ? <Foot one={one} model={model} on={on} onLater={onLater} /> : null}
    </div>
  );
}
