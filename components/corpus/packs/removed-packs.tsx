/** Packs that were removed since the browser was started, each with the way back. */
import type { RemovedTitle } from '../../../lib/corpus/listed.ts';
import { useWords } from '../../words/words.tsx';
import { titleOf } from './pack-table.tsx';

export function RemovedPacks({
  removed,
  onPutBack,
}: {
  removed: readonly RemovedTitle[];
  onPutBack: (pack: RemovedTitle) => void;
}) {
  const words = useWords();
  if (removed.length === 0) return null;
  return (
    <div class="removed">
      <h3>{words('removedHeading')}</h3>
      <ul>
        {removed.map((pack) => (
          <li key={pack.id}>
            {titleOf(pack, words)}
            <button
              class="btn btn--quiet"
              type="button"
              aria-label={words('putBackNamed', titleOf(pack, words))}
              onClick={() => onPutBack(pack)}
            >
              {words('putBack')}
            </button>
          </li>
        ))}
      </ul>
      <p class="fine">{words('untilClosed')}</p>
    </div>
  );
}
