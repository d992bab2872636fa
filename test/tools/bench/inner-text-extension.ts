/** The least that an extension which reads pages can cost: one content script that reads the rendered text once. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from '../driver/launch.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'innerText',
  version: '1',
  content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'], run_at: 'document_idle' }],
};
/** The length is kept, so that the engine cannot leave the reading out. */
const CONTENT = 'globalThis.read = document.body.innerText.length;';

export interface PeerBrowser {
  browser: Browser;
  close(): Promise<void>;
}

/** A Chromium with that extension, opened as the one with ours is. */
export async function openInnerTextBrowser(): Promise<PeerBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'inner-text-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'content.js'), CONTENT);
  const browser = await openBrowser('chromium', { network: false });
  await browser.installExtension(folder);
  const close = async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  };
  return { browser, close };
}
