/** The documents: every file and folder that they name exists. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from './tools/architecture/source-files.ts';
import { ROOT } from './tools/driver/run-command.ts';

const documentsIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .map((path) => join(folder, path));

const DOCUMENTS = [
  'README.md',
  ...['lib', 'components', 'seeds', '.github'].flatMap(documentsIn),
  'test/tools/bench/README.md',
];

/** A path from a folder of the top level, a TypeScript file or document, or a folder with its slash; nothing that a build writes. */
const PATH = /`((?:lib|components|entrypoints|seeds|public|test)\/[\w./-]*|\w[\w./-]*(?:\.tsx?|\.md|\/))`/g;

const pathsIn = (text: string): string[] => Array.from(text.matchAll(PATH), ([, path = '']) => path);

/** A path counts from the root, or from the document's folder or any folder below that. */
function exists(path: string, document: string): boolean {
  const folder = dirname(document);
  if (existsSync(join(ROOT, path)) || existsSync(join(ROOT, folder, path))) return true;
  const below = folder === '.' ? [] : readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return below.some((entry) => `/${entry}`.endsWith(`/${path.replace(/\/$/, '')}`));
}

test('paths are distinguished from other words in backticks', () => {
  const text =
    '`lib/text` `fold.ts` `read/` `seeds/README.md` `pack/id` `CSS.highlights` `.results/` `content.js` `<file>.ts`';
  expect(pathsIn(text)).toEqual(['lib/text', 'fold.ts', 'read/', 'seeds/README.md']);
});

test('a path counts from the root or from the document', () => {
  expect(exists('test/documents.test.ts', 'README.md')).toBe(true);
  expect(exists('attribution/', 'lib/text/README.md')).toBe(true);
  expect(exists('fold.ts', 'lib/text/README.md')).toBe(true);
  expect(exists('fold.ts', 'lib/store/README.md')).toBe(false);
});

test.each(DOCUMENTS)('every path that %s names exists', (document) => {
  expect(pathsIn(textOf(document)).filter((path) => !exists(path, document))).toEqual([]);
});
