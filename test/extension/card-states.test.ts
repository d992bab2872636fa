/**
 * Each outcome of a mention as a person meets it: the built extension on articles of our own, the card opened by the pointer, its
 * words, its glyph and its accessibility in the frame itself. Leaves a picture of each, light and dark, in `.results/card-states`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ICON_SHAPES, type IconName } from '../../components/icon/icon-shapes.ts';
import type { PageReport } from '../../lib/compare/mentions/page-report.ts';
import { hoverWords } from '../tools/driver/card-frame.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';
import { CARD_KINDS, CARD_STATES, STATE_PAGES } from './card-state-pages.ts';

const PICTURES = join(ROOT, '.results/card-states');
const SCHEMES = ['light', 'dark'] as const;
type PageName = keyof typeof STATE_PAGES;
const CARDS = [
  ...CARD_STATES.map((state) => ({ ...state, kind: state.outcome, title: state.title ?? state.words })),
  ...CARD_KINDS,
];
type ShownCard = (typeof CARDS)[number];

let server: Server;
let running: Running;
const addresses = {} as Record<PageName, string>;
const pages = new Map<string, Page>();
const reports = {} as Record<PageName, PageReport>;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  server = await serve();
  running = await launch('chromium', { network: false, viewport: { width: 820, height: 700 } });
  for (const name of Object.keys(STATE_PAGES) as PageName[]) {
    addresses[name] = server.add(`/${name}.html`, { type: 'text/html; charset=utf-8', body: STATE_PAGES[name] });
    for (const scheme of SCHEMES) pages.set(`${name} ${scheme}`, await openPage(addresses[name], scheme));
    reports[name] = await running.ask('pageReport', { tab: await running.tabOf(addresses[name]) });
  }
});
afterAll(async () => {
  await running?.close();
  await server?.close();
});

async function openPage(address: string, scheme: (typeof SCHEMES)[number]): Promise<Page> {
  const page = await running.browser.newPage();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(address);
  return page;
}

/** What the card's head says, and what its glyph is drawn of. */
function readHead(frame: Frame) {
  return frame.evaluate(() => {
    const said = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const glyph = document.querySelector('.card__state svg');
    const drawn = [...(glyph?.children ?? [])].map(
      (part) => part.getAttribute('d') ?? ['cx', 'cy', 'r'].map((name) => part.getAttribute(name)).join(' '),
    );
    return { title: said('h2'), state: said('.card__state'), drawn, isHidden: glyph?.getAttribute('aria-hidden') };
  });
}

const drawingOf = (name: IconName): string[] =>
  ICON_SHAPES[name].map((shape) =>
    'circle' in shape ? shape.circle.join(' ') : 'fill' in shape ? shape.fill : shape.stroke,
  );

/** Opens the card of a state; the frame is the same for all cards of a page, so the title tells that it is this one. */
async function openState(page: Page, { words, title }: ShownCard): Promise<Frame> {
  await page.bringToFront();
  const frame = await hoverWords(page, words);
  let shown = '';
  const isShown = async () => {
    shown = (await readHead(frame)).title;
    return shown === title;
  };
  await waitFor(`the card of ${words}`, isShown, 10_000).catch((error: Error) => {
    throw new Error(`${error.message}, instead of which there is “${shown}”`);
  });
  return frame;
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await waitFor('the card to close', () => page.evaluate(() => document.querySelector(':popover-open') === null));
}

/** Rules of axe-core that the card's document breaks. Evaluated over the debugger, which no policy of the page binds. */
async function faultsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(`axe.run(document).then(({ violations, passes }) => ({
    passed: passes.map(({ id }) => id),
    broken: violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')),
  }))`);
  const { passed, broken } = found as { passed: string[]; broken: string[] };
  // That nothing is broken says something only where it was looked at.
  expect(passed).toEqual(expect.arrayContaining(['color-contrast', 'aria-dialog-name', 'button-name']));
  return broken;
}

describe.each(CARDS)('$kind', (state) => {
  test('is the outcome in the page’s report', () => {
    const found = reports[state.page].mentions.find(({ text }) => text.includes(state.words));
    expect(found?.outcome).toBe(state.outcome);
  });

  test.each(SCHEMES)('%s: words, glyph, and nothing for axe to find', async (scheme) => {
    const page = pages.get(`${state.page} ${scheme}`) as Page;
    // Closed whatever comes of it: an open card lies over the words of the next.
    onTestFinished(() => closeCard(page));
    const frame = await openState(page, state);
    const head = await readHead(frame);
    expect(head.state.startsWith(state.says), head.state).toBe(true);
    expect(head.drawn).toEqual(drawingOf(state.glyph));
    expect(head.isHidden).toBe('true');
    expect(await faultsIn(frame)).toEqual([]);
    const dark = await frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(dark).toBe(scheme === 'dark');
    await page.screenshot({ path: join(PICTURES, `${state.kind.replace(' ', '-')}-${scheme}.png`) as `${string}.png` });
  });
});

test('the articles hold every outcome that a mention on a page can have', () => {
  const outcomes = Object.values(reports).flatMap(({ mentions }) => mentions.map(({ outcome }) => outcome));
  expect([...new Set(outcomes)].sort()).toEqual(CARD_STATES.map(({ outcome }) => outcome).sort());
});
