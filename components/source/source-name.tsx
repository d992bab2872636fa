/** The outlet that a line belongs to; a link that opens the article at the words where its address is known. */
import type { SourceLine } from '../../lib/compare/evidence/source-line.ts';
import { Icon } from '../icon/icon.tsx';
import { outletName } from '../outcome/outcome-words.ts';
import { useWords } from '../words/words.tsx';
import { useAddressOf } from './card-links.tsx';

export function SourceName({ line }: { line: SourceLine }) {
  const words = useWords();
  const address = useAddressOf()(line);
  const name = outletName(line.source, words);
  if (address === null) return <b>{name}</b>;
  const opens = words(line.fragment === undefined ? 'openArticle' : 'openAtWords');
  return (
    <a class="src__open" href={address} target="_blank" rel="noopener noreferrer" title={opens}>
      <b>{name}</b>
      <Icon name="i-open" small />
    </a>
  );
}
