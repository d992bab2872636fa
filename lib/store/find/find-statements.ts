/**
 * The statements that one comparison needs, through postings. A card says who is silent, so where a corpus holds more than can be
 * read at once, it must be known of which sources everything was read.
 */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import type { CorpusDatabase } from '../database.ts';
import { readPostings } from '../postings/posting-lists.ts';
import { type Places, readIds, readPlaces } from '../postings/statement-blocks.ts';
import type { PostingKind } from '../rows.ts';
import type { Wanted } from './wanted.ts';

/**
 * Statements read of one kind of key at the most. A page about somebody whom ten thousand sources name is still answered at once;
 * the card then is of the sources that come first in the order of ids, and says that others are left out.
 */
const MOST_STATEMENTS = 4000;
/** Read of a list at the least, while there is anything left to read. */
const LEAST_SHARE = MOST_STATEMENTS / 40;
/** Lists asked for together; more only wait for each other. */
const KEYS_AT_ONCE = 100;
/** Numbers kept under one key: one more than is ever read tells that there are more. */
export const MOST_POSTED = MOST_STATEMENTS + 1;

export interface FoundStatements {
  statements: StatementRecord[];
  /** Not everything could be read. */
  isPartial: boolean;
  /** Whether everything wanted of a source was read. */
  isWhole(source: string): boolean;
}

interface Read {
  rows: StatementRecord[];
  /** Id of the first source of which not all was read; null where everything was. Ids below it are whole. */
  readTo: string | null;
}

const lowest = (ids: readonly (string | null)[]): string | null =>
  ids.reduce((low, id) => (low === null || (id !== null && id < low) ? id : low), null);

/** `sanctuary-cities` for `sanctuary-cities/bill-de-blasio`. */
const packOf = (id: string): string => id.split('/', 1)[0] as string;

/**
 * How much of each list is read: `most` of all together, shared so that a key that half the corpus stands under does not
 * displace the others. A list that does not need its share leaves it to the longer ones. Up to `least` a list is read even
 * where others then are not read at all: the whole of some tells more than a little of each.
 */
export function shareOut(lengths: readonly number[], { most, least }: { most: number; least: number }): number[] {
  const shares = new Array<number>(lengths.length).fill(0);
  const shortestFirst = lengths.map((length, n) => ({ length, n })).sort((a, b) => a.length - b.length);
  let left = most;
  for (const [rank, { length, n }] of shortestFirst.entries()) {
    const share = Math.min(length, Math.max(Math.floor(left / (lengths.length - rank)), Math.min(least, left)));
    shares[n] = share;
    left -= share;
  }
  return shares;
}

interface Listed {
  pack: string;
  numbers: Uint32Array;
}

/** The lists under the keys, until there is more in them than is read; then `isAll` is false. */
async function readLists(
  database: CorpusDatabase,
  by: PostingKind,
  keys: readonly string[],
): Promise<{ lists: Listed[]; isAll: boolean }> {
  const asked = [...new Set(keys)].map((key) => ({ pack: packOf(key), by, key }));
  const lists: Listed[] = [];
  let total = 0;
  while (lists.length < asked.length && total < MOST_STATEMENTS) {
    const some = asked.slice(lists.length, lists.length + KEYS_AT_ONCE);
    for (const [n, numbers] of (await readPostings(database, some)).entries()) {
      lists.push({ pack: some[n]?.pack ?? '', numbers });
      total += Math.min(numbers.length, LEAST_SHARE);
    }
  }
  return { lists, isAll: lists.length === asked.length };
}

/** Statements under any of the keys; of each list the ones first by id, whose ids begin with the source's: all before the last one's source are whole. */
async function readKeys(database: CorpusDatabase, by: PostingKind, keys: readonly string[] = []): Promise<Read> {
  const { lists, isAll } = await readLists(database, by, keys);
  const lengths = lists.map(({ numbers }) => numbers.length);
  const shares = shareOut(lengths, { most: MOST_STATEMENTS, least: LEAST_SHARE });
  // Of a list that is cut one more is read: its source is the first that may not be whole.
  const places = lists.map(
    ({ pack, numbers }, n): Places => ({ pack, numbers: numbers.subarray(0, (shares[n] ?? 0) + 1) }),
  );
  const rows = await readPlaces(database, places);
  const cuts = rows.map((some, n) => ((shares[n] ?? 0) < (lengths[n] ?? 0) ? (some.at(-1)?.source ?? '') : null));
  return { rows: rows.flat(), readTo: isAll ? lowest(cuts) : '' };
}

/**
 * Statements for a comparison, each once. Of an actor or a measure all statements must be there, and of a quotation all on its
 * event, before a source can be called silent. For a card (`wanted.whole`) those of sources that were not read so far are left out,
 * but for what was asked for by id.
 */
export async function findStatements(database: CorpusDatabase, wanted: Wanted): Promise<FoundStatements> {
  const [asked, named, counted, onEvents] = await Promise.all([
    readIds(database, wanted.statements),
    readKeys(database, 'actor', wanted.actors),
    readKeys(database, 'measure', wanted.measures),
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
