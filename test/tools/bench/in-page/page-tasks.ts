/** What is timed inside a sample page. Each entry makes ready what the page would already have, and returns what is timed. */

import { followers } from '../../../../lib/page/lines/line-order.ts';
import { locateLines } from '../../../../lib/page/lines/locate-lines.ts';
import { findRoots, type PageText, readPageText } from '../../../../lib/page/read/page-text.ts';
import { READ_LIMIT, readBlocks } from '../../../../lib/page/read/read-blocks.ts';
import { walk } from './walk.ts';

/** What a message costs the one who sends it: the extension's own is cloned in the same way (`message_serialization` in its manifest). */
const { port1 } = new MessageChannel();
const send = (message: unknown): void => port1.postMessage(message);

interface Looked extends PageText {
  heads: string[];
}

/** The gate: the page's text as rendered, sent to be looked at. */
function gate(): Looked {
  const looked = { ...readPageText(READ_LIMIT), heads: [document.title] };
  send({ name: 'findLines', params: { text: looked.text, heads: looked.heads } });
  return looked;
}

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Gate, locating, reading and sending as a page session does them until its marks stand, without the slices and without the
 * wait for the background, which matches meanwhile. What it does after the marks is timed on its own (`roots`).
 * `wanted`: what the background answered, null for a page without a hit.
 */
function pass({ wanted }: { wanted: number[] | null }): number {
  const { text } = gate();
  if (!wanted) return 0;
  const lines = text.split('\n');
  const located = finish(locateLines(document.body, { text, lines, wanted }));
  const following = followers(located, lines);
  const blocks = located.flatMap(({ element }) => readBlocks(element).blocks);
  send({ name: 'compareBlocks', params: { blocks: blocks.map(({ text, follows }) => ({ text, follows })) } });
  return blocks.length + following.size;
}

const benchTasks: Record<string, (args: never) => () => unknown> = {
  walk: () => walk,
  textOfPage: () => () => readPageText(READ_LIMIT).text.length,
  gate: () => () => gate().text.length,
  look: () => () => {
    const { text, heads } = gate();
    return { text, heads };
  },
  read: () => () => readBlocks(document.body).blocks.length,
  roots: () => () => findRoots().length,
  pass: (args: { wanted: number[] | null }) => () => pass(args),
};

let run: () => unknown = () => null;

/** Prepares a task. Layout is done before, since it belongs to the page and is complete when a content script begins. */
function benchPrepare(task: string, args: unknown): void {
  const ready = benchTasks[task]?.(args as never);
  if (!ready) throw new Error(`No task ${task}`);
  run = ready;
  document.documentElement.getBoundingClientRect();
}

function benchRun(): { took: number; result: unknown } {
  const began = performance.now();
  const result = run();
  return { took: performance.now() - began, result };
}

Object.assign(globalThis, { benchPrepare, benchRun });
