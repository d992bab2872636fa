/** Opens the compare page in a new tab. */
import browser from 'webextension-polyfill';
import type { Requests } from '../../../lib/messaging/requests.ts';

const COMPARE_PAGE = 'compare.html';

/** The ids stand in the fragment, which no server and no page ever sees. */
export async function openComparePage({ event, item }: Requests['openCompare']['params']): Promise<null> {
  const fragment = new URLSearchParams(item === null ? { event } : { event, item });
  await browser.tabs.create({ url: `${browser.runtime.getURL(COMPARE_PAGE)}#${fragment}` });
  return null;
}
