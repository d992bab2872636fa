/** The page's own text as it is held against the sources', to tell whether it is the text of one of them: sent once, not with every pass. */
import type { ReportedWording } from '../../lib/compare/page-report.ts';
import type { TextBlock } from '../../lib/page/block.ts';

/** Shorter blocks (UTF-16 units) are headings, captions and menus: not what a wire service delivers. */
const LEAST_BLOCK = 80;
/** Sent at the most (UTF-16 units); with the passages of one message it stays under 200 KB. */
const MOST_TEXT = 80_000;
/** The page has become another text when it has grown or shrunk by so much. */
const CHANGED = 1.5;

export interface PageWording {
  /** The text to send, without what nobody can see; null where it is about as long as when last asked. */
  toAsk(blocks: readonly TextBlock[], isShown: (block: TextBlock) => boolean): string | null;
  keep(found: ReportedWording[]): void;
  found(): ReportedWording[];
  /** The page is another one. */
  forget(): void;
}

export function createPageWording(): PageWording {
  let asked = 0;
  let found: ReportedWording[] = [];
  return {
    toAsk: (blocks, isShown) => {
      const long = blocks.filter(({ text }) => text.length >= LEAST_BLOCK);
      const length = long.reduce((sum, { text }) => sum + text.length, 0);
      if (length === asked || (length < asked * CHANGED && length * CHANGED > asked)) return null;
      asked = length;
      let left = MOST_TEXT;
      const texts: string[] = [];
      for (const block of long) {
        if (left <= 0) break;
        if (!isShown(block)) continue;
        texts.push(block.text.slice(0, left));
        left -= block.text.length + 1;
      }
      return texts.join('\n');
    },
    keep: (wording) => {
      found = wording;
    },
    found: () => found,
    forget: () => {
      asked = 0;
      found = [];
    },
  };
}
