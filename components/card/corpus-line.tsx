/** The quiet line at the end of a card: what the corpus covers, without which no silence means anything. */
import type { CardContext } from '../../lib/compare/card-context.ts';
import { useWords } from '../words.tsx';

export function CorpusLine({ context }: { context: CardContext }) {
  const words = useWords();
  const { coverage, sourcesInCorpus } = context;
  const sources = words.count('sources', sourcesInCorpus);
  return (
    <p class="corpus">
      {coverage === null
        ? words('corpusLine', sources)
        : words('corpusLineDates', sources, words.span(coverage.from, coverage.to))}
    </p>
  );
}
