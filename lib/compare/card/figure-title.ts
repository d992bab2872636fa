/** What a figure's card is called: the value with the words that qualify it, and the day that a weekday stands for. */
import { qualifierBefore } from '../../text/figures/qualifiers.ts';
import { tokenize } from '../../text/numbers/tokens.ts';
import type { FigureMention } from '../mention.ts';

/** The mention's words with the qualifier before them ("about 150"), as the page prints both; alone where it prints none before. */
export function qualifiedText({ text, passage, reading }: FigureMention): string {
  if (reading.qualifier === null || text === '') return text;
  const tokens = tokenize(passage);
  for (let at = passage.indexOf(text); at >= 0; at = passage.indexOf(text, at + text.length)) {
    const found = qualifierBefore(
      tokens,
      tokens.findIndex(({ start }) => start === at),
    );
    const first = found?.qualifier === reading.qualifier ? tokens[found.first] : undefined;
    if (first) return passage.slice(first.start, at + text.length);
  }
  return text;
}

/** ISO day of a date that is printed without a number ("Wednesday"); null for any other. */
export function unprintedDay({ text, reading: { unit, value } }: FigureMention): string | null {
  const isDay = unit === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay && !/\d/.test(text) ? value : null;
}
