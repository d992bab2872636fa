/**
 * Times a task on pages that nothing has touched yet: each sample is a page loaded anew, and a script world of its own in
 * it, as a content script has - so that no node is woken, no text is fetched and no code is warm.
 */
import type { CDPSession } from 'puppeteer-core';
import type { Lab } from './lab.ts';
import { median, type Rounds } from './statistics.ts';
import { workOf } from './thread-work.ts';

export interface ColdTask {
  /** Name in the results. */
  name: string;
  /** Name among the tasks of the script. */
  task: string;
  /** What the task is given for a page, by its number; plain JSON. */
  args?: (page: number) => unknown;
}

export interface ColdPages {
  /** Results by name of task, round and page, in milliseconds. */
  run(tasks: readonly ColdTask[], rounds: number): Promise<Map<string, Rounds>>;
  /** One task once on one page, and what it gave. */
  once(page: number, task: string, args?: unknown): Promise<{ took: number; result: unknown }>;
}

/** Wall clock beyond the processor's time by more than this (ms, and part of it): the thread was kept waiting by others. */
const KEPT_WAITING = { ms: 0.5, part: 0.15 };
/** Milliseconds that a page may take to load: long ones on a busy machine take many seconds, and are not timed. */
const SLOW_MACHINE = 120_000;
/** Looks at a task that does nothing, by which the cost of looking is known. */
const IDLE_LOOKS = 15;

/** Milliseconds of a sample: by the wall clock, which is finer, unless the machine made the thread wait. */
export function fairTime(wall: number, processor: number): number {
  return wall > processor * (1 + KEPT_WAITING.part) + KEPT_WAITING.ms ? processor : wall;
}

class ColdTab {
  readonly #session: CDPSession;
  readonly #code: string;
  /** What it costs to look at the thread's work, in its own time. */
  #overhead = 0;

  constructor(session: CDPSession, code: string) {
    this.#session = session;
    this.#code = code;
  }

  async enterWorld(): Promise<number> {
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    });
    await this.evaluate(executionContextId, this.#code);
    return executionContextId;
  }

  async evaluate(contextId: number, expression: string): Promise<unknown> {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const reply = await this.#session.send('Runtime.evaluate', options);
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description);
    return reply.result.value;
  }

  async worked(contextId: number, expression: string): Promise<{ work: number; value: unknown }> {
    const before = await workOf(this.#session);
    const value = await this.evaluate(contextId, expression);
    return { work: (await workOf(this.#session)) - before - this.#overhead, value };
  }

  async calibrate(): Promise<void> {
    const contextId = await this.enterWorld();
    const looks: number[] = [];
    for (let look = 0; look < IDLE_LOOKS; look++) looks.push((await this.worked(contextId, '0')).work);
    this.#overhead = median(looks);
  }

  async once(task: string, args: unknown): Promise<{ took: number; result: unknown }> {
    const contextId = await this.enterWorld();
    await this.evaluate(contextId, `benchPrepare(${JSON.stringify(task)}, ${JSON.stringify(args ?? null)})`);
    const { work, value } = await this.worked(contextId, 'benchRun()');
    const { took, result } = value as { took: number; result: unknown };
    return { took: fairTime(took, work), result };
  }
}

/** Opens a tab for cold samples. @param code script that defines `benchPrepare` and `benchRun`. */
export async function openColdPages(lab: Lab, code: string): Promise<ColdPages> {
  const page = await lab.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const tab = new ColdTab(session, code);
  await page.goto(lab.addPage('/nothing', '<!doctype html><title>nothing</title><body>'));
  await tab.calibrate();
  const once = async (index: number, task: string, args?: unknown) => {
    await page.goto(lab.addresses[index] as string, { waitUntil: 'load', timeout: SLOW_MACHINE });
    return tab.once(task, args);
  };
  const run = async (tasks: readonly ColdTask[], rounds: number) => {
    const times = new Map<string, number[][]>(
      tasks.map(({ name }) => [name, Array.from({ length: rounds }, () => [])]),
    );
    for (let round = 0; round < rounds; round++) {
      for (let index = 0; index < lab.addresses.length; index++) {
        for (let turn = 0; turn < tasks.length; turn++) {
          // The order turns with the round, so that no task always follows the same one.
          const { name, task, args } = tasks[(turn + round) % tasks.length] as ColdTask;
          (times.get(name)?.[round] as number[])[index] = (await once(index, task, args?.(index))).took;
        }
      }
    }
    return times;
  };
  return { run, once };
}
