/** The lines under mentions, inserted as an extension's style, so that the page holds no element and no readable rule of ours. */
import browser from 'webextension-polyfill';
import type { HighlightNames } from '../../../lib/messaging/requests/page.ts';

const LINES: Record<keyof HighlightNames, string> = {
  actor: 'dotted 1.5px',
  figure: 'dashed 1px',
  quotation: 'solid 1px',
  differs: 'solid 2px',
};

/**
 * In Chromium `USER` shows underlines but no grounds, in Firefox `AUTHOR` shows nothing inside open shadow roots
 * (tried in 156 and 153).
 */
const ORIGIN = import.meta.env.BROWSER === 'firefox' ? 'USER' : 'AUTHOR';

/** @param names checked by the request's schema: letters and digits only, so that they can stand in a style as they are. */
export async function styleHighlights(tab: number, names: HighlightNames): Promise<null> {
  const rules = (Object.keys(LINES) as (keyof HighlightNames)[]).map(
    (kind) =>
      `::highlight(${names[kind]}){text-decoration:underline ${LINES[kind]} color-mix(in srgb,currentColor 66%,transparent);text-underline-offset:3px}`,
  );
  // A printed page has no marks.
  const css = `@media not print{${rules.join('')}}`;
  await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [0] }, css, origin: ORIGIN });
  return null;
}
