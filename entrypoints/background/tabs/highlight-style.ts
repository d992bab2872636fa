/** The lines under mentions, inserted as an extension's style, so that the page holds no element and no readable rule of ours. */
import browser from 'webextension-polyfill';
import type { HighlightNames } from '../../../lib/messaging/requests/page.ts';

/**
 * Line and offset. What differs has this fourth line right below the one of its kind: dashes become heavier dashes, a
 * line a heavier line, and the registry needs no entry for each kind and weight. The first page draws the same lines on elements
 * (components/welcome/welcome.css), and a test holds the two to one another.
 */
export const LINES: Record<keyof HighlightNames, readonly [line: string, offset: string]> = {
  actor: ['dotted 1.5px', '3px'],
  figure: ['dashed 1px', '3px'],
  quotation: ['solid 1px', '3px'],
  differs: ['dashed 1px', '4px'],
};

/**
 * In Chromium `USER` shows underlines but no grounds, in Firefox `AUTHOR` shows nothing inside open shadow roots
 * (tried in 156 and 153).
 */
const ORIGIN = import.meta.env.BROWSER === 'firefox' ? 'USER' : 'AUTHOR';

/** @param names checked by the request's schema: letters and digits only, so that they can stand in a style as they are. */
export async function styleHighlights(tab: number, names: HighlightNames): Promise<null> {
  const rules = (Object.keys(LINES) as (keyof HighlightNames)[]).map((kind) => {
    const [line, offset] = LINES[kind];
    // No colour: a line has that of its text by itself, while Chromium mixes `currentColor` from the body's.
    return `::highlight(${names[kind]}){text-decoration:underline ${line};text-underline-offset:${offset}}`;
  });
  // A printed page has no marks.
  const css = `@media not print{${rules.join('')}}`;
  await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [0] }, css, origin: ORIGIN });
  return null;
}
