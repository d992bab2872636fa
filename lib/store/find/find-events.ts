/** The events that articles of the corpus are on, for choosing one. */
import type { EventRecord, SourceRecord } from '../../corpus/rows/records.ts';
import type { CorpusDatabase } from '../database.ts';

export interface EventCount {
  event: EventRecord;
  /** Articles on it. */
  sources: number;
}

/** By date, then by id. Reads the keys of the sources' index on events and the events named there, no source. */
export async function findEvents(database: CorpusDatabase): Promise<EventCount[]> {
  const counts = new Map<string, number>();
  for (const key of await database.sources.orderBy('event').keys()) {
    counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
  }
  const events = await database.events.bulkGet([...counts.keys()]);
  return events
    .filter((event) => event !== undefined)
    .map((event) => ({ event, sources: counts.get(event.id) ?? 0 }))
    .sort((a, b) => (a.event.date + a.event.id < b.event.date + b.event.id ? -1 : 1));
}

/** The first sources by id, no more than `most`. */
export function findSources(database: CorpusDatabase, most: number): Promise<SourceRecord[]> {
  return database.sources.limit(most).toArray();
}
