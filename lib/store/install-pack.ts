/** Puts a pack into the corpus in one transaction: a reader sees the old one or the new one, whatever happens between. */
import { gateCues, type NamePosting, postingOf, postingsOf } from '../corpus/postings.ts';
import type { Pack } from '../corpus/schema.ts';
import { type PackRecords, toRecords } from '../corpus/to-records.ts';
import type { CorpusDatabase, StoredName } from './database.ts';
import { measureGate, quotationGates } from './gates.ts';
import { capitalKeys, rarestKeys } from './name-keys.ts';

export interface InstallOptions {
  builtIn: boolean;
  /** Hash of what the pack was read from. */
  stamp: string;
}

/** Replaces whatever was installed under the pack's id; other packs are not touched. @param pack checked before. */
export async function installPack(database: CorpusDatabase, pack: Pack, options: InstallOptions): Promise<void> {
  const records = toRecords(pack);
  const installed = new Date().toISOString();
  await database.transaction('rw', database.tables, async () => {
    await removeRows(database, records.head.id);
    await database.packs.put({ ...records.head, ...options, installed });
    await addRows(database, records);
  });
}

/** Takes a pack out, with all that came with it. */
export async function removePack(database: CorpusDatabase, pack: string): Promise<void> {
  await database.transaction('rw', database.tables, () => removeRows(database, pack));
}

async function removeRows(database: CorpusDatabase, pack: string): Promise<void> {
  const { actors, measures, claims, events, sources, statements, names } = database;
  for (const table of [actors, measures, claims, events, sources, statements, names]) {
    await table.where('pack').equals(pack).delete();
  }
  await database.packs.delete(pack);
  await database.indexes.delete(pack);
}

async function addRows(database: CorpusDatabase, records: PackRecords): Promise<void> {
  const postings = postingsOf(records);
  await database.actors.bulkAdd(records.actors);
  await database.measures.bulkAdd(records.measures.map((measure) => ({ ...measure, cueWords: gateCues(measure) })));
  await database.claims.bulkAdd(records.claims);
  await database.events.bulkAdd(records.events);
  await database.sources.bulkAdd(records.sources);
  const statements = records.statements.map((statement) => ({ ...statement, ...postingOf(statement) }));
  await database.statements.bulkAdd(statements);
  const names = storedNames(postings.names);
  await database.names.bulkAdd(names);
  await database.indexes.add({
    pack: records.head.id,
    names: [...new Set(names.map(({ key }) => key))].join('\n'),
    keys: postings.keys.join('\n'),
    quotations: quotationGates(statements),
    measures: records.measures.map(measureGate),
    topics: postings.topics,
  });
}

function storedNames(postings: readonly NamePosting[]): StoredName[] {
  const withWords = postings.map(({ first: _, ...name }) => ({ ...name, words: capitalKeys(name.text) }));
  const keys = rarestKeys(withWords);
  return withWords.map((name, n) => ({ ...name, key: keys[n] ?? '' }));
}
