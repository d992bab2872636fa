/**
 * `npm run dev` (`npm run dev:firefox`): opens a browser with the extension on the sample article, or on the file or address named,
 * and keeps both up to date: a changed style is seen at once, a changed component reloads its page, a changed content script or
 * background reloads the extension. Ends with the browser, or with Ctrl+C.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDevServer } from '../driver/dev-server.ts';
import { hasDisplay, launch } from '../driver/launch.ts';
import { openPage } from '../driver/open-input.ts';
import { ROOT } from '../driver/run-command.ts';
import { serve } from '../driver/serve.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const dev = await startDevServer(name);
const server = await serve();
const running = await launch(name, {
  extension: dev.extension,
  headless: values.headless || !hasDisplay(),
  viewport: null,
});
dev.onRebuilt(() => running.browser.installExtension(dev.extension));
await openPage(running, server, positionals[0] ?? join(ROOT, 'public/sample.html'));
process.stdout.write('\nThe browser stays open until you close it.\n');
await new Promise<void>((resolve) => running.browser.once('disconnected', () => resolve()));
await server.close();
await dev.close();
process.exit(0);
