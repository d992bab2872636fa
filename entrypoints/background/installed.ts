/** What happens once, when the extension comes or changes. */
import browser from 'webextension-polyfill';

const CONTENT_SCRIPT = '/content-scripts/content.js';

export function welcome(): void {
  browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).catch(() => undefined);
}

/**
 * Reads pages that were open before. Firefox does so by itself; Chrome leaves them without a content script, and after an
 * update with one that can no longer reach us.
 */
export async function adoptOpenTabs(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const adopted = tabs.map(({ id }) =>
    // Pages that no extension may touch (the store) refuse, and that is as it should be.
    id === undefined
      ? null
      : browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] }).catch(() => null),
  );
  await Promise.all(adopted);
}
