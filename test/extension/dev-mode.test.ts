/** `npm run dev`: what is changed is seen in the browser without starting anything again. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DevServer, startDevServer } from '../tools/driver/dev-server.ts';
import { launch, type Running } from '../tools/driver/launch.ts';
import { readPainted } from '../tools/driver/painted.ts';
import { ROOT } from '../tools/driver/run-command.ts';
import { type Server, serve } from '../tools/driver/serve.ts';
import { waitFor } from '../tools/driver/wait-for.ts';

/** A copy, since other tests read the sources meanwhile; below the root, where packages are found. */
const COPY = join(ROOT, '.results/dev-mode');
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'seeds',
  'public',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

describe('the dev server', () => {
  let dev: DevServer;
  let running: Running;
  let server: Server;

  beforeAll(async () => {
    await rm(COPY, { recursive: true, force: true });
    await mkdir(COPY, { recursive: true });
    for (const name of SOURCES) await cp(join(ROOT, name), join(COPY, name), { recursive: true });
    server = await serve();
    dev = await startDevServer('chromium', COPY);
    running = await launch('chromium', { extension: dev.extension, network: false });
  });
  afterAll(async () => {
    await running?.close();
    await dev?.close();
    await server?.close();
    await rm(COPY, { recursive: true, force: true });
  });

  const heading = () =>
    running.own
      .evaluate(() => {
        const first = document.querySelector('h1');
        return first && { words: first.textContent, spacing: getComputedStyle(first).letterSpacing };
      })
      // The page is just being loaded again.
      .catch(() => null);

  test('shows a changed style and a changed component', async () => {
    const before = await waitFor('the first-run page', heading);
    const style = join(COPY, 'components/welcome/welcome.css');
    await writeFile(style, `${await readFile(style, 'utf8')}\nh1 { letter-spacing: 7px !important; }\n`);
    await waitFor('the changed style', async () => (await heading())?.spacing === '7px' || null);

    const component = join(COPY, 'components/welcome/welcome.tsx');
    await writeFile(component, (await readFile(component, 'utf8')).replace(/<h1[^>]*>/, '$&Changed: '));
    await waitFor('the changed component', async () => (await heading())?.words === `Changed: ${before.words}` || null);
    expect(await heading()).toEqual({ words: `Changed: ${before.words}`, spacing: '7px' });
  });

  test('loads the extension again when the background has changed', async () => {
    let loads = 0;
    dev.onRebuilt(async () => {
      await running.browser.installExtension(dev.extension);
      loads += 1;
    });
    const answer = join(COPY, 'entrypoints/background/index.ts');
    await writeFile(answer, `${await readFile(answer, 'utf8')}\n// Changed.\n`);
    await waitFor('the extension to be loaded again', async () => loads > 0);
    const page = await running.browser.newPage();
    const body = await readFile(join(ROOT, 'public/sample.html'));
    await page.goto(server.add('/sample.html', { type: 'text/html; charset=utf-8', body }));
    await waitFor('marks', async () => (await readPainted(page)).words.length > 0);
  });
});
