/** The page of a person's sources in both browsers: a pack imported, a page then marked with it, switched off and on, exported, removed, put back, and all of it restored after everything was deleted. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkShape } from '../../lib/corpus/pack/check-pack.ts';
import { writePackFile } from '../../lib/corpus/pack/pack-file.ts';
import { addedArticle } from '../answers/added-article.ts';
import type { BrowserName } from '../tools/driver/find-browser.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { openSources, type SourcesPage } from '../tools/driver/sources-page.ts';
import { waitFor } from '../tools/driver/wait-for.ts';
import { packFrom } from '../tools/pack/pack-from.ts';

const OF_MINE = 'will open tomorrow exactly as they opened yesterday';
const OF_BUILT_IN = 'my blood began to boil';
const BODY = `<!doctype html><html lang="en"><head><title>Letters to cities</title>
<meta property="article:published_time" content="2017-04-22T10:00:00Z"></head><body><article><h1>Letters to cities</h1>
<p>Mayor Bill de Blasio met Rosa Lind on Friday in New York City.</p>
<p>“When I heard that statement, my blood began to boil,” Commissioner James O'Neill said.</p>
<p>“Our libraries and our pumping stations will open tomorrow exactly as they opened yesterday,” de Blasio said.</p>
</article></body></html>`;

const TEXTS = join(ROOT, '../shared/clusters/texts');
const ARTICLES = existsSync(TEXTS)
  ? readdirSync(TEXTS)
      .filter((name) => /^hastert-2015\..*\.txt$/.test(name))
      .map((name) => join(TEXTS, name))
  : [];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe.each(['chromium', 'firefox'] as const satisfies BrowserName[])('the page of sources in %s', (name) => {
  // As the check gives it back: fields in the order of the schema.
  const shaped = checkShape(addedArticle());
  const file = shaped.ok ? writePackFile(shaped.pack) : '';
  let running: Running;
  let server: Server;
  let news: Page;
  let sources: SourcesPage;

  beforeAll(async () => {
    server = await serve();
    const address = server.add('/page.html', { type: 'text/html; charset=utf-8', body: BODY });
    running = await launch(name, { network: false });
    news = await running.browser.newPage();
    await news.goto(address);
    sources = await openSources(running);
  });

  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  /** Waits until words of the built-in pack are marked on the page, and those of the imported one are or are not. */
  async function untilMarked(isMine: boolean): Promise<void> {
    await news.bringToFront();
    await waitFor(isMine ? 'the marks of the pack' : 'the marks of the pack to go', async () => {
      const { words } = await readPainted(news);
      const has = (part: string) => words.some((text) => text.includes(part));
      return has(OF_BUILT_IN) && has(OF_MINE) === isMine;
    });
    await sources.page.bringToFront();
  }

  const packs = async () => (await running.ask('packs', {})).packs.map(({ id, on }) => [id, on]);
  const BOTH = [
    ['mine', true],
    ['sanctuary-cities', true],
  ];

  test('at first there is the built-in pack with its five sources', async () => {
    await waitFor('the table', async () => (await sources.rows('.table--sources')).length === 5);
    expect(await sources.rows('.table--packs')).toEqual([expect.stringContaining('Comes with Concordance')]);
    await untilMarked(false);
  });

  test('a broken file is refused with line, field and reason, and nothing is stored', async () => {
    await sources.choose('broken.concordance.json', file.replace('"rosa-lind"', '"Rosa Lind"'));
    const line = file.split('\n').findIndex((text) => text.includes('"rosa-lind"')) + 1;
    const [first] = await waitFor('the problems', async () => {
      const rows = await sources.rows('.table--problems');
      return rows.length > 0 ? rows : null;
    });
    expect(first).toBe(`${line} /actors/0/id must be lower-case letters, digits and hyphens`);
    expect(await packs()).toEqual([['sanctuary-cities', true]]);
    await sources.press('Close', '.result');
  });

  test('a file that is no text is refused with the place', async () => {
    await sources.chooseBytes('latin.concordance.json', [0x7b, 0x22, 0xe9, 0x22, 0x7d]);
    const [first] = await waitFor('the problem', async () => {
      const rows = await sources.rows('.table--problems');
      return rows.length > 0 ? rows : null;
    });
    expect(first).toBe('is not UTF-8 text (byte 2)');
    await sources.press('Close', '.result');
  });

  test('a pack is shown before it is imported, then listed, and a page is marked with it', async () => {
    await sources.drop('mine.concordance.json', file);
    const plan = await sources.textOf('.plan');
    expect(plan).toContain('My articles');
    expect(plan).toContain('1 source');
    expect(await packs()).toEqual([['sanctuary-cities', true]]);
    await sources.press('Import', '.result');
    await waitFor('the source', async () => (await sources.rows('.table--sources')).length === 6);
    expect(await packs()).toEqual(BOTH);
    await untilMarked(true);
  });

  test('the same file again is known', async () => {
    await sources.choose('mine.concordance.json', file);
    expect(await sources.textOf('.result')).toContain('All of it is here already.');
    await sources.press('Close', '.result');
  });

  test('switched off, nothing of it is marked or compared; on again, it is', async () => {
    const event = 'sanctuary-cities/letters-april-2017';
    const columns = async () => (await running.ask('compareView', { event, item: null })).view?.sources.length;
    expect(await columns()).toBe(4);
    await sources.press('Use My articles', '.table--packs');
    await untilMarked(false);
    expect(await columns()).toBe(3);
    await waitFor('the table without it', async () => (await sources.rows('.table--sources')).length === 5);
    await sources.press('Use My articles', '.table--packs');
    await untilMarked(true);
    expect(await columns()).toBe(4);
  });

  test('exported, it is equal to what was imported', async () => {
    await sources.press('Export My articles', '.table--packs');
    expect(await sources.saved()).toEqual({ name: 'mine.concordance.json', text: file });
  });

  test('removed, it is gone; by undo it is back', async () => {
    await sources.press('Remove My articles', '.table--packs');
    await waitFor('what refers to it', async () =>
      (await sources.textOf('.ask')).includes('No other pack refers to it.'),
    );
    await sources.press('Remove', '.ask');
    await untilMarked(false);
    expect(await packs()).toEqual([['sanctuary-cities', true]]);
    await sources.press('Undo', '.notice');
    await untilMarked(true);
    expect(await packs()).toEqual(BOTH);
  });

  test('the pack that it builds on says what hangs on it', async () => {
    expect(await running.ask('dependents', { pack: 'sanctuary-cities' })).toMatchObject([{ pack: 'mine' }]);
  });

  test('everything deleted, an export of all restores it', async () => {
    await sources.press('Export all', '.out');
    const { text } = await sources.saved();
    await sources.press('Delete everything', '#storage');
    await sources.press('Yes, delete everything', '#storage');
    await waitFor('the built-in pack alone', async () => (await sources.rows('.table--sources')).length === 5);
    await untilMarked(false);
    await sources.choose('all.concordance.json', text);
    await sources.press('Import', '.result');
    await untilMarked(true);
    expect(await packs()).toEqual(BOTH);
    await sources.press('Export all', '.out');
    expect((await sources.saved()).text).toBe(text);
  });

  test('what is stored is sound, and none of this was a fault', async () => {
    await sources.press('Check now', '#storage');
    await waitFor('the check', async () => (await sources.textOf('#storage')).includes('Everything is as it was'));
    expect(await running.ask('problems', {})).toEqual([]);
    expect(sources.errors).toEqual([]);
  });

  const missing = ARTICLES.length === 0 ? ' (skipped: no folder shared beside the checkout)' : '';
  test.skipIf(ARTICLES.length === 0)(`a pack made of three articles marks one of them${missing}`, async () => {
    const text = writePackFile(await packFrom(ARTICLES));
    const article = (await readFile(ARTICLES[0] as string, 'utf8')).split(/\n+/);
    const body = `<!doctype html><title>News</title><article>${article.map((line) => `<p>${escaped(line)}</p>`).join('')}`;
    const address = server.add('/article.html', { type: 'text/html; charset=utf-8', body });
    await news.bringToFront();
    await news.goto(address);
    await sources.page.bringToFront();
    await sources.choose('articles.concordance.json', text);
    await sources.press('Import', '.result');
    await news.bringToFront();
    await waitFor('the marks', async () => (await readPainted(news)).words.some((words) => words.includes('Hastert')));
  });
});
