/** What only the built extension in a real browser shows of its manners: wheel, Escape, dialogs, and turning a site off. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverWords, openCard, pointOf } from '../tools/driver/card-frame.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const NAME = 'Bill de Blasio';
/** A dialog that opens over the article, with a name of its own. */
const DIALOG = '<dialog><p>Later Mayor Ras Baraka spoke.</p></dialog><div style="height: 3000px"></div></body>';

const isShown = (page: Page) => page.evaluate(() => document.querySelector(':popover-open') !== null);
const untilClosed = (page: Page) => waitFor('the card to close', async () => !(await isShown(page)));
const marks = async (page: Page) => (await readPainted(page)).words.length;

describe.each(['chromium', 'firefox'] as const)('manners in %s', (name) => {
  let running: Running;
  let server: Server;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    server = await serve();
    const sample = await readFile(join(ROOT, 'public/sample.html'), 'utf8');
    const body = sample.replace('</body>', DIALOG);
    address = server.add('/sample.html', { type: 'text/html; charset=utf-8', body });
    running = await launch(name, { network: false });
    page = await running.browser.newPage();
    await page.goto(address);
    await waitFor('marks', async () => (await marks(page)) > 0);
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  test('every turn of the wheel over a card that just opened moves the page, and the card goes', async () => {
    await hoverWords(page, NAME);
    const before = await page.evaluate(() => scrollY);
    for (let turn = 0; turn < 8; turn++) await page.mouse.wheel({ deltaY: 60 });
    await waitFor('the page to have moved by all of them', () => page.evaluate((y) => scrollY >= y + 480, before));
    await untilClosed(page);
  });

  test('a name in a modal dialog opens its card, and one Escape leaves the dialog', async () => {
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await waitFor('the name', async () => (await readPainted(page)).words.includes('Ras Baraka'));
    await hoverWords(page, 'Ras Baraka');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    await waitFor('the dialog to close', () => page.evaluate(() => document.querySelector('dialog')?.open === false));
  });

  test('turned off in the card, the marks go, the card takes it back, and they return', async () => {
    const { x, y } = await pointOf(page, NAME);
    await page.mouse.move(x - 50, y - 40);
    await page.mouse.click(x, y);
    const frame = await openCard(page);
    const press = (words: string) =>
      waitFor(words, () =>
        frame.evaluate((wanted) => {
          const buttons = [...document.querySelectorAll('button')];
          const found = buttons.find(({ textContent }) => textContent?.includes(wanted));
          found?.click();
          return found !== undefined;
        }, words),
      );
    await press('Turn off on this site');
    await waitFor('the marks to go', async () => (await marks(page)) === 0);
    expect(await isShown(page)).toBe(true);
    await press('Undo');
    await waitFor('the marks', async () => (await marks(page)) > 0);
    await page.keyboard.press('Escape');
  });

  test('read on click, a page is left at once and read when asked for, without a reload', async () => {
    const tab = await running.tabOf(address);
    await running.ask('setSites', { sites: 'click' });
    await waitFor('the marks to go', async () => (await marks(page)) === 0);
    expect(await running.ask('tabState', { tab })).toMatchObject({ on: false, sites: 'click', withheld: false });
    await running.ask('readTab', { tab });
    await waitFor('the marks', async () => (await marks(page)) > 0);
    await running.ask('setSites', { sites: 'everywhere' });
  });
});
