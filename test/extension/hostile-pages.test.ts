/** Pages that are none, or that would be too much: no error, no freeze, and the extension answers afterwards as before. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Running } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { type Served, type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const html = (body: string, headers?: Record<string, string>): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><title>Page</title>${body}`,
  ...(headers ? { headers } : {}),
});

const SENTENCE =
  'Mayor Bill de Blasio spoke of 82 percent, and “nobody there would say a word of it to anyone” was all he heard. ';
const filler = (length: number): string => SENTENCE.repeat(Math.ceil(length / SENTENCE.length));

const REWRITING = `<p id="p">Bill de Blasio</p><script>
  let n = 0; window.rounds = 0;
  const turn = () => { for (let i = 0; i < 16; i += 1) document.getElementById('p').textContent = 'Bill de Blasio ' + n++; window.rounds += 1; requestAnimationFrame(turn); };
  turn();
</script>`;

/** Every property that a form's named field could stand in front of and a careless walker would read. */
const CLOBBERED = `<form><input name="childNodes"><input name="parentNode"><input name="nodeType"><input name="firstChild"><input name="textContent"><input name="checkVisibility"><input name="getRootNode"><p>Bill de Blasio</p></form>`;

const UNREAD: Record<string, Served> = {
  'plain text': { type: 'text/plain', body: 'Bill de Blasio' },
  JSON: { type: 'application/json', body: '{"a":"Bill de Blasio"}' },
  SVG: {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Bill de Blasio</text></svg>',
  },
  XML: { type: 'application/xml', body: '<?xml version="1.0"?><a>Bill de Blasio</a>' },
};

const READ: Record<string, Served> = {
  'an empty page': html(''),
  'a page of ten megabytes': html(`<p>${filler(2000)}</p>`.repeat(5000)),
  'one text node of five megabytes': html(`<p>${filler(5_000_000)}</p>`),
  'one word of a megabyte': html(`<p>${'A'.repeat(1_000_000)}</p>`),
  'a form that clobbers the DOM': html(CLOBBERED),
  'a strict policy': html('<p>Bill de Blasio</p>', {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
  }),
  'an isolated page': html('<p>Bill de Blasio</p>', {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  }),
  XHTML: {
    type: 'application/xhtml+xml',
    body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head><body><p>Bill de Blasio</p></body></html>',
  },
};

describe('hostile and odd pages', () => {
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

  const open = async (served: Served): Promise<{ page: Page; tab: number; said: string[] }> => {
    const page = await running.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    const address = server.add(`/${crypto.randomUUID()}`, served);
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    return { page, tab: await running.tabOf(address), said };
  };

  test.each(Object.entries(UNREAD))('%s is not touched', async (_name, served) => {
    const { page, tab, said } = await open(served);
    await expect(running.ask('pageReport', { tab })).rejects.toThrow('unreachable');
    expect(said).toEqual([]);
    await page.close();
  });

  test.each(Object.entries(READ))('%s is read without an error', async (name, served) => {
    const { page, tab, said } = await open(served);
    const report = await waitFor('a report', () => running.ask('pageReport', { tab }).catch(() => null), 60_000);
    if (String(served.body).includes('Bill de Blasio')) expect(report.mentions.length, name).toBeGreaterThan(0);
    expect(said).toEqual([]);
    await page.close();
  });

  test('a page that rewrites itself a thousand times a second goes on doing so, and is marked', async () => {
    const { page, said } = await open(html(REWRITING));
    const rounds = (): Promise<number> => page.evaluate(() => (window as unknown as { rounds: number }).rounds);
    const before = await rounds();
    await waitFor('two hundred rounds more', async () => (await rounds()) > before + 200);
    await waitFor('a mark', async () => (await readPainted(page)).words.includes('Bill de Blasio'));
    expect(said).toEqual([]);
    await page.close();
  });

  test('names that the page hides are not painted, so that it cannot ask which ones we know', async () => {
    const hidden = [
      'display:none',
      'visibility:hidden',
      'opacity:0',
      'font-size:0',
      'position:absolute;left:-9999px',
      'clip-path:inset(50%)',
    ];
    const { page } = await open(
      html(`<p>Jeff Sessions</p>${hidden.map((style) => `<p style="${style}">Bill de Blasio</p>`).join('')}`),
    );
    await waitFor('the visible name', async () => (await readPainted(page)).words.includes('Jeff Sessions'));
    expect((await readPainted(page)).words).not.toContain('Bill de Blasio');
    await page.close();
  });
});
