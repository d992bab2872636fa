/** From version 1 of the database, which had a row and many index entries for each statement, to blocks and postings. */
import type { Transaction } from 'dexie';
import type { ActorRecord, MeasureRecord, PackRecord, StatementRecord } from '../corpus/rows/records.ts';
import { type LookupTables, writeLookup } from './postings/write-statements.ts';

type StatementOfVersion1 = StatementRecord & { measures: string[]; keys: string[]; sides: string[] };

/** Makes the new rows of every pack from the old ones; what a pack was read from is not needed. */
export async function upgradeToBlocks(transaction: Transaction): Promise<void> {
  // The words of all packs are made anew, with what this version keeps beside them.
  await transaction.table('indexes').clear();
  await transaction.table('measures').toCollection().modify(withoutCueWords);
  const places = await placesOfActors(transaction);
  for (const head of await transaction.table<PackRecord>('packs').toArray()) {
    const all = `${head.id}/`;
    const actors = await transaction.table<ActorRecord>('actors').where(':id').startsWith(all).toArray();
    await writeLookup(tablesOf(transaction), {
      head,
      actors: actors.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)),
      measures: await transaction.table<MeasureRecord>('measures').where(':id').startsWith(all).toArray(),
      nextStatements: statementsOfVersion1(transaction, all),
    });
  }
}

/** Places of actors in the file of their pack, which only the numbers of their names still tell: of two of one name the first comes first. */
async function placesOfActors(transaction: Transaction): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  await transaction
    .table<{ id: number; actor: string }>('names')
    .orderBy(':id')
    .each(({ actor }) => places.set(actor, places.get(actor) ?? places.size));
  return places;
}

function withoutCueWords(measure: MeasureRecord & { cueWords?: string[] }): void {
  delete measure.cueWords;
}

const tablesOf = (transaction: Transaction): LookupTables => ({
  statementBlocks: transaction.table('statementBlocks'),
  postings: transaction.table('postings'),
  namesByWord: transaction.table('namesByWord'),
  indexes: transaction.table('indexes'),
});

function statementsOfVersion1(transaction: Transaction, all: string): (most: number) => Promise<StatementRecord[]> {
  const table = transaction.table<StatementOfVersion1>('statements');
  let last = all;
  return async (most) => {
    const rows = await table.where(':id').between(last, `${all}\uffff`, false).limit(most).toArray();
    last = rows.at(-1)?.id ?? last;
    return rows.map(({ measures: _m, keys: _k, sides: _s, ...statement }) => statement);
  };
}
