/** The keys: those of the browser as the person has set them, and those of a card. */
import { type MessageKey, useWords } from '../../words/words.tsx';

export interface ShortcutsProps {
  /** By command, as the browser writes them ("Alt+Shift+N"); empty where none is set. */
  commands: Readonly<Record<'next' | 'previous', string>> | null;
  /** Null where the browser has no page for it. */
  onChange: (() => void) | null;
}

const OF_CARD = [
  ['keyEnter', 'keysOpen'],
  ['keyP', 'keysPin'],
  ['keyEscape', 'keysEscape'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

function Keys({ shortcut }: { shortcut: string }) {
  const words = useWords();
  if (shortcut === '') return <span class="fine">{words('notSet')}</span>;
  return (
    <span class="acts">
      {shortcut.split('+').map((key) => (
        <kbd class="kbd" key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}

export function Shortcuts({ commands, onChange }: ShortcutsProps) {
  const words = useWords();
  return (
    <>
      <dl class="shortcuts">
        <div>
          <dt>{words('keysNext')}</dt>
          <dd>{commands === null ? null : <Keys shortcut={commands.next} />}</dd>
        </div>
        <div>
          <dt>{words('keysPrevious')}</dt>
          <dd>{commands === null ? null : <Keys shortcut={commands.previous} />}</dd>
        </div>
        {OF_CARD.map(([key, does]) => (
          <div key={does}>
            <dt>{words(does)}</dt>
            <dd>
              <kbd class="kbd">{words(key)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      {onChange ? (
        <button class="btn" type="button" onClick={onChange}>
          {words('changeShortcuts')}
        </button>
      ) : null}
    </>
  );
}
