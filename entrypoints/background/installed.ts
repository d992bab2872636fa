/** What happens when the extension is installed or updated. */
import browser from 'webextension-polyfill';
import { loadManaged } from './managed.ts';
import { setAddMenu } from './tabs/add-menu.ts';

const CONTENT_SCRIPT = '/content-scripts/content.js';

/** The first page on the first day, and the pages that are open already. @param reason as the browser gives it. */
export async function onInstalled({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install' && (await loadManaged()).welcome) {
    browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).catch(() => undefined);
  }
  setAddMenu();
  // Firefox does so by itself when an extension is installed.
  if (import.meta.env.BROWSER !== 'firefox') await readOpenTabs();
}

/**
 * Reads pages that were open before: Chrome leaves them without a content script, and after an update with one that can no
 * longer reach us. No browser starts one in them when the person allows more sites.
 */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const begun = tabs.map(({ id }) =>
    // Pages that no extension may touch (those of the store) refuse.
    id === undefined
      ? null
      : browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] }).catch(() => null),
  );
  await Promise.all(begun);
}
