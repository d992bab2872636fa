/** `npm run pack -- from`: articles in files and folders as a pack that passes the check. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPack } from '../../../lib/corpus/pack/check-pack.ts';
import type { Pack } from '../../../lib/corpus/pack/schema.ts';
import { lazyBrowser } from '../driver/lazy-browser.ts';
import { isAddress } from '../driver/open-input.ts';
import { readCorpus, readInputs } from '../driver/read-corpus.ts';

const ARTICLE = /\.(?:txt|x?html?)$/i;

/** Files as they are given, and of a folder its texts and pages. */
async function filesOf(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (isAddress(path) || !(await stat(path)).isDirectory()) files.push(path);
    else
      for (const name of (await readdir(path)).filter((one) => ARTICLE.test(one)).sort()) files.push(join(path, name));
  }
  return files;
}

/**
 * Articles are grouped by event. `--published <day>` tells the day of those that do not, `--title` names the pack.
 * @throws where a file cannot be read, or what was made does not pass the check.
 */
export async function packFrom(args: string[]): Promise<Pack> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { published: { type: 'string' }, title: { type: 'string' } },
  });
  const files = await filesOf(positionals);
  if (files.length === 0) throw new Error('there is no article to read');
  const lazy = lazyBrowser('chromium', files.some(isAddress));
  try {
    const inputs = await readInputs(files, lazy.reader(values.published ?? null));
    const { pack } = readCorpus(inputs, { title: values.title ?? null, oneEvent: false });
    const checked = checkPack(pack);
    if (checked.ok) return checked.pack;
    throw new Error(checked.problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  } finally {
    await lazy.close();
  }
}
