/** The card as a test or a picture reaches it: by the pointer on a mention's words, then in its own frame. */
import type { Frame, Page } from 'puppeteer-core';
import { realAddress } from './launch.ts';
import { waitFor } from './wait-for.ts';

/** Middle of the n-th occurrence of some words on the page, scrolled into view. @throws where the page lacks them. */
export async function pointOf(page: Page, words: string, occurrence = 0): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (wanted, skip) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const folded = (text: string) => text.replace(/\s/g, ' ');
      let left = skip;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let at = folded(node.nodeValue ?? '').indexOf(folded(wanted));
        for (; at >= 0; at = folded(node.nodeValue ?? '').indexOf(folded(wanted), at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return null;
    },
    words,
    occurrence,
  );
  if (!point) throw new Error(`The page does not show “${words}”`);
  // A card opens by the hand and not by scrolling: the event of this scroll must be over before the pointer moves.
  await untilDrawn(page);
  return point;
}

/** Two frames of the page: what was shown before the first is on screen after the second. */
const untilDrawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

const isShown = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector(':popover-open') !== null);

/** The frame of the open card, once it shows a card on the screen. */
export async function openCard(page: Page): Promise<Frame> {
  const frame = await findCard(page);
  await waitFor('the card to be shown', () => isShown(page));
  await untilDrawn(page);
  return frame;
}

function findCard(page: Page): Promise<Frame> {
  return waitFor('the card', async () => {
    for (const frame of page.frames()) {
      if (!(await realAddress(frame)).includes('/card.html')) continue;
      const shown = await frame
        .evaluate(() => document.querySelector('[role="dialog"]:not([aria-busy="true"])') !== null)
        .catch(() => false);
      if (shown) return frame;
    }
    return null;
  });
}

/** Rests the pointer on some words, the way a hand would come to them, and waits for the card. */
export async function hoverWords(page: Page, words: string, occurrence = 0): Promise<Frame> {
  const { x, y } = await pointOf(page, words, occurrence);
  await page.mouse.move(x - 60, y - 40);
  await page.mouse.move(x, y, { steps: 6 });
  return openCard(page);
}
