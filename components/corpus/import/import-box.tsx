/** Where a pack is dropped or chosen, and each step of its import. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../icon/icon.tsx';
import { useWords } from '../../words/words.tsx';
import { ImportPlanView } from './import-plan.tsx';
import type { ImportActions, ImportState } from './import-state.ts';
import { ProblemTable } from './problem-table.tsx';

function FileButton({ isFirst, onFile }: { isFirst: boolean; onFile: (file: File) => void }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class="btn" type="button" onClick={() => input.current?.click()}>
        {words(isFirst ? 'chooseFile' : 'chooseAnother')}
      </button>
      <input
        class="vh"
        type="file"
        accept=".json,application/json"
        ref={input}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file, chosen again, is another choice.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const words = useWords();
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping needs a pointer; the button does the same for the others
    <div
      class={isOver ? 'drop drop--over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <Icon name="i-import" />
      <b>{words('dropHeading')}</b>
      <p>{words('dropText')}</p>
      <FileButton isFirst={true} onFile={onFile} />
    </div>
  );
}

interface WorkingProps {
  title: string;
  /** From 0 to 1; null where it is not known yet. */
  share: number | null;
  text: string;
  onCancel: () => void;
}

function Working({ title, share, text, onCancel }: WorkingProps) {
  const words = useWords();
  return (
    <div class="drop drop--busy">
      <b id="import-working">{title}</b>
      <progress aria-labelledby="import-working" max={1} {...(share === null ? {} : { value: share })} />
      <p>{text}</p>
      <button class="btn" type="button" onClick={onCancel}>
        {words('cancel')}
      </button>
    </div>
  );
}

/** The heading of a result takes the focus, so that reading goes on from there. */
function ResultHeading({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {text}
    </h3>
  );
}

export function ImportBox({ state, ...on }: ImportActions & { state: ImportState }) {
  const words = useWords();
  if (state.step === 'idle') return <DropZone onFile={on.onFile} />;
  if (state.step === 'checking') {
    const text = words('readSoFar', Math.round(state.share * 100));
    return <Working title={words('checkingFile', state.file)} share={state.share} text={text} onCancel={on.onCancel} />;
  }
  if (state.step === 'importing') {
    const { done, all, file } = state;
    const text = all === null ? '' : words('writtenSoFar', done, all);
    return (
      <Working
        title={words('importingFile', file)}
        share={all ? done / all : null}
        text={text}
        onCancel={on.onCancel}
      />
    );
  }
  if (state.step === 'refused') {
    return (
      <div class="result">
        <ResultHeading text={words('cannotImport', state.file)} />
        <p>{words('nothingStored')}</p>
        <ProblemTable problems={state.problems} />
        <div class="acts">
          <FileButton isFirst={false} onFile={on.onFile} />
          <button class="btn btn--quiet" type="button" onClick={on.onCancel}>
            {words('close')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="result">
      <ResultHeading text={words('planHeading', state.file)} />
      <ImportPlanView plan={state.plan} onImport={on.onImport} onCancel={on.onCancel} />
    </div>
  );
}
