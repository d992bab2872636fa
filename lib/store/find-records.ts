/** The part of the corpus that one comparison needs, found through indexes; nothing here reads a whole table of statements. */
import { measuresOf, sidesOf } from '../corpus/postings.ts';
import type { Records, SourceRecord, StatementRecord } from '../corpus/records.ts';
import type { CorpusDatabase } from './database.ts';
import { findStatements } from './find-statements.ts';

/** What the statements wanted have to do with: any of these is enough. All ids as in the store. */
export interface Wanted {
  actors?: readonly string[];
  measures?: readonly string[];
  statements?: readonly string[];
  /** Every statement of these events, for coverage and for what else was said. */
  events?: readonly string[];
  /** Leave out sources of which not everything could be read: a card says who is silent, the outcomes of a page do not. */
  whole?: true;
}

/** Requests that are under way together; more only wait for each other. */
const EVENTS_AT_ONCE = 100;

/** Ids of the events that the statements wanted are on. */
export async function findEventsOf(database: CorpusDatabase, wanted: Wanted): Promise<string[]> {
  const { statements } = await findStatements(database, wanted);
  return [...new Set(statements.flatMap(({ event }) => event ?? []))];
}

/** Records for a comparison: the statements wanted, and every source, event, actor, measure and claim that they point to. */
export async function findRecords(database: CorpusDatabase, wanted: Wanted): Promise<Records> {
  const found = await findStatements(database, wanted);
  const { statements } = found;
  const ids = <T>(pick: (statement: StatementRecord) => T[]): T[] => [...new Set(statements.flatMap(pick))];
  // Nothing of these waits for another, and a card waits for all of them.
  const [measures, claims, actors, packs, sourceTotal] = await Promise.all([
    present(database.measures, [...ids(measuresOf), ...(wanted.measures ?? [])]),
    present(database.claims, ids(sidesOf)),
    present(database.actors, [
      ...ids((s) => (s.speaker ? [s.speaker, ...s.actors] : s.actors)),
      ...(wanted.actors ?? []),
    ]),
    database.packs.toArray(),
    database.sources.count(),
  ]);
  const events = new Set([...ids((s) => (s.event ? [s.event] : [])), ...measures.flatMap((measure) => measure.events)]);
  const sources = await sourcesFor(database, { events: [...events], ids: ids((s) => [s.source]) });
  for (const { event } of sources) if (event) events.add(event);
  return {
    sources: sources.filter((source) => found.isWhole(source.id)),
    events: await present(database.events, [...events]),
    actors,
    measures,
    claims,
    statements,
    coverage: coverageOf(packs),
    sourceTotal,
    ...(found.isPartial ? { partial: true } : {}),
  };
}

/** Every source of these events, so that silence has its denominator, and these sources whatever they are on. */
async function sourcesFor(
  database: CorpusDatabase,
  wanted: { events: readonly string[]; ids: readonly string[] },
): Promise<SourceRecord[]> {
  const ofEvents = await sourcesOn(database, wanted.events);
  const known = new Set(ofEvents.map((source) => source.id));
  const further = wanted.ids.filter((id) => !known.has(id));
  return further.length ? [...ofEvents, ...(await present(database.sources, further))] : ofEvents;
}

/** Sources of these events. One request an event: `anyOf` would step a cursor from row to row. */
async function sourcesOn({ sources }: CorpusDatabase, events: readonly string[]): Promise<SourceRecord[]> {
  const found: SourceRecord[][] = [];
  for (let at = 0; at < events.length; at += EVENTS_AT_ONCE) {
    const some = events.slice(at, at + EVENTS_AT_ONCE);
    found.push(...(await Promise.all(some.map((event) => sources.where('event').equals(event).toArray()))));
  }
  return found.flat();
}

interface ById<T> {
  bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>;
}

/** Rows by id, once each; ids that nothing stands under are passed over. */
async function present<T>(table: ById<T>, ids: readonly string[]): Promise<T[]> {
  const rows = await table.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

function coverageOf(packs: { coverage: { from: string; to: string } }[]): Records['coverage'] {
  if (packs.length === 0) return null;
  const from = packs.map((pack) => pack.coverage.from).sort()[0] as string;
  const to = packs
    .map((pack) => pack.coverage.to)
    .sort()
    .at(-1) as string;
  return { from, to };
}
