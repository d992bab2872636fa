/** What a card says of a figure or date: what it measures, the arithmetic, the strip of all values, and each source's own. */
import type { FigureCard as FigureContext } from '../../../lib/compare/card/card-context.ts';
import { arithmeticWords } from '../../outcome/arithmetic-words.ts';
import { languageOfCard } from '../../source/source-language.ts';
import { useWords } from '../../words/words.tsx';
import { EventGroups } from '../event-group.tsx';
import { NotCompared } from '../not-compared.tsx';
import { DotStrip, hasSpread } from './dot-strip.tsx';

export function FigureMeaning({ context }: { context: FigureContext }) {
  return (
    <p class="card__sub card__sub--label" lang={languageOfCard(context)}>
      {context.measureLabel}
    </p>
  );
}

export function FigureArithmetic({ context }: { context: FigureContext }) {
  const words = useWords();
  const line = context.arithmetic && arithmeticWords(context.arithmetic, context.unit, words);
  return line === null ? null : <p class="card__sum">{line}</p>;
}

export function FigureBody({ context }: { context: FigureContext }) {
  return (
    <>
      {context.plot && hasSpread(context.plot) ? <DotStrip plot={context.plot} /> : null}
      <EventGroups groups={context.groups} />
      <NotCompared entries={context.notCompared} />
    </>
  );
}
