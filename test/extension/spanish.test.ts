/** The built extension in Spanish, in both browsers: its words, the language its pages say they are in, and English in what it quotes. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverWords } from '../tools/driver/card-frame.ts';
import { buildInLanguage } from '../tools/driver/in-language.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const textOf = (shown: Page) => shown.evaluate(() => document.body.textContent ?? '');
const languageOf = (shown: Page) => shown.evaluate(() => document.documentElement.lang);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let running: Running;
  let server: Server;
  let page: Page;
  let address: string;
  let folder: string;

  beforeAll(async () => {
    server = await serve();
    const body = await readFile(join(ROOT, 'public/sample.html'));
    address = server.add('/sample.html', { type: 'text/html; charset=utf-8', body });
    folder = await buildInLanguage(name, 'es');
    running = await launch(name, { network: false, extension: folder });
    page = await running.browser.newPage();
    await page.goto(address);
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the first page speaks Spanish and quotes English', async () => {
    expect(await textOf(running.own)).toContain('Vea cómo otros publicaron las mismas palabras.');
    expect(await languageOf(running.own)).toBe('es');
    const sample = await running.own.evaluate(() => document.querySelector('.sample')?.getAttribute('lang'));
    expect(sample).toBe('en');
  });

  test('the card speaks Spanish, with its dates; the words of sources are marked as English', async () => {
    await running.ask('pageReport', { tab: await running.tabOf(address) });
    const frame = await hoverWords(page, 'my blood began to boil');
    const card = await frame.evaluate(() => ({
      language: document.documentElement.lang,
      text: document.body.textContent ?? '',
      quoted: document.querySelector('blockquote')?.getAttribute('lang'),
    }));
    expect(card).toMatchObject({ language: 'es', quoted: 'en' });
    expect(card.text).toContain('Las fuentes difieren');
    expect(card.text).toContain('21 abr 2017');
  });

  test('popup, compare page and the toolbar’s title speak Spanish', async () => {
    const tab = await running.tabOf(address);
    // By itself: Firefox's driver goes to no page of an extension.
    const go = (path: string) => running.own.evaluate((to) => location.assign(to), path).catch(() => undefined);
    const said = () => textOf(running.own).catch(() => '');
    await go(`/popup.html?tab=${tab}`);
    await waitFor('the popup', async () => (await said()).includes('menciones difieren'));
    expect(await languageOf(running.own)).toBe('es');
    await go('/compare.html');
    await waitFor('the compare page', async () => (await said()).includes('Las fuentes difieren en'));
    const title = await running.own.evaluate(async (tabId) => {
      type Action = { action: { getTitle(of: { tabId: number }): Promise<string> } };
      const { browser: firefox, chrome } = globalThis as unknown as Record<string, Action>;
      return (firefox ?? chrome)?.action.getTitle({ tabId }) ?? '';
    }, tab);
    expect(title).toMatch(/^Concordance: \d+ diferencias? en esta página/);
  });
});
