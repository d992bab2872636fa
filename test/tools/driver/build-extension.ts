/** Builds the extension for one browser when its sources are newer than what was built. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserName } from './find-browser.ts';
import { ROOT, runCommand } from './run-command.ts';

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
const FOLDERS: Record<BrowserName, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Hash of every file that a build reads. Times are not trusted: a checkout sets them as it likes. */
async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const add = async (path: string): Promise<void> => {
    const bytes = await readFile(path);
    hash.update(path.slice(ROOT.length)).update('\0').update(bytes);
  };
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
    if (!entries) await add(path);
    const files = (entries ?? []).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) await add(file);
  }
  return hash.digest('hex');
}

/**
 * Runs a build unless the one that stands is of the same sources. The old stamp goes before the build begins: a build empties its
 * folder first, so one that was interrupted, or failed, would else pass for whole as soon as the sources are back as they were.
 * @param stampFile holds the hash of the sources that were built. @returns whether it was built anew.
 */
export async function buildOnce(stampFile: string, stamp: string, build: () => Promise<void>): Promise<boolean> {
  const before = await readFile(stampFile, 'utf8').catch(() => '');
  if (before === stamp) return false;
  await rm(stampFile, { force: true });
  await build();
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stamp);
  return true;
}

/** @returns the folder of the built extension. @throws with the build's own words where it fails. */
export async function buildExtension(name: BrowserName): Promise<string> {
  const folder = join(ROOT, FOLDERS[name]);
  // Beside the build, not in it: what is shipped holds nothing that the store would ask about.
  await buildOnce(`${folder}.stamp`, await stampOfSources(), async () => {
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const forFirefox = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
    const output = await runCommand(process.execPath, [wxt, 'build', ...forFirefox]);
    const weight = /Content script: .*/.exec(output)?.[0] ?? '';
    process.stderr.write(`Built ${FOLDERS[name]}. ${weight}\n`);
  });
  return folder;
}
