/** Writes the statements of one pack, their postings, and the index of its names, cues and keys. */
import { lexiconNames, topicTerms } from '../../corpus/rows/lexicon-names.ts';
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { keysOf, measuresOf, searchTerms } from '../../corpus/rows/statement-keys.ts';
import type { PackRecords } from '../../corpus/rows/to-records.ts';
import type { LexiconName } from '../../text/lexicon.ts';
import type { CorpusDatabase } from '../database.ts';
import { MOST_POSTED } from '../find/find-statements.ts';
import { measureGate, quotationGates } from '../index/measure-gates.ts';
import { capitalKeys, rarestKeys } from '../index/name-keys.ts';
import type { StoredName, StoredNames } from '../rows.ts';
import { PostingLists } from './posting-lists.ts';
import { QuotationPostings } from './quotation-postings.ts';
import { STATEMENTS_IN_BLOCK, toBlocks } from './statement-blocks.ts';

/** Statements handled at once: a few milliseconds of work, after which the worker can answer other requests. */
const STATEMENTS_AT_ONCE = 64 * STATEMENTS_IN_BLOCK;
/** Rows in one request to the database. */
const ROWS_AT_ONCE = 1_000;

export type LookupTables = Pick<CorpusDatabase, 'statementBlocks' | 'postings' | 'namesByWord' | 'indexes'>;

export interface LookedUp extends Pick<PackRecords, 'head' | 'actors' | 'measures' | 'sources'> {
  /** The next `most` statements of the pack in the order of their ids; fewer at the end of the pack. */
  nextStatements(most: number): Promise<StatementRecord[]>;
}

/** Adds the rows by which a pack is found. Must run in a transaction on these tables, which must hold no row of the pack yet. */
export async function writeLookup(tables: LookupTables, pack: LookedUp): Promise<void> {
  const quotations = await writeStatements(tables, pack);
  const rows = namesByWord(lexiconNames(pack.actors), pack.head.id);
  await addAll(rows, (some) => tables.namesByWord.bulkAdd(some));
  await tables.indexes.add({
    pack: pack.head.id,
    names: rows.map(({ key }) => key).join('\n'),
    keys: quotations.words.join('\n'),
    commonKeys: quotations.commonWords.join('\n'),
    quotations: quotationGates(quotations.quotations()),
    // In the order of the table: of measures that fit equally well the first one is taken.
    measures: pack.measures.map(measureGate).sort((a, b) => (a.id < b.id ? -1 : 1)),
    topics: topicTerms(pack.head),
  });
}

async function writeStatements(
  tables: LookupTables,
  { head, sources, nextStatements }: LookedUp,
): Promise<QuotationPostings> {
  const actors = new PostingLists('actor', MOST_POSTED);
  const measures = new PostingLists('measure', MOST_POSTED);
  const events = new PostingLists('event', MOST_POSTED);
  const terms = new PostingLists('term', MOST_POSTED);
  const quotations = new QuotationPostings();
  /** Headlines not indexed yet: a headline is indexed with the first statement of its source. */
  const headlines = new Map(sources.map(({ id, headline }) => [id, headline ?? '']));
  let count = 0;
  for (;;) {
    const some = await nextStatements(STATEMENTS_AT_ONCE);
    await tables.statementBlocks.bulkAdd(toBlocks(some, head.id, count));
    for (const statement of some) {
      for (const actor of statement.actors) actors.add(actor, count);
      for (const measure of measuresOf(statement)) measures.add(measure, count);
      if (statement.event !== null) events.add(statement.event, count);
      quotations.add(count, keysOf(statement));
      for (const term of searchTerms(statement.text)) terms.add(term, count);
      for (const term of searchTerms(headlines.get(statement.source) ?? '')) terms.add(term, count);
      headlines.delete(statement.source);
      count += 1;
    }
    if (some.length < STATEMENTS_AT_ONCE) break;
  }
  for (const lists of [actors, measures, events, terms, quotations]) {
    await addAll(lists.rows(head.id), (rows) => tables.postings.bulkAdd(rows));
  }
  return quotations;
}

/** Adds rows in batches, so that neither all rows nor all requests are in memory at once. */
export async function addAll<Row>(rows: Iterable<Row>, add: (some: Row[]) => PromiseLike<unknown>): Promise<void> {
  let some: Row[] = [];
  for (const row of rows) {
    if (some.push(row) < ROWS_AT_ONCE) continue;
    await add(some);
    some = [];
  }
  if (some.length > 0) await add(some);
}

function namesByWord(lexicon: readonly LexiconName[], pack: string): StoredNames[] {
  const names = lexicon.map((name): StoredName => ({ ...name, words: capitalKeys(name.text) }));
  const rows = new Map<string, StoredNames>();
  for (const [n, key] of rarestKeys(names).entries()) {
    const row = rows.get(key) ?? { pack, key, names: [] };
    row.names.push(names[n] as StoredName);
    rows.set(key, row);
  }
  return [...rows.values()];
}
