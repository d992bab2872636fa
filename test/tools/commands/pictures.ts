/** `npm run pictures`: makes the README's pictures from the real extension on the sample article, light and dark. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hoverWords } from '../driver/card-frame.ts';
import { launch } from '../driver/launch.ts';
import { ROOT } from '../driver/run-command.ts';
import { serve } from '../driver/serve.ts';

const FOLDER = join(ROOT, '.pictures');

/** Pictures by name: the words rested on, and the scheme. */
const PICTURES = [
  { name: 'actor-light', words: 'Bill de Blasio', scheme: 'light' },
  { name: 'figure-light', words: '80 percent', scheme: 'light' },
  { name: 'quotation-light', words: 'my blood began to boil', scheme: 'light' },
  { name: 'quotation-dark', words: 'my blood began to boil', scheme: 'dark' },
] as const;

await mkdir(FOLDER, { recursive: true });
const server = await serve();
const body = await readFile(join(ROOT, 'public/sample.html'));
const address = server.add('/sample.html', { type: 'text/html; charset=utf-8', body });
const running = await launch('chromium', { network: false, viewport: { width: 1180, height: 820 } });
for (const { name, words, scheme } of PICTURES) {
  const page = await running.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address);
  await running.ask('pageReport', { tab: await running.tabOf(address) });
  await hoverWords(page, words);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png`, captureBeyondViewport: false });
  await page.close();
  process.stdout.write(`.pictures/${name}.png\n`);
}
await running.close();
await server.close();
