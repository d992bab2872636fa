/**
 * Finds the quotations of an article or page with their speakers: pairs the marks of consecutive blocks, and attributes each quotation
 * by the narrative around it. An unclosed quotation is dropped, and one without an attribution has no speaker. Only English narrative
 * is read; in other languages quotations are found, but hardly any speakers.
 */

import type { NameSpan } from '../lexicon.ts';
import { gatherCast } from './attribution/cast/mentions.ts';
import { smallWords, sureNames } from './attribution/cast/name-runs.ts';
import { type AttributedQuotation, describe } from './attribution/describe.ts';
import { readNarrative } from './attribution/narrative.ts';
import { readingOf } from './attribution/phrases/noun-phrases.ts';
import { resolveBlock } from './attribution/voices/resolve-block.ts';
import { newMemory } from './attribution/voices/voice.ts';
import { type AttributedBlock, joinBlocks, joinInBlock } from './continuations.ts';
import { withHeadlineWords } from './headline-words.ts';
import type { FoundQuotation } from './quotation.ts';
import { quotedStretches } from './quoted-stretches.ts';

export type { FoundQuotation, FoundSpeaker } from './quotation.ts';

/**
 * All quotations of consecutive blocks (paragraphs) in reading order, outer marks only: a quotation inside a quotation belongs to it.
 * `names`: names already found in each block, which give the speakers' actors; without them speakers are found by capitals, titles
 * and verbs alone and `actor` is null. `quoted`: which blocks the page marks as quoted whole (block quotes), with or without marks. Spans slice their blocks exactly. Never throws; linear.
 */
export function findQuotations(blocks: string[], names?: NameSpan[][], quoted?: readonly boolean[]): FoundQuotation[] {
  const stretches = quotedStretches(blocks, quoted).map((stretch, index) => ({ ...stretch, index }));
  if (stretches.length === 0) return [];
  const doubles = stretches.some(({ family }) => family === 'double');
  const byBlock = Map.groupBy(stretches, ({ block }) => block);
  const narratives = blocks.map((text, block) => readNarrative(block, text, byBlock.get(block) ?? []));
  const cast = gatherCast(narratives, { small: smallWords(narratives), sure: sureNames(narratives) }, names);
  const memory = newMemory(cast);
  const all: AttributedQuotation[] = [];
  let previous: AttributedBlock | null = null;
  for (const narrative of narratives) {
    if (narrative.tokens.length === 0) continue;
    const resolved = resolveBlock(memory, readingOf(narrative, cast.mentions[narrative.block] ?? []));
    const attributed = narrative.tokens.flatMap(({ kind }, at) =>
      kind === 'quote' ? [describe(memory, resolved, at)] : [],
    );
    const first = all.length;
    const block: AttributedBlock = { resolved, first, attributed: joinInBlock({ resolved, first, attributed }) };
    for (const one of block.attributed) all.push(one);
    for (const [index, one] of joinBlocks(memory, all, stretches, { block, previous, doubles })) all[index] = one;
    previous = block;
  }
  return withHeadlineWords(
    all.map(({ quotation }) => quotation),
    blocks,
  );
}
