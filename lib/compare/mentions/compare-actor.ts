/** What the corpus holds on an actor, by event and source, and whether the sources differ in any of it. */
import type { SourceRecord, StatementRecord } from '../../corpus/rows/records.ts';
import { type ActorSide, claimSidesOf } from '../evidence/claims.ts';
import { figuresDiffer } from '../figures/compare-figure.ts';
import type { Outcome } from '../outcome.ts';
import { oncePerRecords, type PlacedFigure, type RecordIndex } from '../record-index.ts';
import { type Utterance, utterancesLike } from '../wordings/utterances.ts';

export interface ActorComparison {
  outcome: Outcome;
  /** All sources that name or quote the actor, in the sources' order. */
  sources: SourceRecord[];
  /** Sources that the outcome's words count: those that quote where several do, else those that name. */
  counted: SourceRecord[];
  sides: ActorSide[];
  /** How many utterances and figures of the actor the sources print differently. */
  differing: { quotations: number; figures: number };
  /** Claims that the actor takes a side on and others take the other side: no difference of the sources. */
  disputed: number;
}

/** Everything the actor says, told or quoted. */
function spokenBy(actor: string, index: RecordIndex): StatementRecord[] {
  return (index.byActor.get(actor) ?? []).filter((statement) => statement.speaker === actor);
}

/** Events on which an actor's words are compared, latest first: a card shows fewer, and a page asks for many actors at once. */
const MOST_EVENTS = 20;

/** Utterances of the actor on events on which several sources quote them; a single source cannot differ. */
function comparedUtterances(spoken: readonly StatementRecord[], index: RecordIndex): Utterance[] {
  const dateOf = (event: string | null) => `${(event && index.events.get(event)?.date) || ''} ${event ?? ''}`;
  const quoted = Map.groupBy(
    spoken.filter(({ kind }) => kind === 'quotation'),
    ({ event }) => event,
  );
  const several = [...quoted].filter(([, own]) => own.some(({ source }) => source !== own[0]?.source));
  const latest = several.sort(([a], [b]) => (dateOf(a) > dateOf(b) ? -1 : 1)).slice(0, MOST_EVENTS);
  return latest.flatMap(([, [first]]) => (first ? utterancesLike(first, index) : []));
}

/** How many of the figures that the actor gives have differing values in the sources; one figure is one measure on one event. */
function differingFigures(spoken: readonly StatementRecord[], index: RecordIndex): number {
  const given = new Map<string, PlacedFigure[]>();
  for (const statement of spoken) {
    for (const { measure, event: own } of statement.figures) {
      if (!measure) continue;
      const event = own ?? statement.event;
      given.set(
        `${measure}\n${event}`,
        (index.figures.get(measure) ?? []).filter((placed) => placed.event === event),
      );
    }
  }
  return [...given.values()].filter(figuresDiffer).length;
}

function compare(actor: string, index: RecordIndex): ActorComparison {
  const named = index.byActor.get(actor) ?? [];
  const spoken = spokenBy(actor, index);
  const sourcesOf = (statements: readonly StatementRecord[]) =>
    [...new Set(statements.map(({ source }) => source))].flatMap((id) => index.sources.get(id) ?? []);
  const sources = sourcesOf(named);
  const quoting = sourcesOf(spoken.filter(({ kind }) => kind === 'quotation'));
  const utterances = comparedUtterances(spoken, index);
  const sides = claimSidesOf(actor, index);
  const differing = {
    quotations: utterances.filter((utterance) => utterance.differs).length,
    figures: differingFigures(spoken, index),
  };
  const disputed = new Set(sides.filter(({ against }) => against.length > 0).map(({ dispute }) => dispute.claim.id))
    .size;
  const differs = differing.quotations + differing.figures > 0;
  const shared = { sources, sides, differing, disputed };
  const counted = quoting.length > 1 ? quoting : sources;
  if (sources.length === 0) return { ...shared, outcome: 'none', counted };
  if (sources.length === 1) return { ...shared, outcome: 'only', counted: sources };
  return { ...shared, outcome: differs ? 'sources-differ' : 'named', counted: differs ? sources : counted };
}

/**
 * Compares what the sources hold of an actor; worked out once for a set of records. `sources-differ` needs two sources, and
 * an utterance or a figure of the actor's in which they differ; else `only` or `named`, `none` for an unknown actor.
 */
export const compareActor = oncePerRecords((actor: string) => actor, compare);
