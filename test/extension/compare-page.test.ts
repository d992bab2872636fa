/** From a card to the compare page: the button opens it in a tab of its own, at the row of what the card was about. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverWords } from '../tools/driver/card-frame.ts';
import type { BrowserName } from '../tools/driver/find-browser.ts';
import { launch, type Running, realAddress } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

/** Words on the sample page, and the row that their card leads to. */
const WAYS = [
  { words: 'my blood began to boil', row: 'James O', kind: 'utterance' },
  { words: '80 percent', row: 'Change in murders', kind: 'figure' },
  { words: 'Bill de Blasio', row: 'Bill de Blasio', kind: 'actor' },
] as const;

describe.each(['chromium', 'firefox'] as const satisfies BrowserName[])('the compare page in %s', (name) => {
  let running: Running;
  let server: Server;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    server = await serve();
    const body = await readFile(join(ROOT, 'public/sample.html'));
    const address = server.add('/sample.html', { type: 'text/html; charset=utf-8', body });
    running = await launch(name, { network: false });
    page = await running.browser.newPage();
    await page.goto(address);
    await waitFor('marks', async () => (await readPainted(page)).words.length > 0);
  });

  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  const comparePages = async (): Promise<Page[]> => {
    const pages = await running.browser.pages();
    const addresses = await Promise.all(pages.map(realAddress));
    return pages.filter((_, n) => addresses[n]?.includes('/compare.html'));
  };

  /** The card stays open behind the compare page; the next one is waited for from a page without any. */
  async function closeCard(): Promise<void> {
    await page.bringToFront();
    await page.mouse.move(5, 5, { steps: 4 });
    await page.keyboard.press('Escape');
    await waitFor('the card to close', () => page.evaluate(() => document.querySelector(':popover-open') === null));
  }

  /** Presses Compare on the card of some words and gives the page that opens. */
  async function compare(words: string): Promise<Page> {
    await closeCard();
    const frame = await hoverWords(page, words);
    await frame.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'Compare')?.click();
    });
    const [opened] = await waitFor('the compare page', async () => {
      const found = await comparePages();
      return found.length > 0 ? found : null;
    });
    if (!opened) throw new Error('No compare page');
    opened.on('pageerror', (error) => errors.push(String(error)));
    opened.on('console', (message) => errors.push(message.text()));
    return opened;
  }

  const openRow = (opened: Page) =>
    waitFor('an open row with its words', () =>
      opened.evaluate(() => {
        const button = document.querySelector<HTMLElement>('[aria-expanded="true"]');
        const details = document.getElementById(button?.getAttribute('aria-controls') ?? '');
        if (!button || !document.querySelector('.detail--own')) return null;
        const box = button.getBoundingClientRect();
        return {
          title: button.textContent,
          id: button.id,
          hasFocus: document.activeElement === button,
          inView: box.top >= 0 && box.bottom <= innerHeight,
          details: details?.textContent ?? '',
          heading: document.querySelector('h1')?.textContent,
        };
      }),
    );

  test.each(WAYS)('Compare on “$words” opens it at its row', async ({ words, row, kind }) => {
    const opened = await compare(words);
    const shown = await openRow(opened);
    expect(shown.title).toContain(row);
    expect(shown.id).toContain(`row-${kind}-`);
    expect(shown).toMatchObject({ hasFocus: true, inView: true });
    expect(shown.heading).toContain('nine jurisdictions');
    if (kind === 'utterance') expect(shown.details).toMatch(/read.*heard/s);
    await opened.close();
  });

  test('another event is chosen by its link, and the way back leads here again', async () => {
    const opened = await compare('my blood began to boil');
    await openRow(opened);
    const heading = () => opened.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    const first = await heading();
    await opened.evaluate(() => document.querySelector<HTMLElement>('nav a:not([aria-current])')?.click());
    await waitFor('the other event', async () => (await heading()) !== first);
    await opened.evaluate(() => history.back());
    await waitFor('the first event', async () => (await heading()) === first);
    expect((await openRow(opened)).title).toContain('James O');
    await opened.close();
  });

  test('an address with an event that the corpus does not know says so', async () => {
    const opened = await compare('my blood began to boil');
    await openRow(opened);
    await opened.evaluate(() => {
      location.hash = 'event=nothing%2Fat-all&item=x';
    });
    const said = () => opened.evaluate(() => document.querySelector('h1')?.textContent);
    await waitFor('the unknown event', async () => (await said()) === 'This event is not in the corpus');
    await opened.close();
  });

  test('nothing was said in the page’s console', () => {
    expect(errors).toEqual([]);
  });
});
