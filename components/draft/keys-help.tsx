/** The keys of the review, in a dialog that Escape closes. */
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, useWords } from '../words/words.tsx';

const KEYS: readonly (readonly [keys: string, does: MessageKey])[] = [
  ['↑ ↓', 'reviewKeyMove'],
  ['1 – 9, 0', 'reviewKeyAnswer'],
  ['Enter', 'reviewKeyAsRead'],
  ['E', 'reviewKeyEdit'],
  ['J', 'reviewKeyJoin'],
  ['T', 'reviewKeySplit'],
  ['X', 'reviewKeyDrop'],
  ['Z', 'reviewKeyUndo'],
  ['S', 'reviewKeyStore'],
  ['Shift S', 'reviewKeyStoreNext'],
  ['N', 'reviewKeyLater'],
  ['PgUp PgDn', 'reviewKeyArticle'],
  ['F6', 'reviewKeyRegion'],
  ['?', 'reviewKeyHelp'],
];

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="keys" ref={dialog} onClose={onClose} aria-labelledby="keys-help">
      <h2 id="keys-help">{words('reviewKeys')}</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <span class="kbd">{keys}</span>
            </dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
      <button class="btn" type="button" onClick={onClose}>
        {words('close')}
      </button>
    </dialog>
  );
}
