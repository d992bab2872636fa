/**
 * Whether the marks can be seen: their contrast with the ground measured in pixels, on light, dark and colored pages, in both browsers;
 * and in forced colors, where kinds and weights are told apart by shape alone.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Running } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { type InkOptions, inkUnder } from '../tools/driver/pixels.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

/** WCAG 2.2, 1.4.11: what is needed to understand something has this contrast with what is beside it. */
const LEAST = 3;

/** Grounds and texts as sites have them, each readable by itself (4.5 or more). */
const GROUNDS: readonly (readonly [name: string, ground: string, text: string])[] = [
  ['black on white', '#ffffff', '#111111'],
  ['the palest gray that may be on white', '#ffffff', '#757575'],
  ['white on black', '#000000', '#ffffff'],
  ['a dark header on a light page', '#112233', '#ffffff'],
  ['red on white', '#ffffff', '#c00000'],
  ['white on red', '#b00020', '#ffffff'],
  ['dark on yellow', '#ffe45c', '#222222'],
];

/** No letter of these reaches below the line of the text, so that all ink there is a mark's. */
const NAMES = 'Bill de Blasio met Rahm Emanuel';

const section = ([name, ground, text]: (typeof GROUNDS)[number], index: number): string =>
  `<section style="background: ${ground}; color: ${text}; padding: 12px">
    <h2>${name.replaceAll(/[gpqy]/g, 'n')}</h2><p id="at${index}">${NAMES}, and murders were down 80 percent since 1993.</p></section>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>De Blasio and Emanuel</title>
  <meta property="article:published_time" content="2017-04-22">
  <style>body { margin: 0; font: 20px/1.8 sans-serif } h2, p { margin: 0; font-size: 20px }</style></head><body>${GROUNDS.map(section).join('')}</body></html>`;

/** One line of each kind, and one that differs. */
const KINDS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letters to sanctuary cities</title>
  <meta property="article:published_time" content="2017-04-22">
  <style>body { font: 20px/2 sans-serif }</style></head><body><article>
  <p id="actor">Bill de Blasio answered the U.S. Department of Justice in New York City.</p>
  <p id="figure">Crime overall is down <span>76 percent</span> since 1993 in New York City.</p>
  <p id="differs">Murders in New York City are down <span>80 percent</span> since 1993.</p>
  <p id="quotation">“<span>It is New York City's policies that are soft on crime</span>,” the Justice Department said.</p>
  </article></body></html>`;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let running: Running;
  let server: Server;
  let page: Page;

  beforeAll(async () => {
    server = await serve();
    running = await launch(name, { network: false, viewport: { width: 900, height: 900 } });
    page = await running.browser.newPage();
    const address = server.add('/grounds.html', { type: 'text/html; charset=utf-8', body: PAGE });
    await page.goto(address);
    await waitFor('marks', async () => (await readPainted(page)).words.length > GROUNDS.length);
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  test.each(GROUNDS.map(([ground], index) => [ground, index] as const))('%s', async (_, index) => {
    const ink = await inkUnder(page, { selector: `#at${index}`, words: 'Bill de Blasio' });
    expect(ink.contrast).toBeGreaterThanOrEqual(LEAST);
    // Dotted: several marks and not one line.
    expect(ink.runs).toBeGreaterThan(5);
  });
});

describe('in forced colors', () => {
  let running: Running;
  let server: Server;
  let page: Page;
  const under = (selector: string, words: string) => inkUnder(page, { selector, words } satisfies InkOptions);

  beforeAll(async () => {
    server = await serve();
    running = await launch('chromium', { network: false, viewport: { width: 900, height: 700 } });
    page = await running.browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const address = server.add('/kinds.html', { type: 'text/html; charset=utf-8', body: KINDS });
    await page.goto(address);
    await running.ask('pageReport', { tab: await running.tabOf(address) });
    await waitFor('a line', async () => (await under('#actor', 'Bill de Blasio')).runs > 0);
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  test('the words are not blocks of one color: no highlight is painted', async () => {
    expect((await readPainted(page)).words).toEqual([]);
  });

  test('names are dotted, figures dashed, quotations one line, and each can be seen', async () => {
    const actor = await under('#actor', 'Bill de Blasio');
    const figure = await under('#figure', 'ercent');
    const quotation = await under('#quotation', 'It is New York');
    expect(Math.min(actor.contrast, figure.contrast, quotation.contrast)).toBeGreaterThanOrEqual(LEAST);
    expect(quotation.runs).toBe(1);
    expect(Math.min(figure.runs, actor.runs)).toBeGreaterThan(3);
    expect(figure.length).toBeGreaterThan(actor.length);
  });

  test('what differs is heavier', async () => {
    const plain = await under('#figure', 'ercent');
    const differing = await under('#differs', 'ercent');
    expect(differing.thickness).toBeGreaterThan(plain.thickness);
  });
});
