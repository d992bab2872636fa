/** Asks the review's worker. It is started at the first question, and ends with the page. */
import browser from 'webextension-polyfill';
import type { DraftWorks, WorkAnswer } from '../../../lib/join/draft/draft-work.ts';

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(text: string): string };
}

/** The page's policy takes no address of a script from a string; this is the one address that there is. */
function workerAddress(): string {
  const address = browser.runtime.getURL('draft-worker.js');
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  return trustedTypes?.createPolicy('draft-worker', { createScriptURL: () => address }).createScriptURL('') ?? address;
}

type Waiting = { resolve(result: never): void; reject(error: Error): void };

export class DraftWorkerClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(signal: AbortSignal) {
    this.#worker = new Worker(workerAddress());
    this.#worker.addEventListener('message', ({ data }: MessageEvent<WorkAnswer>) => this.#take(data));
    this.#worker.addEventListener('error', ({ message }) => this.#fail(message));
    signal.addEventListener('abort', () => {
      this.#worker.terminate();
      this.#fail('stopped');
    });
  }

  /** @throws what failed in the worker. */
  ask<Name extends keyof DraftWorks>(
    name: Name,
    params: DraftWorks[Name]['params'],
  ): Promise<DraftWorks[Name]['result']> {
    const n = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(n, { resolve, reject });
      this.#worker.postMessage({ n, name, params });
    });
  }

  #take(answer: WorkAnswer): void {
    const waiting = this.#waiting.get(answer.n);
    this.#waiting.delete(answer.n);
    if (answer.ok) waiting?.resolve(answer.result as never);
    else waiting?.reject(new Error(answer.message));
  }

  #fail(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }
}
