/** Converts a pack into records: every id qualified, statements separate from their sources. */

import { mapEvents, mapOf, mapSource, mapStatement } from '../pack/map-ids.ts';
import { qualifyId } from '../pack/pack-ids.ts';
import type { Pack, PackHead, Source, Statement } from '../pack/schema.ts';
import type {
  ActorRecord,
  ClaimRecord,
  EventRecord,
  LinkRecord,
  MeasureRecord,
  PackCounts,
  SourceRecord,
  StatementRecord,
} from './records.ts';

export interface PackRecords {
  head: PackHead;
  links: LinkRecord[];
  actors: ActorRecord[];
  measures: MeasureRecord[];
  claims: ClaimRecord[];
  events: EventRecord[];
  sources: SourceRecord[];
}

/** Qualifies the references of the pack; references to used packs already are. */
const toUnique = (pack: string) => mapOf((id) => qualifyId(id, pack));

/**
 * The records of a checked pack except its statements, since a large pack has too many to hold twice. All references are qualified.
 */
export function packRecords(pack: Pack): PackRecords {
  const of = pack.pack.id;
  const ids = toUnique(of);
  const own = <T extends { id: string }>(entry: T) => ({ ...entry, id: `${of}/${entry.id}`, pack: of });
  return {
    head: pack.pack,
    links: pack.links.map(({ kind, a, b }) => ({ kind, a: qualifyId(a, of), b: qualifyId(b, of) })),
    actors: pack.actors.map(own),
    measures: pack.measures.map((measure) => mapEvents(own(measure), ids)),
    claims: pack.claims.map((claim) => mapEvents(own(claim), ids)),
    events: pack.events.map(own),
    // The text of an article stays in the document: no look-up needs it.
    sources: pack.sources.map(({ statements, text: _, ...source }) => ({
      ...mapSource(own(source), ids),
      language: pack.pack.language,
      statementCount: statements.length,
    })),
  };
}

/** The statements of one source of the pack, in its order; each gets the event of the source where it names none. */
export function statementsOf({ pack: { id: of } }: Pack, source: Source): StatementRecord[] {
  const ids = toUnique(of);
  const sourceId = `${of}/${source.id}`;
  return source.statements.map((statement) => {
    const event = statement.event ?? source.event;
    return {
      ...mapStatement(withIds(statement, sourceId), ids),
      pack: of,
      source: sourceId,
      event: event && ids.event(event),
    };
  });
}

/** A statement whose id, and the id that it continues, begin with its source's id. */
function withIds(statement: Statement, source: string): Statement {
  const id = `${source}#${statement.id}`;
  if (statement.kind === 'report' || statement.continues === undefined) return { ...statement, id };
  return { ...statement, id, continues: `${source}#${statement.continues}` };
}

/** How much a pack holds. */
export function countPack({ sources, actors, measures, claims, links }: Pack): PackCounts {
  const counts = { quotations: 0, reports: 0, printed: 0 };
  for (const { statements } of sources) {
    for (const statement of statements) {
      if (statement.kind === 'quotation') counts.quotations += 1;
      else counts.reports += 1;
      if (statement.kind === 'report' && statement.printed) counts.printed += 1;
    }
  }
  return {
    sources: sources.length,
    events: new Set(sources.flatMap(({ event }) => event ?? [])).size,
    actors: actors.length,
    measures: measures.length,
    claims: claims.length,
    links: links.length,
    ...counts,
  };
}
