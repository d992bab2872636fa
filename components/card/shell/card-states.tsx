/** The card where there is nothing to compare: still reading, no sources, not known to the corpus, or failed. */
import { Icon } from '../../icon/icon.tsx';
import { OutcomeState } from '../../outcome/outcome-state.tsx';
import { useWords } from '../../words/words.tsx';
import { CardShell } from './card-shell.tsx';

type OnClose = (() => void) | undefined;

/** Shown only when the answer takes a noticeable time: three bars in place of the lines. */
export function LoadingCard({ onClose }: { onClose?: OnClose }) {
  const words = useWords();
  return (
    <CardShell
      kind={{ icon: 'k-corpus', words: words('kindCorpus') }}
      title={words('loadingTitle')}
      busy
      onClose={onClose}
    >
      <div class="bars" aria-hidden="true">
        <div class="bar bar--short" />
        <div class="bar" />
        <div class="bar bar--long" />
      </div>
    </CardShell>
  );
}

export function EmptyCard({ onClose }: { onClose?: OnClose }) {
  const words = useWords();
  return (
    <CardShell kind={{ icon: 'k-corpus', words: words('kindCorpus') }} title={words('emptyTitle')} onClose={onClose}>
      <p class="say blank">{words('emptyText')}</p>
    </CardShell>
  );
}

/** A text that no source prints. The words say what the corpus lacks, and nothing about the text. */
export function UnknownCard(props: { title: string; sources: number; onClose?: OnClose }) {
  const words = useWords();
  return (
    <CardShell
      kind={{ icon: 'k-selection', words: words('kindSelection') }}
      title={props.title}
      titleLook="quotation"
      head={
        <p class="card__state">
          <OutcomeState outcome="none" words={{ state: words('notInCorpus'), addition: null }} />
        </p>
      }
      onClose={props.onClose}
    >
      <p class="say blank">{words.count('unknownText', props.sources)}</p>
    </CardShell>
  );
}

/** The background did not answer, or its store did not open. */
export function FailedCard(props: { reason: 'store' | 'unreachable'; onRetry: () => void; onClose?: OnClose }) {
  const words = useWords();
  return (
    <CardShell
      kind={{ icon: 'i-alert', words: words('kindFailed') }}
      title={words(props.reason === 'store' ? 'failedStoreTitle' : 'failedAsleepTitle')}
      onClose={props.onClose}
    >
      <div class="blank">
        <p class="say" role="alert">
          {words(props.reason === 'store' ? 'failedStoreText' : 'failedAsleepText')}
        </p>
        <p class="acts">
          <button class="btn btn--go" type="button" onClick={props.onRetry}>
            <Icon name="i-retry" />
            {words('tryAgain')}
          </button>
        </p>
      </div>
    </CardShell>
  );
}
