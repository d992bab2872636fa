/** Where articles come in that are in no tab: files to choose or drop, text to paste. */
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words/words.tsx';

export interface IntakeProps {
  /** Types of files for the chooser. */
  accept: string;
  onFiles: (files: File[]) => void;
  onText: (text: string) => void;
  /** Null where no tab can be taken from here. */
  onTabs: (() => void) | null;
}

export function Intake({ accept, onFiles, onText, onTabs }: IntakeProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section class="intake" aria-labelledby="intake">
      <h1 id="intake">{words('reviewIntakeHeading')}</h1>
      <p>{words('reviewIntakeText')}</p>
      <div class="acts">
        <button class="btn btn--go" type="button" onClick={() => chooser.current?.click()}>
          {words('reviewChooseFiles')}
        </button>
        {onTabs ? (
          <button class="btn" type="button" onClick={onTabs}>
            {words('addAllTabs')}
          </button>
        ) : null}
      </div>
      <input
        class="vh"
        type="file"
        multiple
        accept={accept}
        tabIndex={-1}
        aria-label={words('reviewChooseFiles')}
        ref={chooser}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <label class="intake__paste">
        {words('reviewPaste')}
        <textarea rows={8} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <button class="btn" type="button" disabled={text.trim() === ''} onClick={() => onText(text)}>
        {words('reviewReadText')}
      </button>
    </section>
  );
}
