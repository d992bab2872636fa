/** The compare page where there is nothing to compare: still reading, empty, an event that is not there, or failed. */
import type { ComparedEvent } from '../../lib/compare/event/event-view.ts';
import { Icon } from '../icon/icon.tsx';
import { useWords } from '../words/words.tsx';
import { EventChooser } from './event-chooser.tsx';

export function CompareLoading() {
  const words = useWords();
  return (
    <div class="intro" aria-busy="true">
      <h1>{words('loadingTitle')}</h1>
      <div class="bars" aria-hidden="true">
        <div class="bar bar--short" />
        <div class="bar" />
        <div class="bar bar--long" />
      </div>
    </div>
  );
}

export function CompareEmpty() {
  const words = useWords();
  return (
    <div class="intro">
      <h1>{words('emptyTitle')}</h1>
      <p>{words('compareEmptyText')}</p>
    </div>
  );
}

export interface UnknownEventProps {
  events: readonly ComparedEvent[];
  moreEvents: number;
  addressOf: (event: string) => string;
}

export function UnknownEvent({ events, moreEvents, addressOf }: UnknownEventProps) {
  const words = useWords();
  return (
    <>
      <div class="intro">
        <h1>{words('unknownEventTitle')}</h1>
        <p>{words('unknownEventText')}</p>
      </div>
      <EventChooser events={events} more={moreEvents} chosen={null} addressOf={addressOf} />
    </>
  );
}

export function CompareFailed({ reason, onRetry }: { reason: 'store' | 'unreachable'; onRetry: () => void }) {
  const words = useWords();
  return (
    <div class="intro">
      <h1>{words(reason === 'store' ? 'failedStoreTitle' : 'failedAsleepTitle')}</h1>
      <p role="alert">{words(reason === 'store' ? 'failedStoreText' : 'failedAsleepText')}</p>
      <p class="acts">
        <button class="btn btn--go" type="button" onClick={onRetry}>
          <Icon name="i-retry" />
          {words('tryAgain')}
        </button>
      </p>
    </div>
  );
}
