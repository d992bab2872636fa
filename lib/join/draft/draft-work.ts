/** What the review's worker does, asked by messages: reads a draft, and makes the pack that storing it installs. */
import type { Pack } from '../../corpus/pack/schema.ts';
import { makeOwnPack } from './own/make-own-pack.ts';
import { DraftReader, type DraftTask, type ReadDraft } from './read/draft-reader.ts';

export interface PackTask {
  /** The stored articles nearby, and those to be stored now. */
  task: DraftTask;
  stored: Pack | null;
  /** ISO day. */
  made: string;
  title: string;
  description: string;
}

export interface DraftWorks {
  read: { params: DraftTask; result: ReadDraft[] };
  /** JSON of the pack. */
  pack: { params: PackTask; result: string };
}

/** `n` tells which request an answer belongs to. */
export type WorkRequest = {
  [Name in keyof DraftWorks]: { n: number; name: Name; params: DraftWorks[Name]['params'] };
}[keyof DraftWorks];
export type WorkAnswer = { n: number } & ({ ok: true; result: unknown } | { ok: false; message: string });

async function sha256Of(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps what was read of each article between two requests. */
export class DraftWork {
  readonly #reader = new DraftReader();

  async answer(request: WorkRequest): Promise<WorkAnswer> {
    try {
      return { n: request.n, ok: true, result: await this.#work(request) };
    } catch (error) {
      return { n: request.n, ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  }

  #work(request: WorkRequest): ReadDraft[] | Promise<string> {
    return request.name === 'read' ? this.#reader.read(request.params) : this.#pack(request.params);
  }

  async #pack({ task, ...input }: PackTask): Promise<string> {
    const hashes = new Map<string, string>();
    for (const { id, text } of task.articles) hashes.set(id, await sha256Of(text));
    const { decisions, known } = task;
    return JSON.stringify(makeOwnPack({ ...this.#reader.join(task), ...input, decisions, known, hashes }));
  }
}
