/** `npm run pictures`: makes the README's pictures from the real extension on the sample article: cards, and a collated line. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hoverWords } from '../driver/card-frame.ts';
import { launch, realAddress } from '../driver/launch.ts';
import { ROOT } from '../driver/run-command.ts';
import { serve } from '../driver/serve.ts';
import { waitFor } from '../driver/wait-for.ts';

const FOLDER = join(ROOT, '.pictures');

/** Pictures by name: the words rested on, and the scheme. */
const PICTURES = [
  { name: 'actor-light', words: 'Bill de Blasio', scheme: 'light' },
  { name: 'figure-light', words: '80 percent', scheme: 'light' },
  { name: 'quotation-light', words: 'my blood began to boil', scheme: 'light' },
  { name: 'quotation-dark', words: 'my blood began to boil', scheme: 'dark' },
] as const;

/** What of the compare page makes the first picture: the row that the card of these words leads to, opened. */
const COLLATED = { name: 'collated-line-light', words: 'my blood began to boil' };

/** Presses *Compare* on the card of some words and takes the opened row, without what stands around it. */
async function takeCollatedLine(page: Page): Promise<void> {
  const card = await hoverWords(page, COLLATED.words);
  await card.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent === 'Compare')?.click();
  });
  const opened = await waitFor('the compare page', async () => {
    for (const one of await running.browser.pages()) if ((await realAddress(one)).includes('/compare.html')) return one;
    return null;
  });
  await opened.setViewport({ width: 1100, height: 900, deviceScaleFactor: 2 });
  await waitFor('the collated line', () => opened.$('.detail--own'));
  const clip = await opened.evaluate(() => {
    const row = document.querySelector('[aria-expanded="true"]')?.closest('tr')?.getBoundingClientRect();
    const line = document.querySelector('.detail--own')?.getBoundingClientRect();
    if (!row || !line) throw new Error('No row is open');
    return { x: line.x, y: row.y + scrollY, width: line.width, height: line.bottom - row.y };
  });
  await opened.screenshot({ path: join(FOLDER, `${COLLATED.name}.png`) as `${string}.png`, clip });
  await opened.close();
  process.stdout.write(`.pictures/${COLLATED.name}.png\n`);
}

await mkdir(FOLDER, { recursive: true });
const server = await serve();
const body = await readFile(join(ROOT, 'public/sample.html'));
const address = server.add('/sample.html', { type: 'text/html; charset=utf-8', body });
const running = await launch('chromium', { network: false, viewport: { width: 1180, height: 820 } });
for (const { name, words, scheme } of PICTURES) {
  const page = await running.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address);
  await running.ask('pageReport', { tab: await running.tabOf(address) });
  await hoverWords(page, words);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png`, captureBeyondViewport: false });
  if (name === 'quotation-light') await takeCollatedLine(page);
  await page.close();
  process.stdout.write(`.pictures/${name}.png\n`);
}
await running.close();
await server.close();
