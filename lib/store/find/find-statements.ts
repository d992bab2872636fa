/**
 * The statements that one comparison needs, through postings. A card says who is silent, so where a corpus holds more than can be
 * read at once, it must be known of which sources everything was read.
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
  /** Sources were left out, because not everything wanted of them could be read. */
  isPartial: boolean;
  /** Some list was not read to its end, whether sources were left out for it or not. */
  isCut: boolean;
  /** Whether everything wanted of a source was read. */
  isWhole(source: string): boolean;
}

interface Read {
  rows: StatementRecord[];
  /** By pack the id of its first source of which not all was read; ids below it are whole. No entry where everything was read. */
  readTo: ReadTo;
}

type ReadTo = ReadonlyMap<string, string>;

/** The lowest id of each pack. */
function lowest(ids: Iterable<readonly [pack: string, source: string]>): ReadTo {
  const low = new Map<string, string>();
  for (const [pack, id] of ids) if (id < (low.get(pack) ?? '\uffff')) low.set(pack, id);
  return low;
}

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

/** The lists under the keys, of every pack that may name them, until there is more in them than is read; then `isAll` is false. */
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
 * Statements under any of the keys. Each list is read from its start. The id of a statement begins with its source's, so every
 * source of the pack that sorts before the last one read is complete.
 */
async function readKeys(corpus: Corpus, by: PostingKind, keys: readonly string[] = []): Promise<Read> {
  const { lists, isAll } = await readLists(corpus, by, keys);
  const lengths = lists.map(({ numbers }) => numbers.length);
  const shares = shareOut(lengths, { most: MOST_STATEMENTS, least: LEAST_SHARE });
  // Of a list that is cut one more is read: its source is the first that may not be whole.
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
 * Statements for a comparison, each once, with the ids that stand for others put for these. Of an actor or a measure all statements
 * must be there, and of a quotation all on its event, before a source can be called silent. For a card (`wanted.whole`) those of
 * sources that were not read so far are left out, but for what was asked for by id.
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
