/** The last line of a card: what the corpus covers. A source's silence means nothing without it. */
import type { CardContext } from '../../../lib/compare/card/card-context.ts';
import { SharedWording } from '../../source/shared-wording.tsx';
import { useWords } from '../../words/words.tsx';

export function CorpusLine({ context }: { context: CardContext }) {
  const words = useWords();
  const { coverage, sourcesInCorpus, partial, wording } = context;
  const sources = words.count('sources', sourcesInCorpus);
  return (
    <div class="corpus">
      <p>
        {coverage === null
          ? words('corpusLine', sources)
          : words('corpusLineDates', sources, words.span(coverage.from, coverage.to))}
      </p>
      {partial ? <p>{words('corpusPartial')}</p> : null}
      {wording ? (
        <p>
          <SharedWording wording={wording} />
        </p>
      ) : null}
    </div>
  );
}
