/** In the card's place when its site was turned off there: says so, and takes it back. */
import { CardShell } from '../card/shell/card-shell.tsx';
import { useWords } from '../words/words.tsx';

export function SiteOffCard({ onUndo, onClose }: { onUndo: () => void; onClose: () => void }) {
  const words = useWords();
  return (
    <CardShell
      kind={{ icon: 'k-corpus', words: words('extensionName') }}
      title={words('siteOffTitle')}
      takeFocus="pointer"
      onClose={onClose}
    >
      <div class="blank">
        <p class="say" role="status">
          {words('siteTurnedOffText')}
        </p>
        <p class="acts">
          <button class="btn btn--go" type="button" onClick={onUndo}>
            {words('undo')}
          </button>
        </p>
      </div>
    </CardShell>
  );
}
