/** The part of the corpus that one comparison needs, found through indexes; nothing here reads a whole table of statements. */
import type { Records, StatementRecord } from '../corpus/records.ts';
import type { CorpusDatabase, StoredStatement } from './database.ts';

/** What the statements wanted have to do with: any of these is enough. All ids as in the store. */
export interface Wanted {
  actors?: readonly string[];
  measures?: readonly string[];
  statements?: readonly string[];
  /** Every statement of these events, for coverage and for what else was said. */
  events?: readonly string[];
}

/**
 * Statements read for one comparison at the most. A page about somebody whom ten thousand sources name is still answered
 * at once; the card then says what the newest of them hold.
 */
const MOST_STATEMENTS = 4000;

/** Records for a comparison: the statements wanted, and every source, event, actor, measure and claim that they point to. */
export async function findRecords(database: CorpusDatabase, wanted: Wanted): Promise<Records> {
  const stored = await findStatements(database, wanted);
  const ids = <T>(pick: (statement: StoredStatement) => T[]): T[] => [...new Set(stored.flatMap(pick))];
  const events = new Set(ids((statement) => (statement.event ? [statement.event] : [])));
  const found = await present(database.measures, [...ids((s) => s.measures), ...(wanted.measures ?? [])]);
  const measures = found.map(({ cueWords: _, ...measure }) => measure);
  for (const measure of measures) for (const event of measure.events) events.add(event);
  const claims = await present(
    database.claims,
    ids((s) => s.sides),
  );
  const ofEvents = await database.sources
    .where('event')
    .anyOf([...events])
    .toArray();
  const known = new Set(ofEvents.map((source) => source.id));
  const further = await present(
    database.sources,
    ids((s) => [s.source]).filter((id) => !known.has(id)),
  );
  const sources = [...ofEvents, ...further];
  for (const source of further) if (source.event) events.add(source.event);
  const packs = await database.packs.toArray();
  return {
    sources,
    events: await present(database.events, [...events]),
    actors: await present(database.actors, [
      ...ids((s) => s.actors),
      ...ids((s) => (s.speaker ? [s.speaker] : [])),
      ...(wanted.actors ?? []),
    ]),
    measures,
    claims,
    statements: stored.map(asRecord),
    coverage: coverageOf(packs),
    sourceTotal: await database.sources.count(),
  };
}

async function findStatements(database: CorpusDatabase, wanted: Wanted): Promise<StoredStatement[]> {
  const { statements } = database;
  const lists = await Promise.all([
    wanted.actors?.length ? statements.where('actors').anyOf(wanted.actors).limit(MOST_STATEMENTS).toArray() : [],
    wanted.measures?.length ? statements.where('measures').anyOf(wanted.measures).limit(MOST_STATEMENTS).toArray() : [],
    wanted.events?.length ? statements.where('event').anyOf(wanted.events).limit(MOST_STATEMENTS).toArray() : [],
    wanted.statements?.length ? present(statements, wanted.statements) : [],
  ]);
  const byId = new Map(lists.flat().map((statement) => [statement.id, statement]));
  return [...byId.values()].slice(0, MOST_STATEMENTS);
}

interface ById<T> {
  bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>;
}

/** Rows by id, once each; ids that nothing stands under are passed over. */
async function present<T>(table: ById<T>, ids: readonly string[]): Promise<T[]> {
  const rows = await table.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

function asRecord({ measures: _m, keys: _k, sides: _s, ...statement }: StoredStatement): StatementRecord {
  return statement;
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
