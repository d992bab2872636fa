/** Each article counts from its own day: swapped without loading a page, appended to another, and in the entries of a live blog. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportedMention } from '../../lib/compare/mentions/page-report.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const APRIL =
  '<p>The U.S. Justice Department sent the letters to the sanctuary cities on Friday. The U.S. Justice Department sent letters to nine jurisdictions.</p>';
const JANUARY =
  '<p>The U.S. Justice Department sent the letters to the sanctuary cities on Wednesday. The U.S. Justice Department sent letters to 23 jurisdictions.</p>';
const FILLER = `<p>${'It rained the whole day, and the streets were empty. '.repeat(12)}</p>`;
const HEAD =
  '<title>Letters in January</title><meta property="og:title" content="Justice Department sends more letters"><meta property="article:published_time" content="2018-01-24T18:00:00-05:00">';
const FIRST = `<h1>Justice Department sends more letters</h1>${JANUARY}`;

const BEHIND = [
  ['a time element', '<p><time datetime="2017-04-21T10:00:00-04:00">Friday</time></p>'],
  ['a line of text', '<p>By Jane Roe, April 21, 2017</p>'],
] as const;

describe('days of parts', () => {
  let running: Running;
  let server: Server;

  beforeAll(async () => {
    server = await serve();
    running = await launch('chromium', { network: false });
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  const figuresOf = async (address: string): Promise<Record<string, string>> => {
    const { mentions } = await running.ask('pageReport', { tab: await running.tabOf(address) });
    const figures = mentions.filter(({ kind }: ReportedMention) => kind === 'figure');
    return Object.fromEntries(figures.map(({ text, outcome }: ReportedMention) => [text, outcome]));
  };
  const open = async (path: string, html: string): Promise<{ tab: Page; address: string }> => {
    const address = server.add(path, { type: 'text/html; charset=utf-8', body: html });
    const tab = await running.browser.newPage();
    await tab.goto(address);
    return { tab, address };
  };
  const untilFound = (address: string, text: string) =>
    waitFor(`“${text}” to be found`, async () => {
      const figures = await figuresOf(address);
      return text in figures ? figures : null;
    });

  test.each(BEHIND)(
    'an article swapped without loading a page counts from its own day, told by %s',
    async (_, line) => {
      const { tab, address } = await open('/january', page(HEAD, `<main>${FIRST}</main>`));
      expect(await untilFound(address, '23')).toMatchObject({ '23': 'only', Wednesday: 'only' });
      const next = `${server.origin}/april`;
      await tab.evaluate((html) => {
        history.pushState(null, '', '/april');
        document.title = 'Letters in April';
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('main')?.replaceChildren(...parsed.body.children);
      }, `<h1>Nine cities get letters in April</h1>${line}${APRIL}`);
      const figures = await untilFound(next, 'nine');
      expect(figures).toMatchObject({ nine: 'agrees', Friday: 'agrees' });
      expect(figures).not.toHaveProperty('23');
      await tab.close();
    },
  );

  test.each(BEHIND)('a story appended to another counts from its own day, told by %s', async (_, line) => {
    const { tab, address } = await open('/endless', page(HEAD, `<main><article>${FIRST}${FILLER}</article></main>`));
    await untilFound(address, '23');
    await tab.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector('main')?.append(...parsed.body.children);
    }, `<article><h1>Nine cities get letters</h1>${line}${APRIL}</article>`);
    expect(await untilFound(address, 'nine')).toMatchObject({
      ...{ '23': 'only', Wednesday: 'only' },
      ...{ nine: 'agrees', Friday: 'agrees' },
    });
    await tab.close();
  });

  test('entries of a live blog count from the day of their heading', async () => {
    const days = `<h2>Wednesday, January 24</h2><h3>2:15 p.m.</h3>${JANUARY}<h2>Friday, April 21, 2017</h2><h3>1 p.m.</h3>${APRIL}`;
    const { tab, address } = await open('/live', page(HEAD, `<h1>Letters, live</h1>${days}`));
    expect(await untilFound(address, 'nine')).toMatchObject({
      ...{ '23': 'only', Wednesday: 'only' },
      ...{ nine: 'agrees', Friday: 'agrees' },
    });
    await tab.close();
  });
});
