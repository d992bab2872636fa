/** The button that copies one line as a citation. Lines have it where somebody above them says how a line is copied. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import { Icon } from '../icon/icon.tsx';
import { outletName } from '../outcome/outcome-words.ts';
import { useWords } from '../words/words.tsx';

export interface LineCopying {
  copy: (line: SourceLine) => void;
  /** The line that was copied last, and whether that worked. */
  last: { line: SourceLine; done: boolean } | null;
}

const LineCopyingContext = createContext<LineCopying | null>(null);

export const LineCopyingProvider = LineCopyingContext.Provider;

/** Words of the line in the button's name: enough to tell it from its neighbours. */
const NAME_WORDS = 4;

function firstWords({ words = [], value = [], told = '' }: SourceLine): string {
  const text = [...value, ...words].map((run) => run.text).join('') || told;
  return text.split(/\s+/u, NAME_WORDS).join(' ');
}

/** Nothing for a line without words: there is nothing to cite. */
export function CopyLine({ line }: { line: SourceLine }) {
  const words = useWords();
  const copying = useContext(LineCopyingContext);
  const text = firstWords(line);
  if (copying === null || line.mark === 'absent' || text === '') return null;
  const isDone = copying.last?.line === line && copying.last.done;
  return (
    <button
      class="iconbtn src__copy"
      type="button"
      aria-label={words('copyCitationOf', outletName(line.source, words), text)}
      title={words('copyCitation')}
      onClick={() => copying.copy(line)}
    >
      <Icon name={isDone ? 'i-done' : 'i-copy'} />
    </button>
  );
}

/** Said in the line itself, where it takes nothing away. Whoever hears the page is told by its announcer. */
export function CopiedNote({ line }: { line: SourceLine }) {
  const words = useWords();
  const last = useContext(LineCopyingContext)?.last;
  if (last?.line !== line) return null;
  return (
    <p class="src__copied" aria-hidden="true">
      {words(last.done ? 'citationCopied' : 'couldNotCopy')}
    </p>
  );
}
