/**
 * `npm start`: builds, opens a browser with the extension on the sample article, or on the file or address named.
 * `npm start -- --corpus <article>... -- <article>`: with those articles as a corpus, made with nothing prepared, and the last one
 * opened; `--published 2017-04-21` tells the day of those that do not. Without a display it runs headless, prints what it found, and ends with the path of a picture with the card open.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportedMention } from '../../../lib/compare/mentions/page-report.ts';
import { bundlePageReaders } from '../driver/bundle-in-page.ts';
import { hoverWords } from '../driver/card-frame.ts';
import { installArticles, othersThan } from '../driver/install-articles.ts';
import { hasDisplay, launch, type Running } from '../driver/launch.ts';
import { isAddress, type OpenedInput, openInput } from '../driver/open-input.ts';
import { ROOT } from '../driver/run-command.ts';
import { serve } from '../driver/serve.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
    corpus: { type: 'boolean', default: false },
    published: { type: 'string' },
  },
});
// Of articles for a corpus the last one is opened; else there is one input.
const input = (values.corpus ? positionals.at(-1) : positionals[0]) ?? join(ROOT, 'public/sample.html');
const headless = values.headless || !hasDisplay();

function describe({ kind, text, id, outcome, sources }: ReportedMention): string {
  const outlets = [...new Set(sources.map((source) => source.outlet))].join(', ');
  const words = text.replace(/\s+/g, ' ');
  const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return `${kind.padEnd(9)} ${short.padEnd(60)} ${id.padEnd(52)} ${outcome.padEnd(14)} ${outlets}`;
}

/** The mention that shows most: something that differs, else a quotation or figure, else whatever there is. */
function pickForPicture(mentions: ReportedMention[]): ReportedMention | undefined {
  const differs = ({ outcome }: ReportedMention) => outcome === 'differs' || outcome === 'sources-differ';
  return (
    mentions.find((mention) => mention.kind !== 'actor' && differs(mention)) ??
    mentions.find(differs) ??
    mentions.find((mention) => mention.kind !== 'actor') ??
    mentions[0]
  );
}

async function takePicture({ page, report }: OpenedInput): Promise<string> {
  const mention = pickForPicture(report.mentions);
  if (mention) {
    await hoverWords(page, mention.text).catch((error) =>
      process.stderr.write(`No card in the picture: ${error.message}\n`),
    );
  }
  const folder = join(ROOT, '.results');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'start.png') as `${string}.png`;
  await page.screenshot({ path, captureBeyondViewport: false });
  return path;
}

function print({ report }: OpenedInput): void {
  process.stdout.write(`${report.title}\n${report.address}\n${report.mentions.length} mentions\n\n`);
  for (const mention of report.mentions) process.stdout.write(`${describe(mention)}\n`);
}

async function stayOpen(running: Running): Promise<void> {
  process.stdout.write('\nThe browser stays open until you close it.\n');
  await new Promise<void>((resolve) => running.browser.once('disconnected', () => resolve()));
}

const server = await serve();
const running = await launch(values.browser === 'firefox' ? 'firefox' : 'chromium', {
  headless,
  network: isAddress(input) || !headless,
  ...(headless ? {} : { viewport: null }),
});
if (values.corpus) {
  const reader = {
    published: values.published ?? null,
    browser: async () => ({ running, server, readers: await bundlePageReaders() }),
  };
  const made = await installArticles(running, othersThan(input, positionals), reader);
  process.stdout.write(`Corpus: ${made.pack.title} (${made.sources.map(({ outlet }) => outlet).join(', ')})\n\n`);
}
const opened = await openInput(running, server, input);
print(opened);
if (headless) {
  process.stdout.write(`\nscreenshot: ${await takePicture(opened)}\n`);
  await running.close();
} else {
  await stayOpen(running);
}
await server.close();
process.exit(0);
