/** Everything found on the page as data. Offsets are in the text of all blocks, joined by line feeds. */
import type { PageReport } from '../compare/mentions/page-report.ts';
import { readBlocksInSteps } from '../page/read/read-blocks.ts';
import type { TextBlock } from '../page/read/text-block.ts';
import { inSlices } from '../page/slices.ts';
import type { PageFindings } from './page-mention.ts';

/** Characters of the page's text quoted before and after a mention, as in text fragments and annotations. */
const AROUND = 32;

/** The text of all blocks, and the offset at which each block begins in it. There is no line feed between two pieces of one long block. */
function joinBlocks(blocks: readonly TextBlock[]): { text: string; startOf: (block: TextBlock) => number | undefined } {
  const starts = new Map<Text | undefined, Map<number | undefined, number>>();
  const pieces: string[] = [];
  let length = 0;
  for (const { text, parts, continues } of blocks) {
    if (length > 0 && !continues) {
      pieces.push('\n');
      length++;
    }
    const ofNode = starts.get(parts[0]?.node) ?? new Map<number | undefined, number>();
    starts.set(parts[0]?.node, ofNode.set(parts[0]?.from, length));
    pieces.push(text);
    length += text.length;
  }
  return { text: pieces.join(''), startOf: ({ parts }) => starts.get(parts[0]?.node)?.get(parts[0]?.from) };
}

/**
 * The report of what a pass found. The whole page is read only here, because the offsets need it. A mention whose block the
 * page has changed since the pass is left out; the next pass finds it again.
 */
export async function reportOf({ page, mentions }: PageFindings, signal: AbortSignal): Promise<PageReport> {
  const { blocks } = mentions.length > 0 ? await inSlices(readBlocksInSteps(document.body), signal) : { blocks: [] };
  const { text, startOf } = joinBlocks(blocks);
  return {
    address: location.href,
    title: page.title,
    ...(page.wording ? { wording: page.wording } : {}),
    mentions: mentions.flatMap(({ kind, block, id, outcome, sources, ...span }) => {
      const from = startOf(block);
      if (from === undefined) return [];
      const [start, end] = [from + span.start, from + span.end];
      const prefix = text.slice(Math.max(0, start - AROUND), start);
      const suffix = text.slice(end, end + AROUND);
      return { kind, text: text.slice(start, end), prefix, suffix, start, end, id, outcome, sources };
    }),
  };
}
