/** What a query really reads of a database, counted beneath Dexie: rows by table, and every look that is not through a key or an index. */
import type { DBCoreKeyRange, DBCoreTable, Dexie } from 'dexie';

export interface Reads {
  /** Rows and keys handed out, by table. */
  rows: Record<string, number>;
  /** Tables of which everything was asked for, counts left out. */
  scans: string[];
}

/** The kind of range that holds everything (Dexie: `DBCoreRangeType.Any`). */
const EVERYTHING = 3;

/** Counts from now on; `take` gives what was read since the last time. Must be called before the database is opened. */
export function countReads(database: Dexie): { take(): Reads } {
  let reads: Reads = { rows: {}, scans: [] };
  const note = (table: string, rows: number, range?: DBCoreKeyRange) => {
    reads.rows[table] = (reads.rows[table] ?? 0) + rows;
    if (range?.type === EVERYTHING) reads.scans.push(table);
  };
  const counted = (name: string, table: DBCoreTable): DBCoreTable => ({
    ...table,
    get: async (request) => {
      note(name, 1);
      return table.get(request);
    },
    getMany: async (request) => {
      note(name, request.keys.length);
      return table.getMany(request);
    },
    query: async (request) => {
      const answer = await table.query(request);
      note(name, answer.result.length, request.query.range);
      return answer;
    },
    openCursor: async (request) => {
      note(name, 0, request.query.range);
      const cursor = await table.openCursor(request);
      if (!cursor) return cursor;
      return Object.create(cursor, {
        key: { get: () => cursor.key },
        primaryKey: { get: () => cursor.primaryKey },
        value: { get: () => cursor.value },
        start: {
          value: (onNext: () => void) =>
            cursor.start(() => {
              note(name, 1);
              onNext();
            }),
        },
      });
    },
  });
  database.use({
    stack: 'dbcore',
    name: 'count-reads',
    create: (core) => ({ ...core, table: (name) => counted(name, core.table(name)) }),
  });
  return {
    take() {
      const taken = reads;
      reads = { rows: {}, scans: [] };
      return taken;
    },
  };
}
