/** Printed words, with those that are not the same in every version set off, and an open tray where words of others are not here. */
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

export function Runs({ runs }: { runs: readonly Run[] }) {
  const words = useWords();
  return (
    <>
      {runs.map((run, index) => (
        <span key={index}>
          {run.missing ? <span class="gap" role="img" aria-label={words.count('wordsNotHere', run.missing)} /> : null}
          {run.differs ? <Differing text={run.text} strong={run.strong === true} /> : run.text}
        </span>
      ))}
    </>
  );
}
