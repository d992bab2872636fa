/** The badge counts what differs and not what is marked. */
import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ now: null as ReturnType<typeof import('./fake-browser.ts').fakeBrowser> | null }));
vi.mock('webextension-polyfill', async () => {
  browser.now = (await import('./fake-browser.ts')).fakeBrowser();
  return { default: browser.now };
});

import { countsOf, forgetCounts, keepCounts } from '../../entrypoints/background/tabs/badge.ts';
import { OUTCOMES, TO_COMPARE } from '../../lib/compare/outcome.ts';
import type { PageCounts } from '../../lib/messaging/requests/page.ts';

const TAB = 7;
const setBadgeText = () => browser.now?.action.setBadgeText;
beforeEach(() => {
  setBadgeText()?.mockReset().mockResolvedValue(undefined);
});

test.each(OUTCOMES.map((outcome) => [outcome, TO_COMPARE.has(outcome) ? '3' : '']))(
  'three mentions that are "%s" show "%s"',
  async (outcome, text) => {
    await keepCounts(TAB, { mentions: 3, outcomes: { [outcome]: 3 } });
    expect(setBadgeText()).toHaveBeenCalledWith({ tabId: TAB, text });
  },
);

test('all differences count together, and the counts are kept for the popup', async () => {
  const counts: PageCounts = { mentions: 9, outcomes: { named: 4, differs: 2, 'sources-differ': 3 } };
  await keepCounts(TAB, counts);
  expect(setBadgeText()).toHaveBeenCalledWith({ tabId: TAB, text: '5' });
  expect(await countsOf(TAB)).toEqual(counts);
  expect(await countsOf(8)).toBeNull();
  await forgetCounts(TAB);
  expect(setBadgeText()).toHaveBeenLastCalledWith({ tabId: TAB, text: '' });
  expect(await countsOf(TAB)).toBeNull();
});

test('a tab that was closed meanwhile is no error', async () => {
  setBadgeText()?.mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await keepCounts(TAB, { mentions: 1, outcomes: { differs: 1 } })).toBeNull();
});

test.each([
  [
    'differences where there are any',
    { mentions: 9, outcomes: { named: 7, differs: 2 } },
    'actionWithKey actionDifferences_other 2 Alt+Shift+N',
  ],
  ['one', { mentions: 9, outcomes: { differs: 1 } }, 'actionWithKey actionDifferences_one 1 Alt+Shift+N'],
  ['else mentions', { mentions: 9, outcomes: { named: 9 } }, 'actionWithKey actionMentions_other 9 Alt+Shift+N'],
  ['nothing', { mentions: 0, outcomes: {} }, 'extensionName'],
])('the button says in words how much was found and the key to it: %s', async (_, counts, title) => {
  await keepCounts(TAB, counts);
  expect(browser.now?.action.setTitle).toHaveBeenLastCalledWith({ tabId: TAB, title });
  await forgetCounts(TAB);
  expect(browser.now?.action.setTitle).toHaveBeenLastCalledWith({ tabId: TAB, title: 'extensionName' });
});

test('no key is named where the person has taken it away', async () => {
  browser.now?.commands.getAll.mockResolvedValueOnce([]);
  await keepCounts(TAB, { mentions: 1, outcomes: { named: 1 } });
  expect(browser.now?.action.setTitle).toHaveBeenLastCalledWith({ tabId: TAB, title: 'actionMentions_one 1' });
});
