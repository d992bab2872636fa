/**
 * Postings: for each key the list of statements that have it, gathered while a pack is written and read one key at a time. Most
 * lists have one or two entries, and a row for each would take longer to write than all else, so lists of neighbouring keys share a row.
 */
import Dexie from 'dexie';
import type { CorpusDatabase } from '../database.ts';
import type { PostingKind, StoredPostings } from '../rows.ts';

/** At most this many lists share a row. Measured in Chromium on 60,000 quotations of 96,000 words: an import took 14 to 20 s with a row for each word, 4 to 5 s with this. */
const LISTS_IN_ROW = 64;
/** A row ends with the list that brings it to this many numbers, so that reading one key reads little of others. */
const NUMBERS_IN_ROW = 1_024;
/** Parallel requests; more would only queue. */
const AT_ONCE = 200;

/** Lists of statement numbers by key. Numbers come in ascending order. */
export class PostingLists {
  readonly #lists = new Map<string, number[]>();
  readonly #by: PostingKind;
  readonly #longest: number;

  /** @param longest length at which a list is cut: more is never read. */
  constructor(by: PostingKind, longest: number) {
    this.#by = by;
    this.#longest = longest;
  }

  add(key: string, statement: number): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [statement]);
    else if (list.length < this.#longest && list.at(-1) !== statement) list.push(statement);
  }

  *rows(pack: string): Generator<StoredPostings> {
    let keys: string[] = [];
    let numbers = 0;
    for (const key of [...this.#lists.keys()].sort()) {
      keys.push(key);
      numbers += this.#lists.get(key)?.length ?? 0;
      if (keys.length < LISTS_IN_ROW && numbers < NUMBERS_IN_ROW) continue;
      yield this.#row(pack, keys);
      keys = [];
      numbers = 0;
    }
    if (keys.length > 0) yield this.#row(pack, keys);
  }

  #row(pack: string, keys: readonly string[]): StoredPostings {
    const lists = keys.map((key) => this.#lists.get(key) ?? []);
    let end = 0;
    const ends = lists.map((list) => {
      end += list.length;
      return end;
    });
    return {
      pack,
      by: this.#by,
      last: keys.at(-1) ?? '',
      keys: keys.join('\n'),
      ends: Uint32Array.from(ends),
      statements: Uint32Array.from(lists.flat()),
    };
  }
}

const NONE = new Uint32Array();

function listIn(row: StoredPostings | undefined, key: string): Uint32Array {
  const place = row?.keys.split('\n').indexOf(key) ?? -1;
  return row && place >= 0 ? row.statements.subarray(row.ends[place - 1] ?? 0, row.ends[place]) : NONE;
}

/** The numbers under each of the keys, in the order of the keys. */
export async function readPostings(
  { postings }: CorpusDatabase,
  keys: readonly { pack: string; by: PostingKind; key: string }[],
): Promise<Uint32Array[]> {
  const found: Uint32Array[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const reads = keys.slice(at, at + AT_ONCE).map(async ({ pack, by, key }) => {
      // Only the first row that does not end before the key can contain it.
      const from = postings.where(':id').between([pack, by, key], [pack, by, Dexie.maxKey]);
      const [row] = await from.limit(1).toArray();
      return listIn(row, key);
    });
    found.push(...(await Promise.all(reads)));
  }
  return found;
}
