/**
 * The clock of the card: from a click on a mention to its card drawn in the frame and shown on the page. It starts when a second
 * click can no longer follow: until then the click may be the first of two that select a word, and no card is meant.
 */
import type { Frame, Page } from 'puppeteer-core';
import { DOUBLE_CLICK } from '../../../lib/session/card/click-events.ts';
import { openCard, pointOf } from '../driver/card-frame.ts';
import type { Running } from '../driver/launch.ts';
import { readPainted } from '../driver/painted.ts';
import { stopWorker } from '../driver/stop-worker.ts';
import { waitFor } from '../driver/wait-for.ts';

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
  return Math.max(drawn, open) - (clicked + DOUBLE_CLICK);
}

/** Two actors that are painted, so that each card differs from the one before. */
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
  if (!first || !second) throw new Error(`${page.url()} has too few mentions`);
  return [first, second];
}

/** A page with the card's frame made, ready for clicks that are timed. */
export interface CardPage {
  /** Milliseconds to the card of the first word for even turns, of the second for odd ones, so that each differs from the one before. */
  open(turn: number): Promise<number>;
  /** The same with a worker that was woken before the click and has read nothing yet: what it keeps in memory is not there. */
  openUnread(turn: number): Promise<number>;
  /** The same after the worker was stopped. */
  openStopped(turn: number): Promise<number>;
  close(): Promise<void>;
}

/** @param words two mentions of the page; any two of its actors where they are left out. */
export async function openCardPage(running: Running, address: string, words?: [string, string]): Promise<CardPage> {
  const page = await running.browser.newPage();
  await page.goto(address);
  const painted = await wordsToClick(running, page);
  const chosen = words ?? painted;
  await page.evaluate(noteInPage);
  const { x, y } = await pointOf(page, chosen[1]);
  await page.mouse.click(x, y);
  const frame = await openCard(page);
  await page.keyboard.press('Escape');
  const open = (turn: number) => clickAndWait(page, frame, chosen[turn % 2] as string);
  return {
    open,
    openUnread: async (turn) => {
      await stopWorker(running);
      await running.ask('corpusSummary', {});
      return open(turn);
    },
    openStopped: async (turn) => {
      await stopWorker(running);
      return open(turn);
    },
    close: () => page.close(),
  };
}
