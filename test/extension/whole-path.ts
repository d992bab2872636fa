/** The main job from end to end, the same in every browser: install, seed, read, mark, card. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverWords, openCard, pointOf } from '../tools/driver/card-frame.ts';
import type { BrowserName } from '../tools/driver/find-browser.ts';
import { launch, type Running, realAddress } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { stopWorker } from '../tools/driver/stop-worker.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const NAME = 'Bill de Blasio';

const hostIsShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector(':popover-open') !== null);

async function cardIsGone(page: Page): Promise<void> {
  await waitFor('the card to close', async () => !(await hostIsShown(page)));
}

export function describeWholePath(name: BrowserName): void {
  describe(`the whole path in ${name}`, () => {
    let running: Running;
    let server: Server;
    let page: Page;
    let address: string;
    const errors: string[] = [];

    beforeAll(async () => {
      server = await serve();
      address = server.add('/sample.html', {
        type: 'text/html; charset=utf-8',
        body: await readFile(join(ROOT, 'public/sample.html')),
      });
      running = await launch(name, { network: false });
      page = await running.browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => errors.push(message.text()));
      await page.goto(address);
    });

    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    const painted = (): Promise<string[]> =>
      waitFor('marks', async () => {
        const { words } = await readPainted(page);
        return words.length > 0 ? words : null;
      });

    test('installed into an empty profile, the built-in pack is there', async () => {
      expect(await running.ask('corpusSummary', {})).toMatchObject({ packs: 1, sources: 5 });
    });

    test('the sample page is marked: names, figures, quotations, and at most four registry entries', async () => {
      const words = await painted();
      expect(words).toContain(NAME);
      const { names } = await readPainted(page);
      expect(names.length).toBeGreaterThan(0);
      expect(names.length).toBeLessThanOrEqual(4);
      const report = await running.ask('pageReport', { tab: await running.tabOf(address) });
      const kinds = new Set(report.mentions.map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual(['actor', 'figure', 'quotation']);
      expect(report.mentions.some(({ outcome }) => outcome === 'differs' || outcome === 'sources-differ')).toBe(true);
    });

    test('resting the pointer on a name opens its card; leaving closes it', async () => {
      const frame = await hoverWords(page, NAME);
      const dialog = await frame.evaluate(() => {
        const found = document.querySelector('[role="dialog"]');
        const label = document.getElementById(found?.getAttribute('aria-labelledby') ?? '');
        return { name: label?.textContent, text: found?.textContent ?? '' };
      });
      expect(dialog.name).toContain(NAME);
      expect(dialog.text).toContain('CBS New York');
      await page.mouse.move(5, 5, { steps: 8 });
      await cardIsGone(page);
    });

    test('Escape closes the card without a move of the pointer', async () => {
      await hoverWords(page, NAME);
      await page.keyboard.press('Escape');
      await cardIsGone(page);
      await page.mouse.move(5, 5);
    });

    test('by keys: step to a mention, Enter moves into its card, Escape gives the focus back', async () => {
      await page.bringToFront();
      await running.order(await running.tabOf(address), 'step', { direction: 'next' });
      const frame = await openCard(page);
      expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
      // Kept open by the page, and the card says so though it does not have the focus.
      await waitFor('the card to say that it is pinned', () =>
        frame.evaluate(() => document.querySelector('button[aria-pressed="true"]') !== null),
      );
      await page.keyboard.press('Enter');
      await waitFor('the focus in the card', () =>
        frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body),
      );
      await page.keyboard.press('Escape');
      await cardIsGone(page);
      await waitFor('the focus back on the page', () => page.evaluate(() => document.hasFocus()));
    });

    test('a card opens again after the worker was stopped', async () => {
      await stopWorker(running);
      const frame = await hoverWords(page, NAME);
      await waitFor('the sources', () => frame.evaluate(() => document.body.textContent?.includes('CBS New York')));
      await page.keyboard.press('Escape');
      await cardIsGone(page);
      await page.mouse.move(5, 5);
    });

    test('text that comes later is marked as well', async () => {
      await page.evaluate(() => {
        const later = document.createElement('p');
        later.textContent = 'Later in the day Rahm Emanuel spoke as well.';
        document.body.append(later);
        later.scrollIntoView();
      });
      await waitFor('the late name', async () => (await readPainted(page)).words.includes('Rahm Emanuel'));
    });

    test('the page’s own search finds no word of the card', async () => {
      await hoverWords(page, NAME);
      const found = await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('Newsmax'));
      expect(found).toBe(false);
      await page.keyboard.press('Escape');
      await cardIsGone(page);
      await page.mouse.move(5, 5);
    });

    test('switched off, the site is cleared at once and left unread; switched on, it is marked again', async () => {
      const host = new URL(address).host;
      await running.ask('setSite', { host, on: false });
      await waitFor('the marks to go', async () => (await readPainted(page)).words.length === 0);
      await page.reload();
      const tab = await running.tabOf(address);
      expect((await running.ask('tabState', { tab })).on).toBe(false);
      expect((await readPainted(page)).words).toEqual([]);
      await running.ask('setSite', { host, on: true });
      await painted();
    });

    test('nothing was said in the page’s console', () => {
      expect(errors).toEqual([]);
    });

    if (name === 'chromium') {
      test('the card is in the accessibility tree, named by its actor', async () => {
        const { x, y } = await pointOf(page, NAME);
        await page.mouse.click(x, y);
        const frame = await openCard(page);
        expect(await realAddress(frame)).toContain('/card.html');
        const tree = await page.accessibility.snapshot({ includeIframes: true, interestingOnly: false });
        const nodes: SerializedAXNode[] = tree ? [tree] : [];
        for (const node of nodes) nodes.push(...(node.children ?? []));
        expect(nodes.find(({ role }) => role === 'dialog')?.name).toContain(NAME);
      });
    }
  });
}
