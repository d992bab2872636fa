/** The corpus could not be asked. What is shown below may be old or missing. */
import { Icon } from '../icon/icon.tsx';
import { useWords } from '../words/words.tsx';

export function CorpusFailed({ reason, onRetry }: { reason: 'store' | 'unreachable'; onRetry: () => void }) {
  const words = useWords();
  return (
    <div class="corpus__failed" role="alert">
      <p>
        <b>{words(reason === 'store' ? 'failedStoreTitle' : 'failedAsleepTitle')}</b>{' '}
        {words(reason === 'store' ? 'failedStoreText' : 'failedAsleepText')}
      </p>
      <button class="btn" type="button" onClick={onRetry}>
        <Icon name="i-retry" />
        {words('tryAgain')}
      </button>
    </div>
  );
}
