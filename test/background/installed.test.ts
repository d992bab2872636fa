/** What happens when the extension comes: the first page, and the pages that were open before. */
import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ now: null as ReturnType<typeof import('./fake-browser.ts').fakeBrowser> | null }));
vi.mock('webextension-polyfill', async () => {
  browser.now = (await import('./fake-browser.ts')).fakeBrowser();
  return { default: browser.now };
});

import { onInstalled } from '../../entrypoints/background/installed.ts';
import { addOnMenu } from '../../entrypoints/background/tabs/add-menu.ts';

const opened = () => browser.now?.tabs.create.mock.calls;
const scripts = () => browser.now?.scripting.executeScript;

beforeEach(() => {
  vi.stubEnv('BROWSER', 'chrome');
  browser.now?.tabs.create.mockClear();
  scripts()?.mockReset().mockResolvedValue([]);
  browser.now?.openTabs.splice(0, 9, { id: 1 }, {}, { id: 3 });
});

test.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
])('for "%s" the first page is opened %d times', async (reason, times) => {
  await onInstalled({ reason });
  expect(opened()).toHaveLength(times);
  if (times > 0) expect(opened()).toEqual([[{ url: 'chrome-extension://self/welcome.html' }]]);
});

test('where the computer is managed so, the first page is not opened', async () => {
  browser.now?.storage.managed.get.mockResolvedValueOnce({ welcome: false });
  await onInstalled({ reason: 'install' });
  expect(opened()).toEqual([]);
});

test.each(['install', 'update'])('for "%s" open pages get the script that every page has', async (reason) => {
  await onInstalled({ reason });
  const files = ['/content-scripts/content.js'];
  expect(scripts()?.mock.calls).toEqual([[{ target: { tabId: 1 }, files }], [{ target: { tabId: 3 }, files }]]);
});

test('a page that no extension may touch keeps no other from being read', async () => {
  scripts()?.mockRejectedValueOnce(new Error('The extensions gallery cannot be scripted.'));
  await onInstalled({ reason: 'update' });
  expect(scripts()).toHaveBeenCalledTimes(2);
});

test('Firefox reads open pages by itself', async () => {
  vi.stubEnv('BROWSER', 'firefox');
  await onInstalled({ reason: 'install' });
  expect(opened()).toHaveLength(1);
  expect(scripts()).not.toHaveBeenCalled();
});

test.each(['install', 'update'])('for "%s" the menu of a page gets its entry once', async (reason) => {
  browser.now?.contextMenus.create.mockClear();
  await onInstalled({ reason });
  expect(browser.now?.contextMenus.removeAll).toHaveBeenCalled();
  expect(browser.now?.contextMenus.create.mock.calls).toMatchObject([[{ id: 'add-article', contexts: ['page'] }]]);
});

test('the entry opens the review for its tab, and nothing else does', () => {
  addOnMenu({ menuItemId: 'another', editable: false, modifiers: [] }, { id: 7 } as Parameters<typeof addOnMenu>[1]);
  expect(opened()).toEqual([]);
  addOnMenu({ menuItemId: 'add-article', editable: false, modifiers: [] }, { id: 7 } as Parameters<
    typeof addOnMenu
  >[1]);
  expect(opened()).toEqual([[{ url: 'chrome-extension://self/review.html#tab=7' }]]);
});
