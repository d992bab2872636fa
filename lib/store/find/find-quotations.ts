/** Finds the quotations of the corpus that a quotation on a page may match, by shared words. */

import { joinStatements } from '../../corpus/rows/join-records.ts';
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { keysOf } from '../../corpus/rows/statement-keys.ts';
import type { CorpusDatabase } from '../database.ts';
import type { CorpusIndex } from '../index/corpus-index.ts';
import { readPostings } from '../postings/posting-lists.ts';
import { lookedUpBy } from '../postings/quotation-postings.ts';
import { readPlaces } from '../postings/statement-blocks.ts';
import type { PostingKind } from '../rows.ts';
import type { Corpus } from './installed-packs.ts';

/** At most this many candidates are aligned with one quotation. Those with most shared words come first, so the right one is rarely cut. */
const MOST_CANDIDATES = 40;

/** At most this many words, and as many pairs of common words, are looked up; more do not help to tell quotations apart. */
const MOST_KEYS = 24;

interface Candidate {
  pack: string;
  statement: number;
  shared: number;
}

/**
 * Statements that share words with a quotation, most shared words first; the caller aligns them. Reads, for each pack of whatever
 * size, at most 2 x `MOST_KEYS` lists of `MOST_UNDER_KEY` numbers, and `MOST_CANDIDATES` statements.
 * @param words of the quotation, each once, in order of appearance.
 */
export async function findByKeys(
  { database, installed }: Corpus,
  index: CorpusIndex,
  words: readonly string[],
): Promise<StatementRecord[]> {
  const known = words.filter((word) => index.keys.has(word));
  if (known.length === 0) return [];
  const ofPacks = await Promise.all(index.packs.map((pack) => candidatesOf(database, { pack, index, known })));
  const best = ofPacks
    .flat()
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_CANDIDATES);
  const places = best.map(({ pack, statement }) => ({ pack, numbers: Uint32Array.of(statement) }));
  const statements = (await readPlaces(database, places)).flat();
  return joinStatements(byWordsShared(statements, new Set(known)), installed.joined);
}

async function candidatesOf(
  database: CorpusDatabase,
  { pack, index, known }: { pack: string; index: CorpusIndex; known: readonly string[] },
): Promise<Candidate[]> {
  const common = index.commonKeys.get(pack) ?? new Set();
  const { words, pairs } = lookedUpBy(known, { common, most: MOST_KEYS });
  const under = (by: PostingKind) => (key: string) => ({ pack, by, key });
  const shared = new Map<number, number>();
  for (const list of await readPostings(database, [...words.map(under('word')), ...pairs.map(under('pair'))])) {
    for (const statement of list) shared.set(statement, (shared.get(statement) ?? 0) + 1);
  }
  return [...shared].map(([statement, count]) => ({ pack, statement, shared: count }));
}

function byWordsShared(statements: readonly StatementRecord[], words: ReadonlySet<string>): StatementRecord[] {
  const counted = statements.map((statement) => ({
    statement,
    shared: keysOf(statement).filter((key) => words.has(key)).length,
  }));
  return counted.sort((a, b) => b.shared - a.shared).map(({ statement }) => statement);
}
