/** Copies one line of a card or of the compare page as a citation, and keeps which was copied. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { LineCopying } from '../../components/source/copy-line.tsx';
import { useWords } from '../../components/words/words.tsx';
import type { SourceLine } from '../compare/evidence/source-line.ts';
import { type CitedPage, citation } from '../export/citation.ts';
import { citationWords } from './citation-words.ts';
import { copyText } from './copy-text.ts';

/** @param page what the lines are set beside; null where there is no page. @param onSay is told whether it worked, in words. */
export function useLineCopying(page: CitedPage | null, onSay: (text: string) => void): LineCopying {
  const words = useWords();
  const [last, setLast] = useState<LineCopying['last']>(null);
  const copy = useCallback(
    (line: SourceLine) => {
      void copyText(citation(line, page, citationWords(words))).then((done) => {
        setLast({ line, done });
        onSay(words(done ? 'citationCopied' : 'couldNotCopy'));
      });
    },
    [page, onSay, words],
  );
  return useMemo(() => ({ copy, last }), [copy, last]);
}
