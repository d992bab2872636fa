/** Printed words: those that are not the same in every version set off, an open tray where words of others are not here, and in brackets what the page does not print. */
import type { Run } from '../../lib/compare/wordings/runs.ts';
import { useWords } from '../words/words.tsx';

/** A differing run keeps its outer spaces outside the mark, so that the underline ends with the word. Few screen readers tell of a mark. */
function Differing({ text, strong }: { text: string; strong: boolean }) {
  const words = useWords();
  const inner = text.trim();
  if (inner === '') return <>{text}</>;
  const start = text.indexOf(inner);
  return (
    <>
      {text.slice(0, start)}
      <span class="vh">{words('differsHere')}</span>
      <mark class={strong ? 'v v--strong' : 'v'}>{inner}</mark>
      {text.slice(start + inner.length)}
    </>
  );
}

/** What the page does not print of it stands in brackets, as a cut does in print. */
function Beyond({ text }: { text: string }) {
  const words = useWords();
  const inner = text.trim();
  if (inner === '') return <>{text}</>;
  const start = text.indexOf(inner);
  return (
    <>
      {text.slice(0, start)}
      <span class="vh">{words('beyondHere')}</span>
      <span class="beyond">[{inner}]</span>
      {text.slice(start + inner.length)}
    </>
  );
}

function Printed({ run }: { run: Run }) {
  if (run.beyond) return <Beyond text={run.text} />;
  return run.differs ? <Differing text={run.text} strong={run.strong === true} /> : <>{run.text}</>;
}

export function Runs({ runs }: { runs: readonly Run[] }) {
  const words = useWords();
  return (
    <>
      {runs.map((run, index) => (
        <span key={index}>
          {run.missing ? <span class="gap" role="img" aria-label={words.count('wordsNotHere', run.missing)} /> : null}
          <Printed run={run} />
        </span>
      ))}
    </>
  );
}
