/** The review page: takes what its address asks for, and what is chosen, dropped or pasted on it. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Intake } from '../../components/draft/intake.tsx';
import { KeysHelp } from '../../components/draft/keys-help.tsx';
import { Review, ReviewFrame } from '../../components/draft/review.tsx';
import { useWords } from '../../components/words/words.tsx';
import { readAddress } from './address.ts';
import { FILE_TYPES, takeFiles, takePasted } from './intake/take-files.ts';
import { type Taken, takeTabs } from './intake/take-tabs.ts';
import { type ReviewHooks, useReview } from './state/use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';

/** Files dropped anywhere on the page are taken. */
function useDrop(onFiles: (files: File[]) => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onFiles(files);
      },
      { signal },
    );
    return () => stop.abort();
  }, [onFiles]);
}

/** After an answer the next question has the focus, so that the hands stay where they are. */
function useFollowedFocus(question: string | null): () => void {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    document.querySelector<HTMLElement>('fieldset[data-row] [data-answer]')?.focus();
  }, [question]);
  return useCallback(() => {
    wanted.current = true;
  }, []);
}

/** The articles of a review, which of its rows is open, and the keys. */
function ReviewOf({ model, on }: Pick<ReviewHooks, 'model' | 'on'>) {
  const words = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [isHelp, setHelp] = useState(false);
  const one = model.articles.find(({ article }) => article.id === model.current);
  const follow = useFollowedFocus(one?.questions[0]?.id ?? null);
  useEffect(() => setOpen(null), [model.current]);
  const show = (articles: typeof model.articles, by: number) => {
    const at = articles.findIndex(({ article }) => article.id === model.current);
    const next = articles[by < 0 ? at - 1 : (at + 1) % Math.max(1, articles.length)];
    if (next) on.onShow(next.article.id);
  };
  const later = () =>
    show(
      model.articles.filter(({ isStored, article }) => !isStored || article.id === model.current),
      1,
    );
  useReviewKeys({
    onUndo: on.onUndo,
    onStore: (thenNext) => {
      if (one && one.draft !== null && !one.isStored && !model.isStoring) on.onStore([one.article.id], thenNext);
    },
    onLater: later,
    onArticle: (by) => show(model.articles, by),
    onHelp: () => setHelp(true),
  });
  const onAnswer: typeof on.onAnswer = (...given) => {
    follow();
    setOpen(null);
    on.onAnswer(...given);
  };
  return (
    <ReviewFrame about={words.count('reviewAdding', model.articles.length)} onKeys={() => setHelp(true)}>
      <Review model={model} on={{ ...on, onAnswer }} open={open} onOpen={setOpen} onLater={later} />
      {isHelp ? <KeysHelp onClose={() => setHelp(false)} /> : null}
    </ReviewFrame>
  );
}

export function ReviewPage() {
  const words = useWords();
  const { model, on, take } = useReview();
  const [isTaking, setTaking] = useState(() => readAddress(location.hash) !== null);
  const bring = useCallback(
    async (taking: Promise<Taken> | Taken) => {
      setTaking(true);
      await take(await taking);
      setTaking(false);
    },
    [take],
  );
  useEffect(() => {
    const wanted = readAddress(location.hash);
    if (wanted !== null) void bring(takeTabs(wanted));
    document.title = words('reviewDocument');
  }, []);
  useDrop(useCallback((files: File[]) => void bring(takeFiles(files)), [bring]));
  if (model.articles.length > 0 || model.left.length > 0) return <ReviewOf model={model} on={on} />;
  return (
    <ReviewFrame about={words('reviewAbout')}>
      {isTaking ? (
        <p class="reading">{words('reviewTaking')}</p>
      ) : (
        <Intake
          accept={FILE_TYPES}
          onFiles={(files) => void bring(takeFiles(files))}
          onText={(text) => void bring(takePasted(text))}
          onTabs={() => void bring(takeTabs('all'))}
        />
      )}
    </ReviewFrame>
  );
}
