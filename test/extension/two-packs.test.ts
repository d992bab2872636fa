/** The built extension with a second pack that builds on its own one: marks for both, one card, a fourth column; then without it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addedArticle, MINE } from '../answers/added-article.ts';
import { bundleInPage } from '../tools/driver/bundle-in-page.ts';
import { hoverWords } from '../tools/driver/card-frame.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { stopWorker } from '../tools/driver/stop-worker.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const EVENT = 'sanctuary-cities/letters-april-2017';
const OF_BUILT_IN = 'my blood began to boil';
const OF_MINE = 'will open tomorrow exactly as they opened yesterday';
const BODY = `<!doctype html><html lang="en"><head><title>Letters to cities</title>
<meta property="article:published_time" content="2017-04-22T10:00:00Z"></head><body><article><h1>Letters to cities</h1>
<p>Mayor Bill de Blasio met Rosa Lind on Friday in New York City.</p>
<p>“When I heard that statement, my blood began to boil,” Commissioner James O'Neill said.</p>
<p>“Our libraries and our pumping stations will open tomorrow exactly as they opened yesterday,” de Blasio said.</p>
</article></body></html>`;

describe('a second pack in chromium', () => {
  let running: Running;
  let server: Server;
  let address: string;
  let code: string;

  beforeAll(async () => {
    server = await serve();
    address = server.add('/page.html', { type: 'text/html; charset=utf-8', body: Buffer.from(BODY) });
    running = await launch('chromium', { network: false });
    code = await bundleInPage('install-pack', 'packs');
  });

  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  /** Runs in a page of the extension, which has its database; the worker then wakes to the new rows. */
  async function change(call: string): Promise<void> {
    await running.own.evaluate(`${code};packs.${call}`);
    await stopWorker(running);
  }

  /** What is marked once the page has been read: the quotation that both corpora have comes with the rest of the page. */
  async function openPage(): Promise<{ page: Page; words: string[] }> {
    const page = await running.browser.newPage();
    await page.goto(address);
    const words = await waitFor('the marks', async () => {
      const painted = (await readPainted(page)).words;
      return painted.some((text) => text.includes(OF_BUILT_IN)) ? painted : null;
    });
    return { page, words };
  }

  const view = () => running.ask('compareView', { event: EVENT, item: null });
  const has = (words: readonly string[], part: string): boolean => words.some((text) => text.includes(part));

  test('without it, its words and names are no words of the corpus, and the event has three columns', async () => {
    const { page, words } = await openPage();
    expect([has(words, 'Bill de Blasio'), has(words, OF_MINE), has(words, 'Rosa Lind')]).toEqual([true, false, false]);
    expect((await view()).view?.sources).toHaveLength(3);
    await page.close();
  });

  test('with it, both are marked, one person has one card with four sources, and the event has four columns', async () => {
    await change(`installPack(${JSON.stringify(addedArticle())})`);
    const { page, words } = await openPage();
    expect([has(words, 'Bill de Blasio'), has(words, OF_MINE), has(words, 'Rosa Lind')]).toEqual([true, true, true]);
    const frame = await hoverWords(page, 'Bill de Blasio');
    const card = await frame.evaluate(() => document.querySelector('[role="dialog"]')?.textContent ?? '');
    for (const outlet of ['CBS New York', 'NBC New York', 'Newsmax', 'Harbour Gazette']) expect(card).toContain(outlet);
    const found = (await view()).view;
    expect(found?.sources.map(({ outlet }) => outlet)).toContain('Harbour Gazette');
    expect(found?.sources).toHaveLength(4);
    const rows = found?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.filter(({ label }) => label === 'Bill de Blasio')).toHaveLength(1);
    await page.close();
  });

  test('taken out again, everything is as it was', async () => {
    await change(`removePack(${JSON.stringify(MINE)})`);
    const { page, words } = await openPage();
    expect([has(words, 'Bill de Blasio'), has(words, OF_MINE), has(words, 'Rosa Lind')]).toEqual([true, false, false]);
    expect((await view()).view?.sources).toHaveLength(3);
    expect(await running.ask('corpusSummary', {})).toMatchObject({ packs: 1, sources: 5, events: 3 });
    await page.close();
  });
});
