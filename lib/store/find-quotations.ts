/** Quotations of the corpus that a quotation on a page could be, by the rare words they share. */
import type { CorpusDatabase, StoredStatement } from './database.ts';

/** Aligned at the most for one quotation; the ones that share most words come first, so the right one is hardly ever cut. */
const MOST_CANDIDATES = 40;

/** Looked up at the most: more rare words than this add nothing to telling one quotation from another. */
const MOST_KEYS = 24;

/** Statements that share rare words with a quotation, those that share most first; whether the words align is for the caller to say. */
export async function findByKeys(database: CorpusDatabase, keys: readonly string[]): Promise<StoredStatement[]> {
  const asked = keys.slice(0, MOST_KEYS);
  if (asked.length === 0) return [];
  const shared = new Map<string, number>();
  const lists = await Promise.all(asked.map((key) => database.statements.where('keys').equals(key).primaryKeys()));
  for (const id of lists.flat()) shared.set(id, (shared.get(id) ?? 0) + 1);
  const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
  const rows = await database.statements.bulkGet(best.map(([id]) => id));
  return rows.filter((row) => row !== undefined);
}
