/** "Add this article" in the menu of a page: opens the review for its tab. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';

const ADD = 'add-article';

/** Set on every install and update: the browser keeps it between starts of the worker. */
export function setAddMenu(): void {
  const title = browser.i18n.getMessage('addArticle');
  browser.contextMenus.removeAll().then(
    () =>
      browser.contextMenus.create({
        id: ADD,
        title,
        contexts: ['page'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      }),
    () => undefined,
  );
}

export function addOnMenu({ menuItemId }: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (menuItemId !== ADD || tab?.id === undefined) return;
  browser.tabs.create({ url: browser.runtime.getURL(`review.html#tab=${tab.id}`) }).catch(() => undefined);
}
