/** Everything found on the page as data, for whoever asks: offsets are in the text of all blocks, joined by line feeds. */
import type { PageReport } from '../../lib/compare/page-report.ts';
import type { TextBlock } from '../../lib/page/block.ts';
import type { PageFindings } from './page-mention.ts';

/** Characters of the page's text quoted before and after a mention, as text fragments and annotations have them. */
const AROUND = 32;

/** Where each block begins in the page's text, and that text. A piece of a long block follows on the one before without a break. */
function joinBlocks(blocks: readonly TextBlock[]): { text: string; starts: Map<TextBlock, number> } {
  const starts = new Map<TextBlock, number>();
  const pieces: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0 && !block.continues) {
      pieces.push('\n');
      length++;
    }
    starts.set(block, length);
    pieces.push(block.text);
    length += block.text.length;
  }
  return { text: pieces.join(''), starts };
}

/** The report of what a pass found; of a page on which nothing was read, an empty one. */
export function reportOf(findings: PageFindings): PageReport {
  const { text, starts } = joinBlocks(findings.blocks);
  return {
    address: location.href,
    title: findings.page.title,
    ...(findings.page.wording ? { wording: findings.page.wording } : {}),
    mentions: findings.mentions.map(({ kind, block, id, outcome, sources, ...span }) => {
      const start = (starts.get(block) ?? 0) + span.start;
      const end = (starts.get(block) ?? 0) + span.end;
      const prefix = text.slice(Math.max(0, start - AROUND), start);
      const suffix = text.slice(end, end + AROUND);
      return { kind, text: text.slice(start, end), prefix, suffix, start, end, id, outcome, sources };
    }),
  };
}
