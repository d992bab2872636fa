/**
 * The statements that one comparison needs, through indexes. A card says who is silent, so where a corpus holds more than can be
 * read at once, it must be known of which sources everything was read.
 */
import type { CorpusDatabase, StoredStatement } from './database.ts';
import type { Wanted } from './find-records.ts';

/**
 * Statements read through one index at the most. A page about somebody whom ten thousand sources name is still answered at once;
 * the card then is of the sources that come first in the order of ids, and says that others are left out.
 */
const MOST_STATEMENTS = 4000;
/** Keys looked up at once. Each is a request of its own: `anyOf` steps a cursor from row to row, twenty times slower. */
const KEYS_AT_ONCE = 40;

export interface FoundStatements {
  statements: StoredStatement[];
  /** Not everything could be read. */
  isPartial: boolean;
  /** Whether everything wanted of a source was read. */
  isWhole(source: string): boolean;
}

interface Read {
  rows: StoredStatement[];
  /** Id of the first source of which not all was read; null where everything was. Ids below it are whole. */
  readTo: string | null;
}

const lowest = (ids: readonly (string | null)[]): string | null =>
  ids.reduce((low, id) => (low === null || (id !== null && id < low) ? id : low), null);

/** At most `most` statements under one key, in the order of their ids, which begin with the source's: all before the last one's source are whole. */
async function readKey({ statements }: CorpusDatabase, [index, key]: [string, string], most: number): Promise<Read> {
  const rows = await statements
    .where(index)
    .equals(key)
    .limit(most + 1)
    .toArray();
  return { rows, readTo: rows.length > most ? (rows.at(-1)?.source ?? null) : null };
}

/** Statements under any of the keys. Each key gets its share first, so that one that half the corpus stands under does not displace the others. */
async function readKeys(database: CorpusDatabase, index: string, keys: readonly string[] = []): Promise<Read> {
  const distinct = [...new Set(keys)];
  const share = Math.floor(MOST_STATEMENTS / Math.min(Math.max(distinct.length, 1), KEYS_AT_ONCE));
  const reads: Read[] = [];
  const long: string[] = [];
  let left = MOST_STATEMENTS;
  for (let at = 0; at < distinct.length; at += KEYS_AT_ONCE) {
    if (left <= 0) return { rows: reads.flatMap(({ rows }) => rows), readTo: '' };
    const some = distinct.slice(at, at + KEYS_AT_ONCE);
    const lists = await Promise.all(some.map((key) => readKey(database, [index, key], share)));
    for (const [n, read] of lists.entries()) {
      if (read.readTo !== null && share < MOST_STATEMENTS) long.push(some[n] as string);
      else reads.push(read);
    }
    left = MOST_STATEMENTS - reads.reduce((sum, { rows }) => sum + rows.length, 0);
  }
  for (const key of long) {
    const read = await readKey(database, [index, key], Math.max(left, share));
    left -= read.rows.length;
    reads.push(read);
  }
  return { rows: reads.flatMap(({ rows }) => rows), readTo: lowest(reads.map(({ readTo }) => readTo)) };
}

async function readAsked({ statements }: CorpusDatabase, ids: readonly string[] = []): Promise<StoredStatement[]> {
  if (ids.length === 0) return [];
  const rows = await statements.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

/**
 * Statements for a comparison, each once. Of an actor or a measure all statements must be there, and of a quotation all on its
 * event, before a source can be called silent. For a card (`wanted.whole`) those of sources that were not read so far are left out,
 * but for what was asked for by id.
 */
export async function findStatements(database: CorpusDatabase, wanted: Wanted): Promise<FoundStatements> {
  const [asked, named, counted, onEvents] = await Promise.all([
    readAsked(database, wanted.statements),
    readKeys(database, 'actors', wanted.actors),
    readKeys(database, 'measures', wanted.measures),
    readKeys(database, 'event', wanted.events),
  ]);
  const needed = asked.length > 0 ? [named, counted, onEvents] : [named, counted];
  const readTo = wanted.whole ? lowest(needed.map((read) => read.readTo)) : null;
  const askedOf = new Set(asked.map(({ source }) => source));
  const isWhole = (source: string): boolean => readTo === null || source < readTo || askedOf.has(source);
  const all = [asked, named.rows, counted.rows, onEvents.rows].flat().filter(({ source }) => isWhole(source));
  const statements = [...new Map(all.map((statement) => [statement.id, statement])).values()];
  return { statements, isPartial: readTo !== null, isWhole };
}
