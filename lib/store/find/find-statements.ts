/**
 * Finds the statements that one comparison needs, through postings. A card says which sources are silent, so where a corpus holds
 * more than can be read at once, the query records which sources it read completely.
 */
import { splitId } from '../../corpus/pack/pack-ids.ts';
import type { LinkKind } from '../../corpus/pack/schema.ts';
import { joinStatements } from '../../corpus/rows/join-records.ts';
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { readPostings } from '../postings/posting-lists.ts';
import { type Places, readIds, readPlaces } from '../postings/statement-blocks.ts';
import type { PostingKind } from '../rows.ts';
import type { Corpus } from './installed-packs.ts';
import type { Wanted } from './wanted.ts';

/**
 * At most this many statements are read for one kind of key. So a page about an actor whom ten thousand sources name is answered
 * quickly; its card then covers the first sources by id, and says that others are left out.
 */
const MOST_STATEMENTS = 4000;
/** At least this many statements of a list are read, as long as `MOST_STATEMENTS` is not used up. */
const LEAST_SHARE = MOST_STATEMENTS / 40;
/** Lists requested in parallel; more would only queue. */
const KEYS_AT_ONCE = 100;
/** Numbers stored under one key: one more than is ever read, which shows that the list was cut. */
export const MOST_POSTED = MOST_STATEMENTS + 1;

export interface FoundStatements {
  statements: StatementRecord[];
  /** Sources were left out because they could not be read completely. */
  isPartial: boolean;
  /** A list was not read to its end, whether or not sources were left out for it. */
  isCut: boolean;
  /** Whether all wanted statements of a source were read. */
  isWhole(source: string): boolean;
}

interface Read {
  rows: StatementRecord[];
  /** By pack, the id of the first source that was not read completely; sources with lower ids were. No entry for a pack read completely. */
  readTo: ReadTo;
}

type ReadTo = ReadonlyMap<string, string>;

/** The lowest source id of each pack. */
function lowest(ids: Iterable<readonly [pack: string, source: string]>): ReadTo {
  const low = new Map<string, string>();
  for (const [pack, id] of ids) if (id < (low.get(pack) ?? '\uffff')) low.set(pack, id);
  return low;
}

/**
 * How many entries of each list are read: `most` in all, shared so that a key with half the corpus does not displace the others.
 * A list shorter than its share leaves the rest to longer ones. Each list that is read gets at least `least` entries, even if
 * others then get none: some complete lists are worth more than a few entries of each.
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

/** The lists under the keys, from every pack that may name them, until they hold more than is read; then `isAll` is false. */
async function readLists(
  { database, installed }: Corpus,
  by: PostingKind,
  keys: readonly string[],
): Promise<{ lists: Listed[]; isAll: boolean }> {
  const asked = [...new Set(keys)].flatMap((key) => installed.naming(key).map((pack) => ({ pack, by, key })));
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

/**
 * Statements under any of the keys. Each list is read from its start. A statement's id begins with its source's, so every source
 * of the pack that sorts before the last one read is complete.
 */
async function readKeys(corpus: Corpus, by: PostingKind, keys: readonly string[] = []): Promise<Read> {
  const { lists, isAll } = await readLists(corpus, by, keys);
  const lengths = lists.map(({ numbers }) => numbers.length);
  const shares = shareOut(lengths, { most: MOST_STATEMENTS, least: LEAST_SHARE });
  // One more entry is read of a list that is cut: its source is the first that may be incomplete.
  const places = lists.map(
    ({ pack, numbers }, n): Places => ({ pack, numbers: numbers.subarray(0, (shares[n] ?? 0) + 1) }),
  );
  const rows = await readPlaces(corpus.database, places);
  const cuts = lists.flatMap(({ pack }, n) =>
    (shares[n] ?? 0) < (lengths[n] ?? 0) ? [[pack, rows[n]?.at(-1)?.source ?? ''] as const] : [],
  );
  const unread = isAll ? [] : corpus.installed.packs.map(({ id }) => [id, ''] as const);
  return { rows: rows.flat(), readTo: lowest([...cuts, ...unread]) };
}

/**
 * Statements for a comparison, each once, with linked ids replaced by the canonical one. A source can be called silent only if all
 * statements of the actor or measure were read, or for a quotation all on its event. For a card (`wanted.whole`) statements of
 * sources that were not read completely are left out, except those requested by id.
 */
export async function findStatements(corpus: Corpus, wanted: Wanted): Promise<FoundStatements> {
  const { joined } = corpus.installed;
  const every = (kind: LinkKind, ids: readonly string[] = []) => ids.flatMap((id) => joined.all(kind, id));
  const [asked, named, counted, onEvents] = await Promise.all([
    readIds(corpus.database, wanted.statements),
    readKeys(corpus, 'actor', every('actor', wanted.actors)),
    readKeys(corpus, 'measure', every('measure', wanted.measures)),
    readKeys(corpus, 'event', every('event', wanted.events)),
  ]);
  const needed = asked.length > 0 ? [named, counted, onEvents] : [named, counted];
  const isCut = [named, counted, onEvents].some((read) => read.readTo.size > 0);
  const readTo: ReadTo = wanted.whole ? lowest(needed.flatMap((read) => [...read.readTo])) : new Map();
  const askedOf = new Set(asked.map(({ source }) => source));
  const isWhole = (source: string): boolean =>
    source < (readTo.get(splitId(source).pack) ?? '\uffff') || askedOf.has(source);
  const all = [asked, named.rows, counted.rows, onEvents.rows].flat().filter(({ source }) => isWhole(source));
  const statements = [...new Map(all.map((statement) => [statement.id, statement])).values()];
  return { statements: joinStatements(statements, joined), isPartial: readTo.size > 0, isCut, isWhole };
}
