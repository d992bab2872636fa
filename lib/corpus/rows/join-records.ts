/** Merges linked records for a comparison: one actor, event or measure for all that are linked. */
import { type IdMap, mapEvents, mapOf, mapSource, mapStatement } from '../pack/map-ids.ts';
import type { JoinedIds } from './joined-ids.ts';
import type { ActorRecord, ClaimRecord, EventRecord, MeasureRecord, SourceRecord, StatementRecord } from './records.ts';

/** Maps every id to its canonical id. Claims cannot be linked. */
const toCanonical = (joined: JoinedIds): IdMap =>
  mapOf((id, kind) => (kind === 'claim' ? id : joined.canonical(kind, id)));

export function joinStatements(statements: StatementRecord[], joined: JoinedIds): StatementRecord[] {
  if (joined.isEmpty) return statements;
  const ids = toCanonical(joined);
  return statements.map((statement) => mapStatement(statement, ids));
}

export function joinSources(sources: SourceRecord[], joined: JoinedIds): SourceRecord[] {
  if (joined.isEmpty) return sources;
  const ids = toCanonical(joined);
  return sources.map((source) => mapSource(source, ids));
}

export function joinClaims(claims: ClaimRecord[], joined: JoinedIds): ClaimRecord[] {
  if (joined.isEmpty) return claims;
  const ids = toCanonical(joined);
  return claims.map((claim) => mapEvents(claim, ids));
}

/** Rows grouped by canonical id, the canonical row first in each group. */
function grouped<T extends { id: string }>(rows: readonly T[], canonical: (id: string) => string): T[][] {
  const groups = Map.groupBy(rows, ({ id }) => canonical(id));
  return [...groups].map(([id, group]) => group.sort((a, b) => Number(b.id === id) - Number(a.id === id)));
}

const distinctBy = <T>(list: readonly T[], keyOf: (entry: T) => string): T[] =>
  [...new Map(list.toReversed().map((entry) => [keyOf(entry), entry])).values()].toReversed();

/** One actor for all linked ones, with the names and roles of all. */
export function joinActors(actors: ActorRecord[], joined: JoinedIds): ActorRecord[] {
  if (joined.isEmpty) return actors;
  return grouped(actors, (id) => joined.canonical('actor', id)).map(([first, ...others]) => {
    const actor = first as ActorRecord;
    const all = [actor, ...others];
    return {
      ...actor,
      id: joined.canonical('actor', actor.id),
      names: distinctBy(
        all.flatMap(({ names }) => names),
        ({ text }) => text,
      ),
      roles: distinctBy(
        all.flatMap(({ roles }) => roles),
        ({ text, from, to }) => `${text}\n${from}\n${to}`,
      ),
    };
  });
}

/** One event for all linked ones: the canonical one. */
export function joinEvents(events: EventRecord[], joined: JoinedIds): EventRecord[] {
  if (joined.isEmpty) return events;
  return grouped(events, (id) => joined.canonical('event', id)).map(([first]) => ({
    ...(first as EventRecord),
    id: joined.canonical('event', (first as EventRecord).id),
  }));
}

/** One measure for all linked ones, with the label and cues of the canonical one and the events of all. */
export function joinMeasures(measures: MeasureRecord[], joined: JoinedIds): MeasureRecord[] {
  if (joined.isEmpty) return measures;
  const ids = toCanonical(joined);
  return grouped(measures, (id) => joined.canonical('measure', id)).map(([first, ...others]) => {
    const measure = first as MeasureRecord;
    const events = [measure, ...others].flatMap((one) => one.events);
    return mapEvents({ ...measure, id: joined.canonical('measure', measure.id), events }, ids);
  });
}

/** The measures with canonical ids, but each with its own cues, by which it is recognised on a page. */
export function measuresByCues(measures: MeasureRecord[], joined: JoinedIds): MeasureRecord[] {
  if (joined.isEmpty) return measures;
  const ids = toCanonical(joined);
  return measures.map((measure) => mapEvents({ ...measure, id: joined.canonical('measure', measure.id) }, ids));
}
