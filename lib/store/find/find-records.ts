/** Finds the part of the corpus that one comparison needs, through indexes; no query reads a whole table of statements. */

import type { LinkKind } from '../../corpus/pack/schema.ts';
import { joinActors, joinClaims, joinEvents, joinMeasures, joinSources } from '../../corpus/rows/join-records.ts';
import type { EventRecord, Records, SourceRecord, StatementRecord } from '../../corpus/rows/records.ts';
import { measuresOf, sidesOf } from '../../corpus/rows/statement-keys.ts';
import type { CorpusDatabase } from '../database.ts';
import { findStatements } from './find-statements.ts';
import type { Corpus } from './installed-packs.ts';
import type { Wanted } from './wanted.ts';

/** Parallel requests; more would only queue. */
const EVENTS_AT_ONCE = 100;

/** Ids of the events of the wanted statements and of their figures. */
export async function findEventsOf(corpus: Corpus, wanted: Wanted): Promise<string[]> {
  const { statements } = await findStatements(corpus, wanted);
  const events = statements.flatMap(({ event, figures }) => [event, ...figures.map((figure) => figure.event ?? null)]);
  return [...new Set(events.filter((event) => event !== null))];
}

/** Records for a comparison: the wanted statements, and every source, event, actor, measure and claim that they refer to. */
export async function findRecords(corpus: Corpus, wanted: Wanted): Promise<Records> {
  const { database, installed } = corpus;
  const { joined } = installed;
  const found = await findStatements(corpus, wanted);
  const { statements } = found;
  const ids = <T>(pick: (statement: StatementRecord) => T[]): T[] => [...new Set(statements.flatMap(pick))];
  const speakers = ids((s) => (s.speaker ? [s.speaker, ...s.actors] : s.actors));
  const every = (kind: LinkKind, some: readonly string[]) => some.flatMap((id) => joined.all(kind, id));
  // These reads are independent and the card needs all of them, so they run in parallel.
  const [measures, claims, actors, sourceTotal, reported] = await Promise.all([
    present(database.measures, every('measure', [...ids(measuresOf), ...(wanted.measures ?? [])])),
    present(database.claims, ids(sidesOf)),
    present(database.actors, every('actor', [...speakers, ...(wanted.actors ?? [])])),
    database.sources.count(),
    readHappenings(
      corpus,
      ids((s) => (s.event ? [s.event] : [])),
    ),
  ]);
  const counted = joinMeasures(measures, joined);
  const { sources, events } = await completeHappenings(corpus, reported, {
    events: counted.flatMap((measure) => measure.events),
    sources: ids((s) => [s.source]),
  });
  return {
    sources: sources.filter((source) => found.isWhole(source.id)),
    events,
    actors: joinActors(actors, joined),
    measures: counted,
    claims: joinClaims(claims, joined),
    statements,
    coverage: coverageOf(installed.packs),
    sourceTotal,
    ...(found.isPartial ? { partial: true } : {}),
    ...(found.isCut ? { cut: true } : {}),
  };
}

/** Events with every source on them: a source can be silent on an event only if it has an article on it. */
interface Happenings {
  events: EventRecord[];
  sources: SourceRecord[];
}

async function readHappenings({ database, installed }: Corpus, ids: readonly string[]): Promise<Happenings> {
  if (ids.length === 0) return { events: [], sources: [] };
  const { joined } = installed;
  const every = ids.flatMap((id) => joined.all('event', id));
  const [events, sources] = await Promise.all([present(database.events, every), sourcesOn(database, every)]);
  return { events: joinEvents(events, joined), sources: joinSources(sources, joined) };
}

/** Adds the missing events of measures and the missing sources of statements. Usually nothing is missing. */
async function completeHappenings(
  { database, installed }: Corpus,
  known: Happenings,
  wanted: { events: readonly string[]; sources: readonly string[] },
): Promise<Happenings> {
  const lacking = (rows: readonly { id: string }[], ids: readonly string[]): string[] => {
    const there = new Set(rows.map(({ id }) => id));
    return [...new Set(ids)].filter((id) => !there.has(id));
  };
  const { joined } = installed;
  const more = await readHappenings({ database, installed }, lacking(known.events, wanted.events));
  const onEvents = [...known.sources, ...more.sources];
  const others = lacking(onEvents, wanted.sources);
  const further = others.length > 0 ? joinSources(await present(database.sources, others), joined) : [];
  const sources = [...onEvents, ...further];
  const events = [...known.events, ...more.events];
  const named = lacking(
    events,
    sources.flatMap(({ event }) => event ?? []),
  );
  return { sources, events: named.length > 0 ? [...events, ...(await present(database.events, named))] : events };
}

/** Sources on these events. One request per event, since `anyOf` would step a cursor from row to row. */
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

/** The rows with these ids, each once; unknown ids are skipped. */
async function present<T>(table: ById<T>, ids: readonly string[]): Promise<T[]> {
  const rows = await table.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

function coverageOf(packs: readonly { coverage: { from: string; to: string } }[]): Records['coverage'] {
  if (packs.length === 0) return null;
  const from = packs.map((pack) => pack.coverage.from).sort()[0] as string;
  const to = packs
    .map((pack) => pack.coverage.to)
    .sort()
    .at(-1) as string;
  return { from, to };
}
