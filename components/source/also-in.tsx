/** Other sources' wordings of an utterance that one line prints: only the words that are not the same, and who has the same. */
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import type { Run } from '../../lib/compare/wordings/runs.ts';
import { outletName } from '../outcome/outcome-words.ts';
import { useWords } from '../words/words.tsx';
import { Runs } from './runs.tsx';

const differing = (runs: readonly Run[] = []) => runs.filter((run) => run.differs);

function AlsoLine({ line }: { line: SourceLine }) {
  const words = useWords();
  const outlet = outletName(line.source, words);
  if (line.mark !== 'variant') return <li>{words(line.mark === 'part' ? 'alsoPart' : 'alsoSame', outlet)}</li>;
  const runs = differing(line.words);
  return (
    <li>
      {words('alsoHas', outlet)}{' '}
      {runs.map((run, index) => (
        <span class="also-in__words" key={index} lang={line.source.language}>
          {index > 0 ? ' … ' : null}
          <Runs runs={[run]} />
        </span>
      ))}
    </li>
  );
}

export function AlsoIn({ lines }: { lines: readonly SourceLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="also-in">
      {lines.map((line) => (
        <AlsoLine key={line.source.id} line={line} />
      ))}
    </ul>
  );
}
