/** What is painted, read from the page's own world, as any script of the page could. */
import type { Page } from 'puppeteer-core';

export interface Painted {
  /** Names in the registry. */
  names: string[];
  /** Words under each painted range, in no order. */
  words: string[];
}

export function readPainted(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const words: string[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight as unknown as Iterable<StaticRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        words.push(live.toString());
      }
    }
    return { names: [...CSS.highlights.keys()], words };
  });
}
