/** What an export takes along: sentences as printed belong to their publishers, so a person must ask for them. */
import { useState } from 'preact/hooks';
import { Icon } from '../../icon/icon.tsx';
import { type MessageKey, useWords } from '../../words/words.tsx';

export interface ExportChoiceProps {
  /** Sentences as printed in what would be exported. */
  printed: number;
  label: MessageKey;
  isBusy: boolean;
  onExport: (printed: boolean) => void;
}

export function ExportChoice({ printed, label, isBusy, onExport }: ExportChoiceProps) {
  const words = useWords();
  const [isIncluded, setIncluded] = useState(false);
  return (
    <div class="export">
      {printed > 0 ? (
        <label class="check">
          <input type="checkbox" checked={isIncluded} onChange={(event) => setIncluded(event.currentTarget.checked)} />
          <span>
            {words.count('includePrinted', printed)}
            <small>{words('includePrintedText')}</small>
          </span>
        </label>
      ) : null}
      <div class="acts">
        <button class="btn" type="button" disabled={isBusy} onClick={() => onExport(isIncluded)}>
          <Icon name="i-export" />
          {words(label)}
        </button>
      </div>
    </div>
  );
}
