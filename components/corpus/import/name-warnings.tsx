/** Names that a person should look at before they are searched for on every page. */
import type { NameWarning } from '../../../lib/corpus/import/name-warnings.ts';
import { useWords, type Words } from '../../words/words.tsx';

function warningWords({ kind, name, actor, other }: NameWarning, words: Words): string {
  switch (kind) {
    case 'common':
      return words('nameCommon', name, actor);
    case 'alike':
      return words('nameAlike', name, actor, other ?? '');
    case 'mixed':
      return words('nameMixed', name, actor);
    case 'invisible':
      return words('nameInvisible', name, actor);
  }
}

export interface NameWarningsProps {
  warnings: readonly NameWarning[];
  more: number;
  areSeen: boolean;
  onSeen: (areSeen: boolean) => void;
}

export function NameWarnings({ warnings, more, areSeen, onSeen }: NameWarningsProps) {
  const words = useWords();
  return (
    <section class="plan plan--names">
      <h4>{words('namesHeading')}</h4>
      <ul class="plan__list">
        {warnings.map((warning) => (
          <li key={`${warning.kind} ${warning.name} ${warning.actor}`}>{warningWords(warning, words)}</li>
        ))}
      </ul>
      {more > 0 ? <p class="fine">{words.count('moreNames', more)}</p> : null}
      <label class="check">
        <input type="checkbox" checked={areSeen} onChange={(event) => onSeen(event.currentTarget.checked)} />
        <span>{words('acceptNames')}</span>
      </label>
    </section>
  );
}
