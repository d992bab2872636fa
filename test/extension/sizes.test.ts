/**
 * The card in small windows: a phone upright and on its side, and a desktop window at 200 and 400 % zoom. It never takes the whole
 * window, its head and actions are in reach, and there is a way out. Leaves a picture of each in `.results/sizes`.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverWords, openCard, pointOf } from '../tools/driver/card-frame.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const PICTURES = join(ROOT, '.results/sizes');
/** A card leaves at least this part of the window's height to the page, so that a pointer or finger can leave it. */
const LEFT_TO_PAGE = 0.15;

/** Windows by CSS pixels; zoom makes a window smaller in them and each pixel larger. */
const WINDOWS = [
  { name: 'phone', width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  { name: 'phone-landscape', width: 844, height: 390, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  { name: 'zoom-200', width: 640, height: 450, deviceScaleFactor: 2 },
  { name: 'zoom-400', width: 320, height: 225, deviceScaleFactor: 4 },
] as const;

let running: Running;
let server: Server;
let address: string;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  server = await serve();
  const body = await readFile(join(ROOT, 'public/sample.html'));
  address = server.add('/sample.html', { type: 'text/html; charset=utf-8', body });
  running = await launch('chromium', { network: false });
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

const isShown = (page: Page) => page.evaluate(() => document.querySelector(':popover-open') !== null);

/** Parts of the card that must be in reach, and how high its frame is. */
const partsOf = (frame: Awaited<ReturnType<typeof openCard>>) =>
  frame.evaluate(() => {
    const isInReach = (element: Element | null | undefined) => {
      const box = element?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight + 0.5;
    };
    const buttons = [...document.querySelectorAll('.card__foot button')];
    return {
      height: innerHeight,
      close: isInReach(document.querySelector('.card__x')),
      actions: buttons.length > 0 && buttons.every(isInReach),
    };
  });

describe.each(WINDOWS)('$name', ({ name, ...viewport }) => {
  test('the card leaves room, keeps its close button and actions in reach, and goes', async () => {
    const page = await running.browser.newPage();
    await page.setViewport(viewport);
    await page.goto(address);
    await running.ask('pageReport', { tab: await running.tabOf(address) });
    const words = '80 percent';
    const { x, y } = await pointOf(page, words);
    if ('hasTouch' in viewport) await page.touchscreen.tap(x, y);
    else await hoverWords(page, words);
    const frame = await openCard(page);
    const parts = await waitFor('the card’s parts', async () => {
      const found = await partsOf(frame);
      return found.close && found.actions ? found : null;
    });
    expect(parts.height).toBeLessThanOrEqual(viewport.height * (1 - LEFT_TO_PAGE));
    await page.screenshot({ path: join(PICTURES, `${name}.png`) as `${string}.png` });
    // Outside the card, in the margin of the page at the upper edge, which a sheet leaves free.
    if ('hasTouch' in viewport) await page.touchscreen.tap(4, 12);
    else await page.mouse.move(2, 2, { steps: 6 });
    await waitFor('the card to close', async () => !(await isShown(page)));
    await page.close();
  });
});
