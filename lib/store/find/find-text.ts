/** Full-text search: statements with all words of a query in their text or in their source's headline; the last word may be a prefix. */
import Dexie from 'dexie';
import { joinStatements } from '../../corpus/rows/join-records.ts';
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { searchTerms } from '../../corpus/rows/statement-keys.ts';
import { readPostings } from '../postings/posting-lists.ts';
import { readPlaces } from '../postings/statement-blocks.ts';
import type { StoredPostings } from '../rows.ts';
import { MOST_POSTED } from './find-statements.ts';
import type { Corpus } from './installed-packs.ts';

/** UTF-16 units; a longer query is cut off. */
const LONGEST_QUERY = 200;
/** At most this many rows are read for a prefix; a prefix of more words selects too little. */
const MOST_ROWS = 16;
/** Statements read for each hit wanted. False candidates are few unless every word of the query is very common. */
const READ_FOR_ONE = 4;

export interface TextHit {
  statement: StatementRecord;
  /** The words are in the headline of the source, not in the statement. */
  inHeadline: boolean;
}

export interface TextHits {
  /** In the order of packs, sources and statements. */
  hits: TextHit[];
  /** There may be more. */
  isPartial: boolean;
}

/**
 * Finds statements with every word of a query, in any order. Reads, for each pack, one list per word, at most `MOST_ROWS` rows for
 * the prefix, and `READ_FOR_ONE` statements per hit wanted.
 * @param query as typed; a space or punctuation at its end means that its last word is complete.
 */
export async function findText(corpus: Corpus, query: string, most: number): Promise<TextHits> {
  const sought = readQuery(query.slice(0, LONGEST_QUERY));
  if (sought.whole.length === 0 && sought.beginning === null) return { hits: [], isPartial: false };
  const found: TextHits = { hits: [], isPartial: false };
  for (const { id } of corpus.installed.packs) {
    const { hits, isPartial } = await findInPack(corpus, { pack: id, sought, most: most - found.hits.length });
    found.hits.push(...hits);
    found.isPartial ||= isPartial;
    if (found.hits.length >= most) return { hits: found.hits, isPartial: true };
  }
  return found;
}

interface Sought {
  whole: string[];
  beginning: string | null;
}

/** The last word is a prefix unless a character follows it. */
function readQuery(query: string): Sought {
  const start = /[\p{L}\p{M}\p{N}]*$/u.exec(query)?.index ?? query.length;
  return { whole: searchTerms(query.slice(0, start)), beginning: searchTerms(query.slice(start)).at(-1) ?? null };
}

interface List {
  numbers: ReadonlySet<number>;
  /** The list was cut: a statement that is not in it may still contain the word. */
  isCut: boolean;
}

async function findInPack(
  { database, installed }: Corpus,
  { pack, sought, most }: { pack: string; sought: Sought; most: number },
): Promise<TextHits> {
  const keys = sought.whole.map((key) => ({ pack, by: 'term' as const, key }));
  const lists = (await readPostings(database, keys)).map(
    (list): List => ({ numbers: new Set(list), isCut: list.length >= MOST_POSTED }),
  );
  if (sought.beginning !== null) lists.push(await readBeginning(database, pack, sought.beginning));
  const candidates = inAll(lists);
  const some = candidates.slice(0, most * READ_FOR_ONE);
  const [read = []] = await readPlaces(database, [{ pack, numbers: Uint32Array.from(some) }]);
  const sources = await database.sources.bulkGet([...new Set(read.map(({ source }) => source))]);
  const headlines = new Map(sources.flatMap((source) => (source ? [[source.id, source.headline ?? '']] : [])));
  const holding = joinStatements(read, installed.joined).flatMap((statement): TextHit[] => {
    if (holds(statement.text, sought)) return [{ statement, inHeadline: false }];
    return holds(headlines.get(statement.source) ?? '', sought) ? [{ statement, inHeadline: true }] : [];
  });
  const isPartial = some.length < candidates.length || holding.length > most || lists.some(({ isCut }) => isCut);
  return { hits: holding.slice(0, most), isPartial };
}

/** Numbers in every list, ascending. A cut list rules nothing out; if all lists are cut, the shortest is taken. */
function inAll(lists: readonly List[]): number[] {
  const whole = lists.filter(({ isCut }) => !isCut);
  const [first, ...others] = (whole.length > 0 ? whole : lists.slice(0, 1)).toSorted(
    (a, b) => a.numbers.size - b.numbers.size,
  );
  const inOthers = (number: number) => others.every(({ numbers }) => numbers.has(number));
  return [...(first?.numbers ?? [])].filter(inOthers).sort((a, b) => a - b);
}

/** Statements under any key with this prefix; in sorted rows these keys are neighbours. */
async function readBeginning({ postings }: Corpus['database'], pack: string, beginning: string): Promise<List> {
  const from = postings.where(':id').between([pack, 'term', beginning], [pack, 'term', Dexie.maxKey]);
  const rows = await from.limit(MOST_ROWS + 1).toArray();
  const numbers = new Set<number>();
  let isCut = false;
  let isPast = false;
  for (const row of rows.slice(0, MOST_ROWS)) {
    for (const { key, list } of listsOf(row)) {
      isPast ||= !key.startsWith(beginning) && key > beginning;
      if (!key.startsWith(beginning)) continue;
      isCut ||= list.length >= MOST_POSTED;
      for (const number of list) numbers.add(number);
    }
    if (isPast) break;
  }
  return { numbers, isCut: isCut || (!isPast && rows.length > MOST_ROWS) };
}

function listsOf({ keys, ends, statements }: StoredPostings): { key: string; list: Uint32Array }[] {
  return keys.split('\n').map((key, n) => ({ key, list: statements.subarray(ends[n - 1] ?? 0, ends[n]) }));
}

function holds(text: string, { whole, beginning }: Sought): boolean {
  const terms = new Set(searchTerms(text));
  const begins = beginning === null || [...terms].some((term) => term.startsWith(beginning));
  return begins && whole.every((term) => terms.has(term));
}
