/**
 * Real pages that nobody here wrote, opened with an observer that the page itself sets before anything else: nothing of
 * the page changes but one host element, its console stays empty, and nothing is asked of any network because of us.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../tools/driver/find-browser.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

const PAGES = join(ROOT, '../shared/pages');
const NAMES = ['nytimes-1', 'wapo-1', 'guardian-1', 'seattletimes-1', 'rtl-1'];
const hasPages = existsSync(PAGES);

/** Counts every change of the document from its first moment; the page's own scripts are barred, so what it counts is ours. */
const OBSERVER = `<script nonce="own">
  window.changes = [];
  new MutationObserver((records) => {
    if (document.readyState !== 'complete') return;
    for (const r of records) window.changes.push(r.type + ' ' + r.target.nodeName + ' +' + [...r.addedNodes].map((n) => n.nodeName) + ' -' + [...r.removedNodes].map((n) => n.nodeName));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;
const POLICY = "script-src 'nonce-own'; object-src 'none'; frame-src 'none'";

async function addPage(server: Server, name: string): Promise<string> {
  const html = await readFile(join(PAGES, `${name}.html`), 'utf8');
  const body = /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + OBSERVER) : OBSERVER + html;
  return server.add(`/${name}.html`, {
    type: 'text/html; charset=utf-8',
    body,
    headers: { 'content-security-policy': POLICY },
  });
}

/** Console lines of the pages themselves, printed without us too: scripts and frames that the policy above bars, files that are gone. */
const OWN_NOISE = [
  /violates the following (Content Security Policy )?directive:? .?["'“](script-src 'nonce-own'|frame-src 'none')/,
  /^Failed to load resource: (net::ERR_NAME_NOT_RESOLVED|the server responded with a status of 404)/,
  /^Manifest fetch from \S+ failed, code 404/,
  /^\[DOM\] /,
];
/** A line that names an extension must not be ignored. */
const isOwnNoise = (line: string): boolean =>
  !/-extension:/.test(line) && OWN_NOISE.some((pattern) => pattern.test(line));

for (const browser of ['chromium', 'firefox'] satisfies BrowserName[]) {
  describe.skipIf(!hasPages)(`real pages in ${browser} (skipped where ../shared/pages does not stand)`, () => {
    let running: Running;
    let server: Server;

    beforeAll(async () => {
      server = await serve();
      running = await launch(browser, { network: false });
    });
    afterAll(async () => {
      await running?.close();
      await server?.close();
    });

    const open = async (name: string): Promise<{ page: Page; said: string[]; ours: string[] }> => {
      const page = await running.browser.newPage();
      const said: string[] = [];
      const ours: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('request', (request) => {
        const stack = JSON.stringify(request.initiator() ?? {});
        if (/-extension:/.test(stack) && !/-extension:/.test(request.url())) ours.push(request.url());
      });
      const address = await addPage(server, name);
      await page.goto(address, { waitUntil: 'load', timeout: 60_000 }).catch((error) => {
        if (error.name !== 'TimeoutError') throw error;
      });
      const tab = await running.tabOf(address);
      await waitFor('the report', () => running.ask('pageReport', { tab }).catch(() => null), 60_000);
      return { page, said: said.filter((line) => !isOwnNoise(line)), ours };
    };

    test.each(NAMES)('%s is left as it was', async (name) => {
      const { page, said, ours } = await open(name);
      const changes = await page.evaluate(() => (window as unknown as { changes: string[] }).changes);
      // The host of the card, put beside the body, is the one thing that may come.
      expect(changes.filter((change) => !/^childList HTML \+DIV -$/i.test(change))).toEqual([]);
      expect(said).toEqual([]);
      expect(ours).toEqual([]);
      await page.close();
    });
  });
}
