/**
 * Caches answers of the database in memory while the worker lives: the cards of one page concern the same few events, which the
 * comparison of the page has already read. A Dexie middleware below every query, so that no query depends on it.
 */
import type { DBCore, DBCoreTable, DBCoreTransaction, Dexie } from 'dexie';
import { STATEMENTS_IN_BLOCK } from './postings/statement-blocks.ts';

/** At most this many rows are cached, about 1 KB each; a block counts as its statements. The least recently used go first. */
const MOST_ROWS = 8000;

interface Answer {
  rows: Promise<readonly unknown[]>;
  /** Number of rows of 1 KB; 0 until the answer has arrived. */
  size: number;
}

/** Answers, least recently used first. */
class ReadMemory {
  readonly #answers = new Map<string, Answer>();
  readonly #writing = new Set<DBCoreTransaction>();

  /** The rows for a question, from memory, else from `read`. */
  async rows(question: string, read: () => PromiseLike<readonly unknown[]>, sizeOfRow: number): Promise<unknown[]> {
    if (this.#writing.size > 0) return [...(await read())];
    const known = this.#answers.get(question);
    const answer = known ?? { rows: Promise.resolve(read()), size: 0 };
    // Deleted and set again, so that it becomes the most recently used.
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    try {
      // A copy, since the caller may sort it.
      const rows = [...(await answer.rows)];
      answer.size = rows.length * sizeOfRow;
      if (!known) this.#forgetOldest();
      return rows;
    } catch (error) {
      if (this.#answers.get(question) === answer) this.#answers.delete(question);
      throw error;
    }
  }

  /** Nothing is cached from the first change until its transaction ends: a read in between may give the old rows. */
  write(transaction: DBCoreTransaction): void {
    this.#answers.clear();
    if (this.#writing.has(transaction)) return;
    this.#writing.add(transaction);
    const over = () => {
      this.#writing.delete(transaction);
      this.#answers.clear();
    };
    for (const end of ['complete', 'abort']) (transaction as unknown as EventTarget).addEventListener(end, over);
  }

  #forgetOldest(): void {
    let kept = 0;
    for (const { size } of this.#answers.values()) kept += size;
    for (const [question, { size }] of this.#answers) {
      if (kept <= MOST_ROWS) return;
      this.#answers.delete(question);
      kept -= size;
    }
  }
}

const isRead = ({ mode }: IDBTransaction): boolean => mode === 'readonly';

function remembering(table: DBCoreTable, memory: ReadMemory): DBCoreTable {
  const size = table.name === 'statementBlocks' ? STATEMENTS_IN_BLOCK : 1;
  const rows = async (trans: DBCoreTransaction, question: unknown, read: () => PromiseLike<unknown[]>) =>
    isRead(trans as unknown as IDBTransaction)
      ? memory.rows(JSON.stringify([table.name, question]), read, size)
      : read();
  return {
    ...table,
    getMany: (request) => rows(request.trans, request.keys, () => table.getMany(request)),
    query: async (request) => {
      const { values, limit, direction, query } = request;
      const { type, lower, lowerOpen, upper, upperOpen } = query.range;
      const question = [query.index.name, values, limit, direction, type, lower, lowerOpen, upper, upperOpen];
      const read = async () => (await table.query(request)).result as unknown[];
      return { result: await rows(request.trans, question, read) };
    },
    mutate: (request) => {
      memory.write(request.trans);
      return table.mutate(request);
    },
  };
}

/** Lets a database answer repeated reads from memory. The rows are shared between callers, which must not change them. */
export function rememberReads(database: Dexie): void {
  const memory = new ReadMemory();
  database.use({
    stack: 'dbcore',
    name: 'remember-reads',
    create: (core): DBCore => ({ ...core, table: (name) => remembering(core.table(name), memory) }),
  });
}
