/**
 * Answers of the database that were given before, kept in memory while the worker lives. The cards of one page are of the same few
 * events, and the page's own comparison has read them all. Below every query, so that none has to know of it.
 */
import type { DBCore, DBCoreTable, DBCoreTransaction, Dexie } from 'dexie';
import { STATEMENTS_IN_BLOCK } from './postings/statement-blocks.ts';

/** Rows kept at the most, some 1 KB each, a block counted as the statements in it; those asked for first go first. */
const MOST_ROWS = 8000;

interface Answer {
  rows: Promise<readonly unknown[]>;
  /** Rows of 1 KB; unknown until it has come. */
  size: number;
}

/** What was answered, in the order in which it was last asked for. */
class ReadMemory {
  readonly #answers = new Map<string, Answer>();
  readonly #writing = new Set<DBCoreTransaction>();

  /** The rows under a question, from memory where they are there, else as `read` gives them. */
  async rows(question: string, read: () => PromiseLike<readonly unknown[]>, sizeOfRow: number): Promise<unknown[]> {
    if (this.#writing.size > 0) return [...(await read())];
    const known = this.#answers.get(question);
    const answer = known ?? { rows: Promise.resolve(read()), size: 0 };
    // Taken out and put in again, so that it is the last to go.
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    try {
      // A copy: whoever asked may sort it.
      const rows = [...(await answer.rows)];
      answer.size = rows.length * sizeOfRow;
      if (!known) this.#forgetOldest();
      return rows;
    } catch (error) {
      if (this.#answers.get(question) === answer) this.#answers.delete(question);
      throw error;
    }
  }

  /** Nothing is remembered from the first change until its transaction is over: what was read meanwhile may be of before. */
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

/** Has a database answer from memory what it was asked before. Rows are shared between askers, who must not change them. */
export function rememberReads(database: Dexie): void {
  const memory = new ReadMemory();
  database.use({
    stack: 'dbcore',
    name: 'remember-reads',
    create: (core): DBCore => ({ ...core, table: (name) => remembering(core.table(name), memory) }),
  });
}
