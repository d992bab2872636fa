/**
 * Chrome's site access withheld for real, as a person does it on the extension's page of the browser: nothing is read, the popup says
 * why and offers to ask, and once it is given the page is read.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Running, realAddress } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

let running: Running;
let server: Server;
let page: Page;
let address: string;

beforeAll(async () => {
  server = await serve();
  const body = await readFile(join(ROOT, 'public/sample.html'));
  address = server.add('/sample.html', { type: 'text/html; charset=utf-8', body });
  running = await launch('chromium', { network: false });
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

/** What the switch "Allow this extension to read and change data on" does on `chrome://extensions`. */
async function setAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const id = new URL(await realAddress(running.own)).host;
  const extensions = await running.browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (config) => {
      type Update = { developerPrivate: { updateExtensionConfiguration(config: object): Promise<void> } };
      return (globalThis as unknown as { chrome: Update }).chrome.developerPrivate.updateExtensionConfiguration(config);
    },
    { extensionId: id, hostAccess },
  );
  await extensions.close();
}

/** The tab in front: where access is withheld the browser tells no address by which to find it. */
const tabInFront = (): Promise<number> =>
  running.own.evaluate(async () => {
    type Tabs = { tabs: { query(q: object): Promise<{ id: number; url?: string; pendingUrl?: string }[]> } };
    const tabs = await (globalThis as unknown as { chrome: Tabs }).chrome.tabs.query({});
    return tabs.at(-1)?.id ?? -1;
  });

test('withheld: the page is not read, and the popup says so and offers to ask', async () => {
  await setAccess('ON_CLICK');
  page = await running.browser.newPage();
  await page.goto(address);
  const tab = await tabInFront();
  expect(await running.ask('tabState', { tab })).toMatchObject({ host: null, withheld: true });
  const popup = await running.browser.newPage();
  await popup.goto((await realAddress(running.own)).replace('/welcome.html', `/popup.html?tab=${tab}`));
  const shown = () => popup.evaluate(() => document.body.textContent ?? '');
  await waitFor('the popup', async () => (await shown()).includes('Not allowed here'));
  expect(await shown()).toContain('Allow on all sites');
  await popup.close();
  expect((await readPainted(page)).words).toEqual([]);
});

test('given again, the page is read', async () => {
  await setAccess('ON_ALL_SITES');
  await page.reload();
  await waitFor('marks', async () => (await readPainted(page)).words.length > 0);
  expect(await running.ask('tabState', { tab: await running.tabOf(address) })).toMatchObject({ withheld: false });
});
