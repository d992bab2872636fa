/** What is shown of a figure, the same on a card and on the compare page: each source's value in its words, and the values on one line. */
import type { FigureReading, Qualifier } from '../../text/figures/figure.ts';
import { findQuotationWords } from '../../text/quotations/quotation-words.ts';
import { type SourceLine, sourceRef } from '../evidence/source-line.ts';
import type { SourceFigures } from '../figures/compare-figure.ts';
import { plotExtent } from '../figures/relate-figures.ts';
import type { PlacedFigure, RecordIndex } from '../record-index.ts';
import type { Run } from '../wordings/runs.ts';
import { isNumber } from '../wordings/variant-types.ts';
import type { CardGroup, FigurePlot } from './card-context.ts';
import { eventGroup, fragmentOf, plainRun, statementLine } from './source-lines.ts';

/** The value as printed, its number marked where it is not the same everywhere. `others` are the texts it stands beside. */
function valueRuns(text: string, differs: boolean, others: readonly string[]): Run[] {
  if (!differs) return plainRun(text);
  const sets = others.map((other) => new Set(findQuotationWords(other).map((word) => word.key)));
  const words = findQuotationWords(text);
  const odd = words.filter(({ key }) => isNumber(key) && !sets.every((set) => set.has(key)));
  const marked = odd.length > 0 ? odd : words.filter(({ key }) => !sets.every((set) => set.has(key)));
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start > at) runs.push({ text: text.slice(at, start) });
    runs.push({ text: text.slice(start, end), differs: true, strong: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

/**
 * A line with the value and what stands around it: the quotation that holds it, or what the pack tells. The source opens at
 * the figure itself, since a report has no words of the source.
 */
function valueLine(
  { statement, figure }: PlacedFigure,
  index: RecordIndex,
  shown: { value: Run[]; mark: SourceLine['mark']; same?: true },
): SourceLine {
  const words = statement.kind === 'quotation' ? { words: plainRun(statement.text) } : { told: statement.text };
  const fragment = fragmentOf(figure.text);
  return {
    ...statementLine(statement, index, { ...shown, ...words }),
    ...(fragment === undefined ? {} : { fragment }),
  };
}

/** A figure on its own, set against nothing. */
export const plainFigureLine = (placed: PlacedFigure, index: RecordIndex): SourceLine =>
  valueLine(placed, index, { mark: 'printed', value: plainRun(placed.figure.text) });

/**
 * The line of one source. Where values differ every one of them is a variant, those that print as the page does as well,
 * because none is the base. What else the source prints for the measure stands under `more`.
 * @param shown.isApart the value is not compared with the page's. @param shown.texts all values that stand beside each other. @param shown.isSame the page prints the very same.
 */
export function sourceFigureLine(
  { nearest, figures }: SourceFigures,
  index: RecordIndex,
  {
    differs,
    isSame,
    isApart = false,
    texts,
  }: { differs: boolean; isSame: boolean; isApart?: boolean; texts: readonly string[] },
): SourceLine {
  const { text } = nearest.figure;
  const line = valueLine(nearest, index, {
    mark: isApart ? 'apart' : differs ? 'variant' : 'printed',
    value: valueRuns(text, differs && !isApart, texts),
    ...(isSame ? { same: true } : {}),
  });
  const rest = figures.filter(({ figure }) => figure.text !== text);
  return rest.length > 0 ? { ...line, more: rest.map((placed) => plainFigureLine(placed, index)) } : line;
}

/** The lines of one event, with one for each source on it that has no such figure. */
export const figureGroup = (
  event: string | null,
  lines: readonly SourceLine[],
  { unit, index }: { unit: string | undefined; index: RecordIndex },
): CardGroup => eventGroup(event, lines, { index, absent: () => (unit === 'date' ? 'no-date' : 'no-figure') });

const OPEN_ENDS: Partial<Record<Qualifier, 'up' | 'down'>> = {
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'at-most': 'down',
};

/** To which side a bound is open ("more than 140": up); nothing for a value or a range. */
export function openEnd({ qualifier, value, low, high }: FigureReading): { open?: 'up' | 'down' } {
  const isHalf = value === null && (low === null) !== (high === null);
  const open = (qualifier && OPEN_ENDS[qualifier]) ?? (isHalf ? (low === null ? 'down' : 'up') : undefined);
  return open === undefined ? {} : { open };
}

/** Values as dots on one line; those that cannot be placed have none. `year` is that of dates without one. */
export function plotDots(
  placed: readonly { nearest: PlacedFigure; same: boolean }[],
  year: number,
): FigurePlot['dots'] {
  return placed.flatMap(({ nearest: { figure, source }, same }) => {
    const extent = plotExtent(figure, year);
    return extent ? [{ ...extent, label: figure.text, source: sourceRef(source), same, ...openEnd(figure) }] : [];
  });
}
