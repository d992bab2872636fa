/**
 * `npm run --silent inspect -- <file.html|file.txt|address>...`: runs the built extension on each and prints one page
 * report (JSON) a line, in reading order, whatever the density. `--browser firefox` for Firefox. With `--as-source` it prints
 * what "add this article" would store instead, with `--as-corpus` one line for all: what is found across them, read as articles
 * on one event with nothing prepared. `--published 2017-04-21` tells the day of articles that do not.
 */
import { parseArgs } from 'node:util';
import { lazyBrowser } from '../driver/lazy-browser.ts';
import { isAddress, openInput } from '../driver/open-input.ts';
import { corpusOf, readPack } from '../driver/pack-corpus.ts';
import { corpusReport, readInputs } from '../driver/read-corpus.ts';
import { readSource } from '../driver/read-source.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    'as-source': { type: 'boolean', default: false },
    'as-corpus': { type: 'boolean', default: false },
    published: { type: 'string' },
  },
});

const lazy = lazyBrowser(values.browser === 'firefox' ? 'firefox' : 'chromium', positionals.some(isAddress));
const reader = lazy.reader(values.published ?? null);

async function reportOn(input: string): Promise<unknown> {
  const { running, server } = await lazy.open();
  const { page, report } = await openInput(running, server, input);
  await page.close();
  return report;
}

async function sourceReader(): Promise<(input: string) => Promise<unknown>> {
  const corpus = corpusOf(await readPack());
  return (input) => readSource(input, { corpus, ...reader });
}

/** One line for all inputs; one that cannot be read fails the whole. */
async function printCorpus(): Promise<boolean> {
  try {
    const report = corpusReport(await readInputs(positionals, reader));
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return false;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return true;
  }
}

async function printAll(read: (input: string) => Promise<unknown>): Promise<boolean> {
  let failed = false;
  for (const input of positionals) {
    try {
      process.stdout.write(`${JSON.stringify(await read(input))}\n`);
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
if (values.published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.published)) {
  process.stderr.write('The day of publication is told as 2017-04-21.\n');
  process.exit(2);
}
const failed = values['as-corpus']
  ? await printCorpus()
  : await printAll(values['as-source'] ? await sourceReader() : reportOn);
await lazy.close();
process.exit(failed ? 1 : 0);
