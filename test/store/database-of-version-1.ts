/** Fills a database as version 1 of it did: a row for each statement and name, under an index entry for each of its words. */
import Dexie from 'dexie';
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { gateCues, keysOf, measuresOf, postingsOf, sidesOf } from '../../lib/corpus/rows/lookup-words.ts';
import { toRecords } from '../../lib/corpus/rows/to-records.ts';
import { capitalKeys, rarestKeys } from '../../lib/store/index/name-keys.ts';

const TABLES = {
  packs: 'id',
  actors: 'id, pack',
  measures: 'id, pack, *cueWords',
  claims: 'id, pack',
  events: 'id, pack',
  sources: 'id, pack, event',
  statements: 'id, pack, source, event, *actors, *measures, *keys, *sides',
  names: '++id, pack, key',
  indexes: 'pack',
};

/** @param stamp of every pack. */
export async function makeVersion1(name: string, packs: readonly Pack[], stamp: string): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores(TABLES);
  for (const pack of packs) {
    const { head, statements, measures, ...rest } = toRecords(pack);
    const names = postingsOf({ head, measures, ...rest }).names.map(({ first: _, ...posting }) => ({
      ...posting,
      words: capitalKeys(posting.text),
    }));
    const keys = rarestKeys(names);
    const stored = statements.map((one) => ({
      ...one,
      measures: measuresOf(one),
      keys: keysOf(one),
      sides: sidesOf(one),
    }));
    const cued = measures.map((measure) => ({ ...measure, cueWords: gateCues(measure) }));
    await database.table('packs').add({ ...head, builtIn: false, stamp, installed: '2026-01-01T00:00:00.000Z' });
    for (const [table, rows] of Object.entries({ ...rest, measures: cued, statements: stored }))
      await database.table(table).bulkAdd(rows);
    await database.table('names').bulkAdd(names.map((row, n) => ({ ...row, key: keys[n] })));
    const words = [...new Set(stored.flatMap((one) => one.keys))].join('\n');
    const index = { names: [...new Set(keys)].join('\n'), keys: words, quotations: '', measures: [], topics: [] };
    await database.table('indexes').add({ pack: head.id, ...index });
  }
  database.close();
}
