/** The page's long lines, which the background compares with the text of the sources. They are sent once and not with every pass. */
import type { ReportedWording } from '../../compare/evidence/origins.ts';

/** Shorter lines (UTF-16 units) are headings, captions and menus, not wire copy. */
const LEAST_LINE = 80;
/** Most text sent (UTF-16 units); with the passages of one message it stays under 200 KB. */
const MOST_TEXT = 80_000;
/** A text that has grown or shrunk by this factor is sent again. */
const CHANGED = 1.5;

export interface PageWording {
  /** The part of the rendered text to send; null if its length has hardly changed since the last time. */
  toAsk(text: string): string | null;
  keep(found: ReportedWording[]): void;
  found(): ReportedWording[];
  /** Call when the page has become another one. */
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
