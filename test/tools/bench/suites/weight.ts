/** Bytes of what is shipped. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '../../driver/build-extension.ts';
import { exactly, type Results } from '../results.ts';

export async function measureWeight(results: Results): Promise<void> {
  const folder = await buildExtension('chromium');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    files.map(async (path) => ({ path: path.slice(folder.length + 1), size: (await stat(path)).size })),
  );
  const of = (test: (path: string) => boolean) =>
    sizes.filter(({ path }) => test(path)).reduce((sum, { size }) => sum + size, 0);
  const content = of((path) => path === join('content-scripts', 'content.js'));
  const group = 'Bytes, minified, before compression';
  results.rows.push({ group, name: 'on every page: content script', unit: 'bytes', value: exactly(content) });
  results.rows.push({
    group,
    name: 'where something may match: mentions.js',
    unit: 'bytes',
    value: exactly(of((path) => path === 'mentions.js')),
  });
  results.rows.push({
    group,
    name: 'background',
    unit: 'bytes',
    value: exactly(of((path) => path === 'background.js')),
  });
  results.rows.push({ group, name: 'whole package, unpacked', unit: 'bytes', value: exactly(of(() => true)) });
  results.facts['content-script'] = content;
}
