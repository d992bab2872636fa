/**
 * All quoted text in consecutive blocks: text between marks, the turns of a transcript after their labels ("ROE: It broke."),
 * and blocks that the page sets apart as quoted whole. A label inside the marks ("“ROE: It broke.”) is not part of what is said.
 */
import { pairQuotations, type QuotedStretch } from './quotation-pairs.ts';

/** A speaker's label at the head of a turn: up to five words in capitals, an aside in brackets, a colon. Bounded, so linear. */
const LABEL =
  /^\s{0,20}(?:\p{Lu}[\p{Lu}.'’-]{1,24} {1,2}){0,4}\p{Lu}[\p{Lu}.'’-]{1,24}(?: ?\([^()]{1,40}\))?: {1,4}(?=\S)/u;
/** A text is a transcript if it has at least this many labels, or one of them twice. */
const FEWEST_LABELS = 3;

const labelOf = (text: string): string | null => LABEL.exec(text)?.[0] ?? null;

/** Where the turns of a transcript begin, by block; empty for any other text. */
function turnsOf(blocks: readonly string[]): Map<number, number> {
  const labels = blocks.map(labelOf);
  const told = labels.filter((label) => label !== null);
  const isTranscript = told.length >= FEWEST_LABELS || new Set(told).size < told.length;
  if (!isTranscript) return new Map();
  return new Map(labels.flatMap((label, block) => (label === null ? [] : [[block, label.length]])));
}

/** A block quoted from `from` to its end. */
function wholeFrom(text: string, block: number, from: number): QuotedStretch {
  const rest = text.slice(from);
  const start = from + rest.length - rest.trimStart().length;
  return { block, family: 'double', start, end: start + rest.trim().length, resumes: false, runsOn: false };
}

/** Without the label of its speaker, where it begins with one. */
function withoutLabel(text: string, stretch: QuotedStretch): QuotedStretch {
  const label = labelOf(text.slice(stretch.start, Math.min(stretch.end, stretch.start + 200)));
  return label === null ? stretch : { ...stretch, start: stretch.start + label.length };
}

/** Whether marks already enclose nearly all of a block. */
const isEnclosed = (text: string, stretches: readonly QuotedStretch[]): boolean =>
  stretches.some(({ start, end }) => end - start >= 0.8 * text.trim().length);

/**
 * The quoted stretches of consecutive blocks (paragraphs), in reading order. `quoted`: which blocks are set apart as quoted whole,
 * by index (block quotes). Never throws; linear.
 */
export function quotedStretches(blocks: readonly string[], quoted: readonly boolean[] = []): QuotedStretch[] {
  const paired = Map.groupBy(pairQuotations(blocks), ({ block }) => block);
  const turns = turnsOf(blocks);
  return blocks.flatMap((text, block) => {
    const own = paired.get(block) ?? [];
    const turn = turns.get(block);
    const isWhole = turn !== undefined || (quoted[block] === true && text.trim() !== '');
    if (!isWhole || (turn === undefined && isEnclosed(text, own)))
      return own.map((stretch) => withoutLabel(text, stretch));
    return [wholeFrom(text, block, turn ?? 0)];
  });
}
