/** A pack as the store keeps it: every id made unique among all packs, statements apart from their sources. */

import type { Figure, Pack, PackHead, Source, Statement } from '../pack/schema.ts';
import type { ActorRecord, ClaimRecord, EventRecord, MeasureRecord, SourceRecord, StatementRecord } from './records.ts';

export interface PackRecords {
  head: PackHead;
  actors: ActorRecord[];
  measures: MeasureRecord[];
  claims: ClaimRecord[];
  events: EventRecord[];
  sources: SourceRecord[];
}

/** Turns a pack's own id into the one it has in the corpus: `sanctuary-cities/bill-de-blasio`. */
type Unique = (id: string) => string;

/**
 * The records of a checked pack but for its statements, of which a large pack has too many to hold twice. Every reference
 * is rewritten with its id.
 */
export function packRecords(pack: Pack): PackRecords {
  const of = pack.pack.id;
  const unique: Unique = (id) => `${of}/${id}`;
  const own = <T extends { id: string }>(entry: T) => ({ ...entry, id: unique(entry.id), pack: of });
  const dated = <T extends { id: string; events: string[] }>(entry: T) => ({
    ...own(entry),
    events: entry.events.map(unique),
  });
  return {
    head: pack.pack,
    actors: pack.actors.map(own),
    measures: pack.measures.map(dated),
    claims: pack.claims.map(dated),
    events: pack.events.map(own),
    sources: pack.sources.map(({ statements, ...source }) => ({
      ...own(source),
      event: source.event && unique(source.event),
      statementCount: statements.length,
    })),
  };
}

/** The statements of one source of the pack, in its order; each gets the event of the source where it names none. */
export function statementsOf({ pack: { id: of } }: Pack, source: Source): StatementRecord[] {
  const unique: Unique = (id) => `${of}/${id}`;
  return source.statements.map((statement) => statementRecord(statement, { source, pack: of, unique }));
}

interface Place {
  source: Source;
  pack: string;
  unique: Unique;
}

function statementRecord(statement: Statement, { source, pack, unique }: Place): StatementRecord {
  const sourceId = unique(source.id);
  const event = statement.event ?? source.event;
  const placed = {
    id: `${sourceId}#${statement.id}`,
    pack,
    source: sourceId,
    event: event && unique(event),
    speaker: statement.speaker && unique(statement.speaker),
    actors: statement.actors.map(unique),
    figures: statement.figures.map((figure) => figureRecord(figure, unique)),
    claims: statement.claims.map(({ claim, stance }) => ({ claim: unique(claim), stance })),
  };
  if (statement.kind === 'report') return { ...statement, ...placed };
  const { continues, ...quotation } = statement;
  return { ...quotation, ...placed, ...(continues === undefined ? {} : { continues: `${sourceId}#${continues}` }) };
}

function figureRecord(figure: Figure, unique: Unique): Figure {
  const { event, ...rest } = figure;
  return { ...rest, measure: figure.measure && unique(figure.measure), ...(event ? { event: unique(event) } : {}) };
}
