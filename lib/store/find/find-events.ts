/** The events that have articles in the corpus, for the list of events and for counts. */
import { joinEvents, joinSources } from '../../corpus/rows/join-records.ts';
import type { EventRecord, SourceRecord } from '../../corpus/rows/records.ts';
import type { Corpus } from './installed-packs.ts';

export interface EventCount {
  event: EventRecord;
  /** Number of articles on the event. */
  sources: number;
}

/** Events by date, then by id. Reads the keys of the sources' index on events, and those events; reads no source. */
export async function findEvents({ database, installed }: Corpus): Promise<EventCount[]> {
  const { joined } = installed;
  const counts = new Map<string, number>();
  for (const key of await database.sources.orderBy('event').keys()) {
    const event = joined.canonical('event', String(key));
    counts.set(event, (counts.get(event) ?? 0) + 1);
  }
  const events = await database.events.bulkGet([...counts.keys()]);
  const known = joinEvents(
    events.filter((event) => event !== undefined),
    joined,
  );
  return known
    .map((event) => ({ event, sources: counts.get(event.id) ?? 0 }))
    .sort((a, b) => (a.event.date + a.event.id < b.event.date + b.event.id ? -1 : 1));
}

/** Number of events with at least one article. */
export async function countEvents({ database, installed }: Corpus): Promise<number> {
  const named = await database.sources.orderBy('event').uniqueKeys();
  const distinct = new Set(named.map((key) => installed.joined.canonical('event', String(key))));
  return Math.min(distinct.size, await database.events.count());
}

/** The first `most` sources by id. */
export async function findSources({ database, installed }: Corpus, most: number): Promise<SourceRecord[]> {
  return joinSources(await database.sources.limit(most).toArray(), installed.joined);
}

/** The next sources by id, with their events. @param after the last id known; empty for the first. */
export async function findSourcesAfter(
  { database, installed }: Corpus,
  after: string,
  most: number,
): Promise<{ sources: SourceRecord[]; events: EventRecord[] }> {
  const sources = joinSources(await database.sources.where(':id').above(after).limit(most).toArray(), installed.joined);
  const named = [...new Set(sources.flatMap(({ event }) => event ?? []))];
  const events = (await database.events.bulkGet(named)).filter((event) => event !== undefined);
  return { sources, events };
}
