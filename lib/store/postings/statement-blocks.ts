/** Statements as stored, several per row: written in order, read by number or by id. */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import type { CorpusDatabase } from '../database.ts';
import type { StatementBlock } from '../rows.ts';

/**
 * Statements in one block. Measured in Chromium on 60,000: one per row takes ten times as long to write as 16 per row; with more
 * per row, scattered statements take longer to read.
 */
export const STATEMENTS_IN_BLOCK = 16;

/** Parallel requests; more would only queue. */
const AT_ONCE = 200;

/** Statements of one pack by their numbers. */
export interface Places {
  pack: string;
  numbers: Uint32Array;
}

/** Blocks of consecutive statements. @param from number of the first statement, a multiple of the block's length. */
export function toBlocks(statements: readonly StatementRecord[], pack: string, from: number): StatementBlock[] {
  const blocks: StatementBlock[] = [];
  for (let at = 0; at < statements.length; at += STATEMENTS_IN_BLOCK) {
    const some = statements.slice(at, at + STATEMENTS_IN_BLOCK);
    blocks.push({
      pack,
      number: (from + at) / STATEMENTS_IN_BLOCK,
      last: some.at(-1)?.id ?? '',
      statements: some.map((statement) => JSON.stringify(statement)),
    });
  }
  return blocks;
}

/** The statements at each of the places, in the order of `places`. Each block is read once, however many places need it. */
export async function readPlaces(database: CorpusDatabase, places: readonly Places[]): Promise<StatementRecord[][]> {
  const byPack = new Map<string, Map<number, StatementRecord>>();
  for (const pack of new Set(places.map((place) => place.pack))) {
    const wanted = places.filter((place) => place.pack === pack).flatMap(({ numbers }) => Array.from(numbers));
    byPack.set(pack, await readNumbers(database, pack, new Set(wanted)));
  }
  return places.map(({ pack, numbers }) =>
    Array.from(numbers).flatMap((number) => byPack.get(pack)?.get(number) ?? []),
  );
}

async function readNumbers(
  { statementBlocks }: CorpusDatabase,
  pack: string,
  numbers: ReadonlySet<number>,
): Promise<Map<number, StatementRecord>> {
  const inBlocks = new Set([...numbers].map((number) => Math.floor(number / STATEMENTS_IN_BLOCK)));
  const keys = [...inBlocks].map((number): [string, number] => [pack, number]);
  const found = new Map<number, StatementRecord>();
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    for (const block of await statementBlocks.bulkGet(keys.slice(at, at + AT_ONCE))) {
      for (const [n, json] of block?.statements.entries() ?? []) {
        const number = (block?.number ?? 0) * STATEMENTS_IN_BLOCK + n;
        if (numbers.has(number)) found.set(number, JSON.parse(json) as StatementRecord);
      }
    }
  }
  return found;
}

/** The statements with these ids, each once; unknown ids are skipped. */
export async function readIds(
  { statementBlocks }: CorpusDatabase,
  ids: readonly string[] = [],
): Promise<StatementRecord[]> {
  const distinct = [...new Set(ids)];
  const found: StatementRecord[] = [];
  for (let at = 0; at < distinct.length; at += AT_ONCE) {
    const some = distinct.slice(at, at + AT_ONCE);
    // Only the first block that does not end before the id can contain it.
    const reads = some.map((id) => statementBlocks.where('last').aboveOrEqual(id).limit(1).toArray());
    const blocks = await Promise.all(reads);
    for (const [n, id] of some.entries()) found.push(...withId(blocks[n]?.[0], id));
  }
  return found;
}

function withId(block: StatementBlock | undefined, id: string): StatementRecord[] {
  const named = JSON.stringify(id);
  return (block?.statements ?? [])
    .filter((json) => json.includes(named))
    .map((json) => JSON.parse(json) as StatementRecord)
    .filter((statement) => statement.id === id);
}
