/**
 * `npm run --silent inspect -- <file.html|file.txt|address>...`: runs the built extension on each and prints one page
 * report (JSON) a line, in reading order, whatever the density. `--browser firefox` for Firefox.
 */
import { parseArgs } from 'node:util';
import { launch, type Running } from '../driver/launch.ts';
import { isAddress, openInput } from '../driver/open-input.ts';
import { type Server, serve } from '../driver/serve.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'chromium' }, 'as-source': { type: 'boolean', default: false } },
});

async function printReports(running: Running, server: Server): Promise<boolean> {
  let failed = false;
  for (const input of positionals) {
    try {
      const { page, report } = await openInput(running, server, input);
      process.stdout.write(`${JSON.stringify(report)}\n`);
      await page.close();
    } catch (error) {
      failed = true;
      process.stderr.write(`${input}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failed;
}

if (positionals.length === 0) {
  process.stderr.write('Name a file or an address: npm run --silent inspect -- <file.html|file.txt|address>...\n');
  process.exit(2);
}
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const server = await serve();
const running = await launch(name, { network: positionals.some(isAddress) });
const failed = await printReports(running, server);
await running.close();
await server.close();
process.exit(failed ? 1 : 0);
