/** What is timed inside a sample page. Each entry makes ready what the page would already have, and returns what is timed. */

import type { TextBlock } from '../../../lib/page/block.ts';
import { compileLexicon, type Matched, matchBlocks, vouchedNames } from '../../../lib/page/match-blocks.ts';
import { gateText } from '../../../lib/page/page-text.ts';
import { READ_LIMIT, readBlocks } from '../../../lib/page/read-blocks.ts';
import { scanCandidates } from '../../../lib/text/candidates.ts';
import type { Candidates, Lexicon } from '../../../lib/text/lexicon.ts';
import { walk } from './walk.ts';

const gate = (): Candidates => scanCandidates(gateText(READ_LIMIT));

/** Gate, reading and matching as a page session does them, without the slices and without the wait for the background. */
function pass({ lexicon }: { lexicon: Lexicon | null }): number {
  const candidates = gate();
  if (!lexicon) return candidates.capitals.length;
  const matcher = compileLexicon(lexicon);
  const { blocks } = readBlocks(document.body);
  const matched = new WeakMap<TextBlock, Matched>();
  for (const _ of matchBlocks(blocks, matcher, matched));
  return vouchedNames({ blocks, matched, heads: [document.title], matcher }).flat().length;
}

const benchTasks: Record<string, (args: never) => () => unknown> = {
  walk: () => walk,
  textOfPage: () => () => gateText(READ_LIMIT).length,
  gate: () => () => gate().capitals.length,
  candidates: () => gate,
  read: () => () => readBlocks(document.body).blocks.length,
  pass: (args: { lexicon: Lexicon | null }) => () => pass(args),
};

let run: () => unknown = () => null;

/** Makes a task ready. Layout is done before: it is the page's own, and stands when a content script begins. */
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
