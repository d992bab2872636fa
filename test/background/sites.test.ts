/** A setting is stored, and the open pages concerned follow at once. */
import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ now: null as ReturnType<typeof import('./fake-browser.ts').fakeBrowser> | null }));
vi.mock('webextension-polyfill', async () => {
  browser.now = (await import('./fake-browser.ts')).fakeBrowser();
  return { default: browser.now };
});

import { changeDensity, changeSite, changeSites, isHostOn, loadSettings } from '../../entrypoints/background/sites.ts';
import { forgetReadOnce, isReadOnce, readOnce } from '../../entrypoints/background/tabs/read-once.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';

/** Each order that a tab was given. */
const ordered = () => browser.now?.tabs.sendMessage.mock.calls.map(([tab, message]: unknown[]) => [tab, message]);

beforeEach(() => {
  browser.now?.storage.local.values.clear();
  browser.now?.tabs.sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
  browser.now?.openTabs.splice(
    0,
    9,
    { id: 1, url: 'https://a.example/one' },
    { id: 2, url: 'https://b.example/' },
    { id: 3, url: 'http://a.example/two' },
    { url: 'https://a.example/without-id' },
    { id: 4 },
  );
});

test('switching a site off is stored, and only its open pages are notified', async () => {
  const settings = await changeSite('a.example', false);
  expect(await loadSettings()).toEqual(settings);
  expect([await isHostOn('a.example'), await isHostOn('b.example')]).toEqual([false, true]);
  const order = { order: 'siteChanged', params: { on: false, density: 'normal' } };
  expect(ordered()).toEqual([
    [1, order],
    [3, order],
  ]);
  await changeSite('a.example', true);
  expect(await isHostOn('a.example')).toBe(true);
  expect(ordered()?.at(-1)).toEqual([3, { order: 'siteChanged', params: { on: true, density: 'normal' } }]);
});

test('a density is stored and sent to each page, with whether its own site is on', async () => {
  await changeSite('b.example', false);
  browser.now?.tabs.sendMessage.mockClear();
  await changeDensity('all');
  expect((await loadSettings()).density).toBe('all');
  expect(ordered()?.map(([tab, message]) => [tab, (message as { params: unknown }).params])).toEqual([
    [1, { on: true, density: 'all' }],
    [2, { on: false, density: 'all' }],
    [3, { on: true, density: 'all' }],
    [4, { on: true, density: 'all' }],
  ]);
});

test('a tab that shows no web page changes nothing', async () => {
  expect(await changeSite(null, false)).toEqual(DEFAULT_SETTINGS);
  expect(browser.now?.storage.local.values.size).toBe(0);
});

test('a page that does not answer keeps no setting from being stored', async () => {
  browser.now?.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  await changeSite('a.example', false);
  expect(await isHostOn('a.example')).toBe(false);
});

const onIn = () =>
  Object.fromEntries(
    ordered()?.map(([tab, message]) => [tab, (message as { params: { on: boolean } }).params.on]) ?? [],
  );

test('which sites are read takes effect in every open page, without a reload', async () => {
  await changeSites('listed');
  expect(onIn()).toEqual({ 1: false, 2: false, 3: false, 4: false });
  await changeSite('b.example', true);
  expect(onIn()).toMatchObject({ 1: false, 2: true });
  await changeSites('everywhere');
  expect(onIn()).toMatchObject({ 1: true, 2: true, 3: true });
});

test('a page that was asked for is read until its tab shows another, whatever else is set', async () => {
  await changeSites('click');
  await readOnce(2, 'normal');
  expect(onIn()).toMatchObject({ 1: false, 2: true });
  await changeDensity('all');
  expect(onIn()).toMatchObject({ 1: false, 2: true });
  await forgetReadOnce(2);
  expect(await isReadOnce(2)).toBe(false);
});

test('the tab in whose card a site is turned off is not told: it offers to take that back', async () => {
  await changeSite('a.example', false, 1);
  expect(ordered()?.map(([tab]) => tab)).toEqual([3]);
});

test('managed settings stand before a person’s own, which stay for the day when nothing is managed', async () => {
  browser.now?.storage.managed.get.mockResolvedValue({
    density: 'all',
    sites: 'listed',
    sitesOn: ['b.example', 'no host'],
  });
  await changeDensity('quiet');
  await changeSites('click');
  expect(await loadSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    density: 'all',
    sites: 'listed',
    sitesOn: ['b.example'],
  });
  expect([await isHostOn('a.example'), await isHostOn('b.example')]).toEqual([false, true]);
  // Firefox rejects where there is no policy.
  browser.now?.storage.managed.get.mockRejectedValue(new Error('No manifest'));
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'quiet', sites: 'click' });
  browser.now?.storage.managed.get.mockReset().mockResolvedValue({});
});
