/** A Chromium without the extension for what is measured inside pages: a fine clock, no network, pages with their scripts held still. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../driver/find-browser.ts';
import { type Server, serve } from '../driver/serve.ts';
import { bundleForPage } from './bundle.ts';
import type { SamplePage } from './sample-pages.ts';

/** Both sides say so: then the browser's clock ticks every 5 microseconds instead of every 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
/** The sample pages' own scripts do not run and nothing is fetched for them; the style in them holds. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src data:";

export interface Lab {
  server: Server;
  browser: Browser;
  /** Addresses of the sample pages, in their order. */
  addresses: string[];
  /** Serves a script made of `test/tools/bench/in-page/<entry>`. */
  addScript(entry: string): Promise<string>;
  addPage(path: string, html: string): string;
  close(): Promise<void>;
}

const encodingOf = (body: Buffer): string => {
  const said = /<meta[^>]+charset=["']?([\w-]+)/i.exec(body.subarray(0, 4000).toString('latin1'))?.[1];
  return said ?? 'utf-8';
};

export async function openLab(pages: readonly SamplePage[]): Promise<Lab> {
  const server = await serve();
  const addPage = (path: string, html: string | Buffer, headers: Record<string, string> = {}) => {
    const type = `text/html; charset=${typeof html === 'string' ? 'utf-8' : encodingOf(html)}`;
    return server.add(path, { type, body: html, headers: { ...ISOLATED, ...headers } });
  };
  const addScript = async (entry: string): Promise<string> => {
    const body = await bundleForPage(entry);
    return server.add(`/${entry.replace(/\.ts$/, '.js')}`, {
      type: 'text/javascript; charset=utf-8',
      body,
      headers: ISOLATED,
    });
  };
  const addresses = pages.map(({ name, body }) =>
    addPage(`/pages/${name}.html`, body, { 'content-security-policy': STILL }),
  );
  const args = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--js-flags=--expose-gc',
  ];
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    pipe: true,
    defaultViewport: { width: 1180, height: 900 },
    protocolTimeout: 600_000,
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { server, browser, addresses, addScript, addPage, close };
}
