/** The card of a figure: outcome, arithmetic, every source's value with its wording, and values of other events apart. */

import { sourceRef } from '../evidence/source-line.ts';
import { compareFigure, type FigureComparison } from '../figures/compare-figure.ts';
import { plotExtent, sharedYear } from '../figures/relate-figures.ts';
import { type FigureMention, printedFigure } from '../mention.ts';
import type { PageFacts } from '../page-facts.ts';
import type { RecordIndex } from '../record-index.ts';
import type { AppliedRule, FigureCard, FigurePlot } from './card-context.ts';
import { figureGroup, openEnd, plainFigureLine, plotDots, sourceFigureLine } from './figure-lines.ts';
import { qualifiedText, unprintedDay } from './figure-title.ts';
import { corpusOf } from './source-lines.ts';

/** All values that can be compared on one line. Null where the page's cannot be placed. */
function plotWithPage(mention: FigureMention, comparison: FigureComparison, page: PageFacts): FigurePlot | null {
  const compared = comparison.compared.filter(({ relation }) => relation.kind !== 'not-comparable');
  const year = sharedYear([mention.reading, ...compared.map(({ nearest }) => nearest.figure)], page.published);
  const own = plotExtent({ ...mention.reading, text: mention.text }, year);
  if (!own || compared.length === 0) return null;
  return {
    unit: mention.reading.unit,
    page: { ...own, label: qualifiedText(mention), ...openEnd(mention.reading) },
    dots: plotDots(
      compared.map(({ nearest, relation }) => ({ nearest, same: relation.kind !== 'differs' })),
      year,
    ),
  };
}

function figureWhy(mention: FigureMention, { outcome, reason, beside, counted }: FigureComparison): AppliedRule {
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
    line: plainFigureLine(placed, index),
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
  return events.map((event) => {
    const entries = comparison.compared.filter(({ nearest }) => nearest.event === event);
    const lines = entries.map((entry) =>
      sourceFigureLine(entry, index, {
        // Rounded and bounded values are no other wording.
        differs: comparison.outcome === 'sources-differ' || entry.relation.kind === 'differs',
        isSame: entry.relation.kind === 'same',
        isApart: entry.relation.kind === 'not-comparable',
        texts,
      }),
    );
    return figureGroup(event, lines, { unit, index });
  });
}

/** For `within`: the words of the sources' bound or value where all print the same, and whether it is a range with two ends. */
function fitsOf({ outcome, compared }: FigureComparison): NonNullable<FigureCard['fits']> | null {
  if (outcome !== 'within') return null;
  const figures = compared.filter(({ relation }) => relation.kind === 'within').map(({ nearest }) => nearest.figure);
  const texts = new Set(figures.map(({ text }) => text));
  const isRange = figures.every(({ value, low, high }) => value === null && low !== null && high !== null);
  return { text: texts.size === 1 ? ([...texts][0] ?? null) : null, isRange };
}

/** Full data of a figure's card. */
export function figureCard(mention: FigureMention, page: PageFacts, index: RecordIndex): FigureCard {
  const measure = index.measures.get(mention.measure);
  const comparison = compareFigure(printedFigure(mention), page, index);
  const refs = (ids: readonly string[]) => ids.flatMap((id) => index.sources.get(id) ?? []).map(sourceRef);
  const { unit } = mention.reading;
  const texts = [mention.text, ...comparison.compared.map(({ nearest }) => nearest.figure.text)];
  return {
    kind: 'figure',
    title: qualifiedText(mention),
    day: unprintedDay(mention),
    fits: fitsOf(comparison),
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
    plot: plotWithPage(mention, comparison, page),
  };
}
