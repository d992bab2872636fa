/**
 * Whether the database holds what was installed: each document is as it was, and each row is the one made of it. Rows are made again
 * in memory and held against the stored ones, a batch at a time.
 */
import Dexie from 'dexie';
import type { PackHealth } from '../../corpus/listed.ts';
import type { Pack } from '../../corpus/pack/schema.ts';
import type { CorpusDatabase } from '../database.ts';
import { sha256Of } from '../sha256.ts';
import { type RowTables, writeRows } from './write-pack.ts';

export async function checkIntegrity(
  database: CorpusDatabase,
  onChecked: (state: PackHealth) => void,
  signal?: AbortSignal,
): Promise<void> {
  const ids = [
    ...(await database.packs.toCollection().primaryKeys()),
    ...(await database.documents.toCollection().primaryKeys()),
  ];
  for (const pack of [...new Set(ids)].sort()) onChecked({ pack, state: await stateOf(database, pack, signal) });
}

async function stateOf(database: CorpusDatabase, pack: string, signal?: AbortSignal): Promise<PackHealth['state']> {
  const [document, head] = [await database.documents.get(pack), await database.packs.get(pack)];
  if (!document || (await sha256Of(document.text)) !== document.sha256) return 'document';
  if (!head) return 'rows';
  const expected = new ExpectedRows(database);
  if (head.on) await writeRows(expected.tables, JSON.parse(document.text) as Pack, { signal });
  return expected.areEqual && (await countRows(database, pack)) === expected.count ? 'sound' : 'rows';
}

/** Takes the rows of a pack as tables do, and compares each with the stored row of its key. */
class ExpectedRows {
  areEqual = true;
  count = 0;
  readonly tables: RowTables;

  constructor(database: CorpusDatabase) {
    const expectIn = (table: Dexie.Table) => {
      const expect = async (rows: readonly unknown[]) => {
        this.count += rows.length;
        const path = table.schema.primKey.keyPath as string | string[];
        const keys = rows.map((row) => Dexie.getByKeyPath(row as object, path as string));
        const stored = await table.bulkGet(keys);
        this.areEqual &&= rows.every((row, n) => textOf(row) === textOf(stored[n]));
      };
      return { bulkAdd: expect, add: (row: unknown) => expect([row]) };
    };
    this.tables = Object.fromEntries(
      database.tables.map((table) => [table.name, expectIn(table)]),
    ) as unknown as RowTables;
  }
}

/** Keys in a fixed order; a typed array as its numbers. */
const textOf = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) => {
    if (value instanceof Uint32Array) return [...value];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  }) ?? '';

async function countRows(database: CorpusDatabase, pack: string): Promise<number> {
  const { actors, measures, claims, events, sources, statementBlocks, postings, namesByWord, indexes } = database;
  let count = await indexes.where(':id').equals(pack).count();
  for (const table of [actors, measures, claims, events, sources]) {
    count += await table.where(':id').startsWith(`${pack}/`).count();
  }
  for (const table of [statementBlocks, postings, namesByWord]) {
    count += await table.where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]).count();
  }
  return count;
}
