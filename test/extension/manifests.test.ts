/** Both manifests as they are built. A change here is a change of what people are asked to allow: look twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../tools/driver/run-command.ts';

const manifest = (folder: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, '.output', folder, 'manifest.json'), 'utf8'));

test('Chromium', () => {
  expect(manifest('chrome-mv3')).toMatchSnapshot();
});

test('Firefox', () => {
  expect(manifest('firefox-mv3')).toMatchSnapshot();
});

test('no build carries the policy of the dev server', () => {
  for (const folder of ['chrome-mv3', 'firefox-mv3']) {
    const { content_security_policy: policy } = manifest(folder) as {
      content_security_policy: { extension_pages: string };
    };
    expect(policy.extension_pages).toContain("connect-src 'none'");
    expect(policy.extension_pages).not.toMatch(/unsafe|localhost|127\.0\.0\.1|https?:|wss?:/);
  }
});

test('the content script imports nothing and carries no library', () => {
  for (const folder of ['chrome-mv3', 'firefox-mv3']) {
    const script = readFileSync(join(ROOT, '.output', folder, 'content-scripts/content.js'), 'utf8');
    expect(script.length).toBeLessThanOrEqual(20 * 1024);
    expect(script).not.toMatch(/\bimport\s*[({'"*]|\brequire\(|preact|dexie|webextension-polyfill/i);
  }
});

test('no script of ours in a page announces itself there', () => {
  for (const folder of ['chrome-mv3', 'firefox-mv3']) {
    for (const name of ['content-scripts/content.js', 'mentions.js']) {
      const script = readFileSync(join(ROOT, '.output', folder, name), 'utf8');
      expect(script, name).not.toMatch(/CustomEvent|dispatchEvent|window\.postMessage|script-started/);
    }
  }
});
