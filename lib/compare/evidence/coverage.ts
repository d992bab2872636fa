/**
 * Coverage of an event: its sources against its items. A cell is absent only for a source whose article is on the event;
 * any other source of the corpus is not in the corpus for it, which is not silence.
 */
import type { SourceRecord, StatementRecord } from '../../corpus/rows/records.ts';
import { figuresBySource, figuresDiffer } from '../figures/compare-figure.ts';
import type { Outcome } from '../outcome.ts';
import type { PlacedFigure, RecordIndex } from '../record-index.ts';
import { type Utterance, utterancesAmong } from '../wordings/utterances.ts';
import { originsOf } from './origins.ts';

/** printed: in the same words or value as all others. variant: not so. named: an actor who is only named. */
export type CoverageCell = 'printed' | 'variant' | 'part' | 'told' | 'named' | 'absent' | 'not-in-corpus';

export interface CoverageRow {
  kind: 'utterance' | 'figure' | 'actor';
  /** Utterance id, measure id or actor id. */
  id: string;
  /** The fullest wording, the measure's label, or the actor's name. */
  label: string;
  speaker: string | null;
  /** By source id, for every source of the records. */
  cells: Record<string, CoverageCell>;
  /** The sources among themselves: `agrees`, `only`, `sources-differ`, or `named` for actors and for what is only told. */
  outcome: Outcome;
  /** Sources that print it, told ones not counted. */
  printedIn: number;
}

export interface Coverage {
  event: string;
  /** Sources with an article on the event: the denominator. Letters and columns follow this order. */
  sources: SourceRecord[];
  origins: SourceRecord[][];
  rows: CoverageRow[];
}

type Cells = Map<string, CoverageCell>;

function outcomeOfRow(cells: Cells, differs: boolean): { outcome: Outcome; printedIn: number } {
  const printedIn = [...cells.values()].filter((cell) => ['printed', 'variant', 'part'].includes(cell)).length;
  if (differs) return { outcome: 'sources-differ', printedIn };
  if (printedIn === 0) return { outcome: 'named', printedIn };
  return { outcome: printedIn === 1 ? 'only' : 'agrees', printedIn };
}

/** The cells of all sources: those known, else absent where there is an article on the event. */
function fill(cells: Cells, event: string, index: RecordIndex): CoverageRow['cells'] {
  const on = new Set((index.sourcesOn.get(event) ?? []).map(({ id }) => id));
  const all = [...index.sources.keys()].map(
    (id) => [id, cells.get(id) ?? (on.has(id) ? 'absent' : 'not-in-corpus')] as const,
  );
  return Object.fromEntries(all);
}

function utteranceRow(utterance: Utterance, event: string, index: RecordIndex): CoverageRow {
  const cells: Cells = new Map(utterance.told.map(({ source }) => [source, 'told']));
  for (const { source, mark } of utterance.witnesses) cells.set(source, mark);
  const fullest = utterance.witnesses.reduce((best, other) => (other.words > best.words ? other : best));
  return {
    kind: 'utterance',
    id: utterance.id,
    label: fullest.text,
    speaker: utterance.speaker,
    cells: fill(cells, event, index),
    ...outcomeOfRow(cells, utterance.differs),
  };
}

function figureRow(
  measure: string,
  figures: readonly PlacedFigure[],
  { event, index }: { event: string; index: RecordIndex },
): CoverageRow {
  const differs = figuresDiffer(figures);
  const cells: Cells = new Map(figuresBySource(figures).map(({ source }) => [source, differs ? 'variant' : 'printed']));
  return {
    kind: 'figure',
    id: measure,
    label: index.measures.get(measure)?.label ?? measure,
    speaker: null,
    cells: fill(cells, event, index),
    ...outcomeOfRow(cells, differs),
  };
}

/** How a source carries an actor: quoted, told, or only named. */
function actorCell(actor: string, statements: readonly StatementRecord[]): CoverageCell {
  const spoken = statements.filter(({ speaker }) => speaker === actor);
  if (spoken.some(({ kind }) => kind === 'quotation')) return 'printed';
  return spoken.length > 0 ? 'told' : 'named';
}

function actorRow(actor: string, { event, index }: { event: string; index: RecordIndex }): CoverageRow {
  const statements = (index.byActor.get(actor) ?? []).filter((statement) => statement.event === event);
  const bySource = Map.groupBy(statements, ({ source }) => source);
  const cells: Cells = new Map([...bySource].map(([source, own]) => [source, actorCell(actor, own)]));
  return {
    kind: 'actor',
    id: actor,
    label: index.actors.get(actor)?.name ?? actor,
    speaker: null,
    cells: fill(cells, event, index),
    outcome: cells.size === 1 ? 'only' : 'named',
    printedIn: [...cells.values()].filter((cell) => cell === 'printed').length,
  };
}

/** The matrix of one event. An event that the records do not know has no rows and no sources. */
export function coverage(event: string, index: RecordIndex): Coverage {
  const sources = index.sourcesOn.get(event) ?? [];
  const measures = [...index.figures].map(([id, all]) => [id, all.filter((placed) => placed.event === event)] as const);
  const actors = [...index.byActor].filter(([, statements]) =>
    statements.some((statement) => statement.event === event),
  );
  return {
    event,
    sources,
    origins: originsOf(sources),
    rows: [
      ...utterancesAmong(index.byEvent.get(event) ?? [], index).map((utterance) =>
        utteranceRow(utterance, event, index),
      ),
      ...measures
        .filter(([, figures]) => figures.length > 0)
        .map(([id, figures]) => figureRow(id, figures, { event, index })),
      ...actors.map(([actor]) => actorRow(actor, { event, index })),
    ],
  };
}
