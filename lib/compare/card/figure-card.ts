/** The card of a figure: outcome, arithmetic, every source's value with its wording, and values of other events apart. */

import { findQuotationWords } from '../../text/quotations/quotation-words.ts';
import type { SourceLine } from '../evidence/source-line.ts';
import { compareFigure, type FigureComparison, type SourceFigures } from '../figures/compare-figure.ts';
import { yearOf } from '../figures/date-extent.ts';
import { plotExtent } from '../figures/relate-figures.ts';
import type { FigureMention } from '../mention.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PlacedFigure, RecordIndex } from '../record-index.ts';
import type { Run } from '../wordings/runs.ts';
import { isNumber } from '../wordings/variant-types.ts';
import type { FigureCard, FigurePlot, Why } from './card-context.ts';
import { corpusOf, eventGroup, fragmentOf, plainRun, sourceRef, statementLine } from './source-lines.ts';

/** The value as printed, its number marked where it is not the same everywhere. `others` are the texts it stands beside. */
export function valueRuns(text: string, differs: boolean, others: readonly string[]): Run[] {
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
export function figureLine(
  placed: PlacedFigure,
  index: RecordIndex,
  shown: { value: Run[]; mark: SourceLine['mark']; same?: true },
): SourceLine {
  const { statement, figure } = placed;
  const words = statement.kind === 'quotation' ? { words: plainRun(statement.text) } : { told: statement.text };
  const fragment = fragmentOf(figure.text);
  return {
    ...statementLine(statement, index, { ...shown, ...words }),
    ...(fragment === undefined ? {} : { fragment }),
  };
}

/**
 * The line of one source. Rounded and bounded values are no other wording; where the sources differ every one of them is
 * a variant, those that print as the page does as well, because none is the base.
 */
function lineFor(
  entry: SourceFigures,
  comparison: FigureComparison,
  { index, texts }: { index: RecordIndex; texts: string[] },
): SourceLine {
  const differs = comparison.outcome === 'sources-differ' || entry.relation.kind === 'differs';
  const rest = entry.figures.filter(
    (placed) => placed !== entry.nearest && placed.figure.text !== entry.nearest.figure.text,
  );
  const line = figureLine(entry.nearest, index, {
    mark: differs ? 'variant' : 'printed',
    value: valueRuns(entry.nearest.figure.text, differs, texts),
    ...(entry.relation.kind === 'same' ? { same: true } : {}),
  });
  const more = rest.map((placed) =>
    figureLine(placed, index, { mark: 'printed', value: plainRun(placed.figure.text) }),
  );
  return more.length > 0 ? { ...line, more } : line;
}

/** All values that can be compared on one line; dates without a year are put in the year that any of the others tells. Null where the page's cannot be placed. */
function plotOf(mention: FigureMention, comparison: FigureComparison, page: PageFacts): FigurePlot | null {
  const compared = comparison.compared.filter(({ relation }) => relation.kind !== 'not-comparable');
  const figures = [mention.reading, ...compared.map(({ nearest }) => nearest.figure)];
  const years = [...figures.map((figure) => yearOf(figure.value ?? figure.low)), yearOf(page.published)];
  const year = years.find((known) => known !== null) ?? 2000;
  const own = plotExtent({ ...mention.reading, text: mention.text }, year);
  if (!own || compared.length === 0) return null;
  return {
    unit: mention.reading.unit,
    page: { ...own, label: mention.text },
    dots: compared.flatMap(({ nearest, relation }) => {
      const extent = plotExtent(nearest.figure, year);
      const label = nearest.figure.text;
      return extent ? [{ ...extent, label, source: sourceRef(nearest.source), same: relation.kind !== 'differs' }] : [];
    }),
  };
}

function figureWhy(mention: FigureMention, { outcome, reason, beside, counted }: FigureComparison): Why {
  return {
    rule: `figure-${outcome}${reason ? `-${reason}` : ''}`,
    values: [mention.text, String(counted.length)],
    page: mention.passage,
    corpus: beside && { source: sourceRef(beside.nearest.source), passage: beside.nearest.statement.text },
  };
}

/** Figures of other events. Of a page without one nobody can tell whether it is another: at most that the time is. */
function notComparedLines(
  comparison: FigureComparison,
  page: PageFacts,
  index: RecordIndex,
): FigureCard['notCompared'] {
  const unknown = comparison.outcome === 'other-time' ? 'other-time' : 'event-unknown';
  const reason = page.event === null ? unknown : 'other-event';
  return comparison.notCompared.map((placed) => ({
    line: figureLine(placed, index, { mark: 'printed', value: plainRun(placed.figure.text) }),
    event: (placed.event && index.events.get(placed.event)) || null,
    reason,
  }));
}

/** Lines by event: one group where the figure was compared on one event, several where it fits all of them. */
function groupsOf(
  comparison: FigureComparison,
  unit: string,
  { index, texts }: { index: RecordIndex; texts: string[] },
): FigureCard['groups'] {
  const events = [...new Set(comparison.compared.flatMap(({ figures }) => figures.map(({ event }) => event)))];
  const absent = () => (unit === 'date' ? ('no-date' as const) : ('no-figure' as const));
  return events.map((event) => {
    const entries = comparison.compared.filter(({ nearest }) => nearest.event === event);
    return eventGroup(
      event,
      entries.map((entry) => lineFor(entry, comparison, { index, texts })),
      { index, absent },
    );
  });
}

/** Full data of a figure's card. */
export function figureCard(mention: FigureMention, page: PageFacts, index: RecordIndex): FigureCard {
  const measure = index.measures.get(mention.measure);
  const comparison = compareFigure({ ...mention.reading, text: mention.text, measure: mention.measure }, page, index);
  const refs = (ids: readonly string[]) => ids.flatMap((id) => index.sources.get(id) ?? []).map(sourceRef);
  const { unit } = mention.reading;
  const texts = [mention.text, ...comparison.compared.map(({ nearest }) => nearest.figure.text)];
  return {
    kind: 'figure',
    title: mention.text,
    outcome: comparison.outcome,
    outcomeSources: refs(comparison.counted),
    pageAsIn: refs(comparison.pageAsIn),
    groups: groupsOf(comparison, unit, { index, texts }),
    notCompared: notComparedLines(comparison, page, index),
    ...corpusOf(index),
    why: figureWhy(mention, comparison),
    measure: mention.measure,
    measureLabel: measure?.label ?? mention.measure,
    unit,
    arithmetic: comparison.arithmetic,
    plot: plotOf(mention, comparison, page),
  };
}
