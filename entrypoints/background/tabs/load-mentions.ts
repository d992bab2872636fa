/** Loads the larger script into a page on which something of the corpus may stand. */
import browser from 'webextension-polyfill';

export async function loadMentions(tab: number): Promise<null> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/mentions.js'] });
  return null;
}
