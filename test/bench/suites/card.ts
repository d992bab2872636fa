/** From a click on a mention to the card with its content: warm, and with the worker stopped as the browser stops it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { openCard, pointOf } from '../../driver/card-frame.ts';
import type { Running } from '../../driver/launch.ts';
import { readPainted } from '../../driver/painted.ts';
import { ROOT } from '../../driver/run-command.ts';
import type { Server } from '../../driver/serve.ts';
import { stopWorker } from '../../driver/stop-worker.ts';
import { waitFor } from '../../driver/wait-for.ts';
import type { Results } from '../results.ts';
import { quantile, summarise } from '../statistics.ts';

const WARM = 30;
const STOPPED = 15;

type Noting = { clicked?: number; open?: number; drawn?: number; before?: string };

/** Notes in the page when a click came and when the card's host was first drawn, by the wall clock. */
const noteInPage = () => {
  const noted = globalThis as unknown as Noting;
  const wall = (at: number) => performance.timeOrigin + at;
  const watch = () => {
    if (document.querySelector(':popover-open')) noted.open ??= wall(performance.now());
    else requestAnimationFrame(watch);
  };
  addEventListener(
    'click',
    (event) => {
      noted.clicked = wall(event.timeStamp);
      delete noted.open;
      watch();
    },
    { capture: true },
  );
};

/** Notes in the card's frame when a card other than the one before was drawn. */
const noteInFrame = () => {
  const noted = globalThis as unknown as Noting;
  const shown = () => document.querySelector('[role="dialog"]:not([aria-busy="true"])')?.textContent ?? '';
  noted.before = shown();
  delete noted.drawn;
  const observer = new MutationObserver(() => {
    if (shown() === '' || shown() === noted.before) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      noted.drawn = performance.timeOrigin + performance.now();
    });
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
};

async function clickAndWait(page: Page, frame: Frame, words: string): Promise<number> {
  const { x, y } = await pointOf(page, words);
  await frame.evaluate(noteInFrame);
  await page.mouse.click(x, y);
  const drawn = await waitFor('the card to be drawn', () =>
    frame.evaluate(() => (globalThis as unknown as Noting).drawn ?? null),
  );
  const { clicked = 0, open = 0 } = await page.evaluate(() => {
    const { clicked, open } = globalThis as unknown as Noting;
    return { ...(clicked ? { clicked } : {}), ...(open ? { open } : {}) };
  });
  await page.keyboard.press('Escape');
  await waitFor('the card to close', () => page.evaluate(() => document.querySelector(':popover-open') === null));
  return Math.max(drawn, open) - clicked;
}

/** Two actors of the sample article that are painted, so that each card differs from the one before. */
async function wordsToClick(running: Running, page: Page): Promise<[string, string]> {
  const report = await waitFor('a report', async () => {
    const found = await running.ask('pageReport', { tab: await running.tabOf(page.url()) });
    return found.mentions.length > 1 ? found : null;
  });
  const actors = new Set(report.mentions.filter(({ kind }) => kind === 'actor').map(({ text }) => text));
  const painted = await waitFor('marks', async () => {
    const { words } = await readPainted(page);
    return words.length > 1 ? words : null;
  });
  const [first, second] = painted.filter((text) => actors.has(text)).sort((a, b) => b.length - a.length);
  if (!first || !second) throw new Error('The sample article has too few mentions');
  return [first, second];
}

export async function measureCard(given: { running: Running; server: Server; results: Results }): Promise<void> {
  const { running, server, results } = given;
  const body = await readFile(join(ROOT, 'public/sample.html'));
  const address = server.add('/card-sample.html', { type: 'text/html; charset=utf-8', body });
  const page = await running.browser.newPage();
  await page.goto(address);
  const words = await wordsToClick(running, page);
  await page.evaluate(noteInPage);
  const { x, y } = await pointOf(page, words[1]);
  await page.mouse.click(x, y);
  const frame = await openCard(page);
  await page.keyboard.press('Escape');
  const warm: number[] = [];
  for (let turn = 0; turn < WARM; turn++) warm.push(await clickAndWait(page, frame, words[turn % 2] as string));
  const stopped: number[] = [];
  for (let turn = 0; turn < STOPPED; turn++) {
    await stopWorker(running);
    stopped.push(await clickAndWait(page, frame, words[turn % 2] as string));
  }
  await page.close();
  const group = 'Card: from the click to its content drawn';
  for (const [name, times] of [
    ['worker warm', warm],
    ['worker stopped', stopped],
  ] as const) {
    results.rows.push({ group, name, unit: 'ms', value: summarise(times) });
    results.rows.push({
      group,
      name: `${name}, 95th percentile`,
      unit: 'ms',
      value: { ...summarise(times), median: quantile(times, 0.95) },
    });
  }
  results.facts['card-warm'] = summarise(warm).median;
  results.facts['card-stopped'] = summarise(stopped).median;
}
