/** What a person names on the command line - a file or an address - opened in a browser with the extension. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../../lib/compare/mentions/page-report.ts';
import type { Running } from './launch.ts';
import type { Server } from './serve.ts';
import { textPage } from './text-page.ts';
import { waitFor } from './wait-for.ts';

export interface OpenedInput {
  page: Page;
  report: PageReport;
}

export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

const TYPES: Record<string, string> = { '.html': 'text/html', '.htm': 'text/html', '.xhtml': 'application/xhtml+xml' };

/** Waited for the page's own loading at the most; what comes later the extension follows, but a report is made now. */
const LOAD_LIMIT = 15_000;

interface Opening {
  address: string;
  /** The report with address and offsets in terms of the input as given. */
  retell(report: PageReport): PageReport;
}

async function prepareInput(input: string, server: Server): Promise<Opening> {
  if (isAddress(input)) return { address: input, retell: (report) => report };
  const path = resolve(input);
  const told = pathToFileURL(path).href;
  const type = TYPES[extname(path).toLowerCase()];
  const place = `/${encodeURIComponent(basename(path))}`;
  if (type) {
    const body = await readFile(path);
    // A saved page that is no UTF-8 says its own encoding, or the browser guesses it.
    const address = server.add(place, { type: isUtf8(body) ? `${type}; charset=utf-8` : type, body });
    return { address, retell: (report) => ({ ...report, address: told }) };
  }
  const made = textPage(await readFile(path, 'utf8'), basename(path));
  const address = server.add(`${place}.html`, { type: 'text/html; charset=utf-8', body: made.html });
  const retell = (report: PageReport): PageReport => ({
    ...report,
    address: told,
    mentions: report.mentions.map((mention) => {
      const start = made.toFile(mention.start);
      return { ...mention, start, end: start + mention.end - mention.start };
    }),
  });
  return { address, retell };
}

/** Gives the saved page at whatever address it sends itself to, most often its own with https. */
async function serveEverywhere(page: Page, address: string): Promise<void> {
  const saved = await fetch(address);
  const answer = {
    contentType: saved.headers.get('content-type') ?? 'text/html',
    body: Buffer.from(await saved.arrayBuffer()),
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() !== address;
    void (leaves ? request.respond(answer) : request.continue());
  });
}

/** A saved page; where it went elsewhere, which nobody answers, it is opened again so that it finds itself there. */
async function openServed(running: Running, address: string): Promise<Page> {
  const page = await openAddress(running, address);
  if (page.url().startsWith(new URL(address).origin)) return page;
  await page.close();
  return openAddress(running, address, (again) => serveEverywhere(again, address));
}

async function openAddress(
  running: Running,
  address: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await running.browser.newPage();
  await prepare(page);
  await page.goto(address, { waitUntil: 'load', timeout: LOAD_LIMIT }).catch((error) => {
    // A page that never finishes loading is read as far as it got; one that could not be reached is an error.
    if (error.name !== 'TimeoutError') throw error;
  });
  return page;
}

/** Opens one input in a new tab, without asking the extension anything. @throws where it cannot be opened. */
export async function openPage(running: Running, server: Server, input: string): Promise<Page> {
  const { address } = await prepareInput(input, server);
  return isAddress(input) ? openAddress(running, address) : openServed(running, address);
}

/** Opens one input in a new tab and reads what the extension found there. @throws where it cannot be opened or read. */
export async function openInput(running: Running, server: Server, input: string): Promise<OpenedInput> {
  const { address, retell } = await prepareInput(input, server);
  const page = isAddress(input) ? await openAddress(running, address) : await openServed(running, address);
  const tab = await running.tabOf(page.url());
  const report = await waitFor(
    `a report on ${input}`,
    () => running.ask('pageReport', { tab }).catch(() => null),
    60_000,
  );
  return { page, report: retell(report) };
}
