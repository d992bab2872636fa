/** What an opened row of the compare page shows: each source's words or value, and how they relate. */
import type { Records } from '../../corpus/rows/records.ts';
import { actorGroup } from '../card/actor-card.ts';
import type { CardGroup, FigurePlot } from '../card/card-context.ts';
import { figureGroup, plotDots, sourceFigureLine } from '../card/figure-lines.ts';
import { utteranceGroup } from '../card/utterance-lines.ts';
import type { CoverageRow } from '../evidence/coverage.ts';
import type { SourceLine } from '../evidence/source-line.ts';
import { figuresBySource, figuresDiffer } from '../figures/compare-figure.ts';
import { sharedYear } from '../figures/relate-figures.ts';
import { indexRecords, type PlacedFigure, type RecordIndex } from '../record-index.ts';
import { sizeOf } from '../take-within.ts';
import { type CollatedPart, collatedLine } from '../wordings/collated-line.ts';
import { type Utterance, utterancesLike } from '../wordings/utterances.ts';
import type { VariantType } from '../wordings/variant-types.ts';
import { MOST_COLUMNS } from './event-view.ts';

/** Bytes of all lines of one reply; lines beyond that are sent without their words. */
const LINES_BYTES = 180_000;
/** Bytes of the collated line, or of the plot: it is sent whole or left out, because a part of it would mislead. */
const PART_BYTES = 40_000;
const MOST_ELSEWHERE = 10;

export interface RowKey {
  event: string;
  kind: CoverageRow['kind'];
  id: string;
}

export interface RowDetail {
  /** One line for each column of the view, in their order. */
  lines: SourceLine[];
  /** Sources that carry it in an article on another event. */
  elsewhere: SourceLine[];
  /** Weakest first, typography left out. */
  variants: VariantType[];
  collated: CollatedPart[] | null;
  /** The values on one line; null where they are all the same. */
  plot: Omit<FigurePlot, 'page'> | null;
}

type Parts = Partial<Pick<RowDetail, 'variants' | 'collated' | 'plot'>>;

/** Removes the words from lines that do not fit into the message; the source and the link to it stay. */
function fitted(lines: readonly SourceLine[]): SourceLine[] {
  const withoutWords = lines.map(({ words: _words, more: _more, told: _told, ...own }): SourceLine => own);
  const sizes = withoutWords.map(sizeOf);
  let left = sizes.reduce((rest, size) => rest - size, LINES_BYTES);
  return lines.map((line, n) => {
    const extra = sizeOf(line) - (sizes[n] ?? 0);
    if (extra > left) return withoutWords[n] as SourceLine;
    left -= extra;
    return line;
  });
}

function detailOf(group: CardGroup, event: string, { index, ...parts }: Parts & { index: RecordIndex }): RowDetail {
  const on = new Set((index.sourcesOn.get(event) ?? []).map(({ id }) => id));
  const here = group.lines.filter(({ source }) => on.has(source.id)).slice(0, MOST_COLUMNS);
  const elsewhere = group.lines.filter(({ source }) => !on.has(source.id)).slice(0, MOST_ELSEWHERE);
  const lines = fitted([...here, ...elsewhere]);
  return {
    lines: lines.slice(0, here.length),
    elsewhere: lines.slice(here.length),
    variants: parts.variants ?? [],
    collated: parts.collated ?? null,
    plot: parts.plot && sizeOf(parts.plot) <= PART_BYTES ? parts.plot : null,
  };
}

function utteranceDetail(utterance: Utterance, event: string, index: RecordIndex): RowDetail {
  const collated = collatedLine(utterance);
  return detailOf(utteranceGroup({ ...utterance, event }, index), event, {
    index,
    variants: utterance.variants.filter((type) => type !== 'typography'),
    collated: collated && sizeOf(collated) <= PART_BYTES ? collated : null,
  });
}

/** The sources' values on one line, where they are not all the same. */
function plotOf(figures: readonly PlacedFigure[]): RowDetail['plot'] {
  const year = sharedYear(figures.map(({ figure }) => figure));
  const dots = plotDots(
    figures.map((nearest) => ({ nearest, same: true })),
    year,
  );
  const spread = new Set(dots.map(({ low, high }) => `${low} ${high}`)).size > 1;
  return spread ? { unit: figures[0]?.figure.unit ?? 'count', dots } : null;
}

function figureDetail(measure: string, event: string, index: RecordIndex): RowDetail {
  const placed = (index.figures.get(measure) ?? []).filter((figure) => figure.event === event);
  const sources = figuresBySource(placed);
  const differs = figuresDiffer(placed);
  const texts = sources.map(({ nearest }) => nearest.figure.text);
  const lines = sources.map((entry) => sourceFigureLine(entry, index, { differs, isSame: false, texts }));
  const group = figureGroup(event, lines, { unit: index.measures.get(measure)?.unit, index });
  return detailOf(group, event, { index, plot: plotOf(sources.map(({ nearest }) => nearest)) });
}

/** The utterance of that id on the event. The id names the utterance's first statement, so only its speaker's are searched. */
function findUtterance(id: string, event: string, index: RecordIndex): Utterance | undefined {
  const statement = index.statements.get(id.slice(0, id.lastIndexOf('.')));
  if (!statement || statement.event !== event) return undefined;
  return utterancesLike(statement, index).find((utterance) => utterance.id === id);
}

/** Null where the records know no such item on the event. `records` hold everything on it. */
export function rowDetail({ event, kind, id }: RowKey, records: Records): RowDetail | null {
  const index = indexRecords(records);
  if (kind === 'utterance') {
    const utterance = findUtterance(id, event, index);
    return utterance ? utteranceDetail(utterance, event, index) : null;
  }
  if (kind === 'figure') return index.figures.has(id) ? figureDetail(id, event, index) : null;
  return index.byActor.has(id) ? detailOf(actorGroup(event, id, index), event, { index }) : null;
}
