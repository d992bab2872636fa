/** The built extension as a browser of another language shows it. Neither Debian's Chromium nor its Firefox has other languages of its own. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './build-extension.ts';
import type { BrowserName } from './find-browser.ts';

/** A folder with the build in which all words are of that language; the caller takes it away. @param language as in `public/_locales`. */
export async function buildInLanguage(name: BrowserName, language: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `concordance-${language}-`));
  await cp(await buildExtension(name), folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const read = JSON.parse(await readFile(manifest, 'utf8')) as Record<string, unknown>;
  await writeFile(manifest, JSON.stringify({ ...read, default_locale: language }));
  // The browser's own language comes first where it is there.
  await rm(join(folder, '_locales/en'), { recursive: true });
  return folder;
}
