/**
 * WCAG 2.2, 1.4.13 Content on Hover or Focus, by the steps of a hand and in both browsers: the card can be dismissed without moving the
 * pointer, the pointer can go into it, and it stays for as long as it is wanted. And how the card stands in each browser's
 * accessibility tree.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLOSE_AFTER, OPEN_AFTER_DWELL } from '../../lib/page/pointer/dwell.ts';
import { hoverWords, openCard, pointOf } from '../tools/driver/card-frame.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const NAME = 'Bill de Blasio';
/** That nothing opens or closes can only be seen by waiting longer than any wait of the card. */
const untilPast = () => new Promise((resolve) => setTimeout(resolve, 3 * Math.max(CLOSE_AFTER, OPEN_AFTER_DWELL)));
const isShown = (page: Page) => page.evaluate(() => document.querySelector(':popover-open') !== null);
const untilClosed = (page: Page) => waitFor('the card to close', async () => !(await isShown(page)));

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let running: Running;
  let server: Server;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    server = await serve();
    const body = await readFile(join(ROOT, 'public/sample.html'));
    address = server.add('/sample.html', { type: 'text/html; charset=utf-8', body });
    running = await launch(name, { network: false });
    page = await running.browser.newPage();
    await page.goto(address);
    await waitFor('marks', async () => (await readPainted(page)).words.length > 0);
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  test('dismissible: Escape closes it under a pointer that rests, and it does not come back by itself', async () => {
    await hoverWords(page, NAME);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await untilPast();
    expect(await isShown(page)).toBe(false);
    await page.mouse.move(5, 5);
  });

  test('hoverable and persistent: the pointer goes from the word into the card, rests there, and the card stays', async () => {
    const frame = await hoverWords(page, NAME);
    const { x, y } = await pointOf(page, NAME);
    const isUnderPointer = () => frame.evaluate(() => document.querySelector('.card:hover') !== null);
    await page.mouse.move(x + 20, y + 60, { steps: 8 });
    await waitFor('the pointer in the card', isUnderPointer);
    await untilPast();
    expect([await isShown(page), await isUnderPointer()]).toEqual([true, true]);
    await page.mouse.move(5, 5, { steps: 8 });
    await untilClosed(page);
  });

  test('persistent: a pointer that rests on the word keeps it', async () => {
    await hoverWords(page, NAME);
    await untilPast();
    expect(await isShown(page)).toBe(true);
    await page.mouse.move(5, 5, { steps: 8 });
    await untilClosed(page);
  });

  test('a step by key is told with its place, in words and once', async () => {
    await page.bringToFront();
    await running.order(await running.tabOf(address), 'step', { direction: 'next' });
    const frame = await openCard(page);
    const said = () => frame.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');
    await waitFor('the place', async () => /^\d+ of \d+: \S/.test(await said()));
    const title = await frame.evaluate(() => document.querySelector('h2')?.textContent ?? '');
    expect((await said()).split(title)).toHaveLength(2);
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });

  test('the browser’s own tree has the card as a dialog named by its title, with its actions', async () => {
    const { x, y } = await pointOf(page, NAME);
    await page.mouse.move(x - 50, y - 40);
    await page.mouse.click(x, y);
    const frame = await openCard(page);
    const inTree = (role: string, named: string) => frame.$(`aria/${named}[role="${role}"]`);
    expect(await inTree('dialog', NAME)).not.toBeNull();
    expect(await inTree('heading', NAME)).not.toBeNull();
    for (const action of ['Close', 'Compare', 'Pinned', 'Turn off on this site']) {
      expect([action, (await inTree('button', action)) !== null]).toEqual([action, true]);
    }
    expect(await frame.$('aria/[role="banner"]')).toBeNull();
    expect(await frame.$('aria/[role="contentinfo"]')).toBeNull();
    if (name === 'chromium') await expectNamedFrame(page);
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });
});

/** The frame has a name of its own in the page's tree; Firefox's driver gives no whole tree to look at. */
async function expectNamedFrame(page: Page): Promise<void> {
  const tree = await page.accessibility.snapshot({ includeIframes: true, interestingOnly: false });
  const nodes: SerializedAXNode[] = tree ? [tree] : [];
  for (const node of nodes) nodes.push(...(node.children ?? []));
  expect(nodes.filter(({ role }) => role === 'Iframe').map((node) => node.name)).toContain('Concordance');
}
