/** The words of a row: what it is called, what each cell says, and how the sources stand to each other. */
import type { CompareCell, CompareRow } from '../../../lib/compare/event/event-view.ts';
import { quotationTitle } from '../../card/quotation-card.tsx';
import { LINE_MARKS } from '../../source/line-marks.ts';
import type { MessageKey, Words } from '../../words/words.tsx';

export const GROUP_WORDS: Record<CompareRow['kind'], MessageKey> = {
  utterance: 'groupQuotations',
  figure: 'groupFigures',
  actor: 'groupActors',
};

/** What a row is called: a quotation between quotation marks, anything else by its label. */
export function rowTitle({ kind, label }: CompareRow, words: Words): string {
  return kind === 'utterance' ? quotationTitle(label, { open: words('quoteOpen'), close: words('quoteClose') }) : label;
}

/** How a source carries a row's item. For an actor `printed` means that words of theirs are. */
export function cellWords({ mark }: CompareCell, kind: CompareRow['kind'], words: Words): string {
  if (kind === 'actor' && mark === 'printed') return words('markQuoted');
  if (kind === 'figure' && mark === 'variant') return words('markOtherValue');
  return words(LINE_MARKS[mark].words);
}

/** Who prints a part only does not count as a match of the whole, as on a card. */
function matchWords({ printedIn, inPart }: CompareRow, words: Words): string {
  const whole = printedIn - inPart;
  if (inPart === 0) return words.count('sourcesMatch', printedIn);
  return whole > 1 ? words.count('sourcesMatchAndPart', whole, inPart) : words('wholeAndPart', whole, inPart);
}

/** Without an outlet where the one source is no column of the event. */
function onlyWords({ kind, onlyIn }: CompareRow, words: Words): string {
  if (onlyIn === null) return words('onlyOneSource');
  return words(kind === 'actor' ? 'namedOnlyIn' : 'onlyPrints', onlyIn);
}

/** The outcome among the sources: there is no page here to compare them with. */
export function rowState(row: CompareRow, words: Words): string {
  switch (row.outcome) {
    case 'sources-differ':
      return words('sourcesDiffer');
    case 'agrees':
      return matchWords(row, words);
    case 'only':
      return onlyWords(row, words);
    default:
      return words.count(row.printedIn === row.carriedBy ? 'quotedIn' : 'namedIn', row.carriedBy);
  }
}
