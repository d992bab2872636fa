/** The page's own text as it is held against the sources', to tell whether it is the text of one of them: sent once, not with every pass. */
import type { ReportedWording } from '../../compare/evidence/origins.ts';

/** Shorter lines (UTF-16 units) are headings, captions and menus: not what a wire service delivers. */
const LEAST_LINE = 80;
/** Sent at the most (UTF-16 units); with the passages of one message it stays under 200 KB. */
const MOST_TEXT = 80_000;
/** The page has become another text when it has grown or shrunk by so much. */
const CHANGED = 1.5;

export interface PageWording {
  /** Of the page's rendered text what to send; null where it is about as long as when last asked. */
  toAsk(text: string): string | null;
  keep(found: ReportedWording[]): void;
  found(): ReportedWording[];
  /** The page is another one. */
  forget(): void;
}

export function createPageWording(): PageWording {
  let asked = 0;
  let found: ReportedWording[] = [];
  return {
    toAsk: (text) => {
      const long = text.split('\n').filter((line) => line.length >= LEAST_LINE);
      const length = long.reduce((sum, line) => sum + line.length, 0);
      if (length === asked || (length < asked * CHANGED && length * CHANGED > asked)) return null;
      asked = length;
      return long.join('\n').slice(0, MOST_TEXT);
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
