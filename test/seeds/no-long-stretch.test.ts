/** The repository carries no stretch of the originals: eight words in a row, quotations and headlines aside. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldKey } from '../../lib/text/fold.ts';
import { originalsStand, readOriginals, root } from './originals.ts';

const STRETCH = 8;
/** Larger files are pictures and lock files; no prose of ours is near it. */
const LARGEST = 2_000_000;

function stretchesOf(text: string): string[] {
  const words = foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(STRETCH - 1).map((_, n) => words.slice(n, n + STRETCH).join(' '));
}

/** What an original says outside quotation marks. Its headline is metadata and may be named. */
function ownWords(): Set<string> {
  const found = new Set<string>();
  for (const { paragraphs } of readOriginals()) {
    for (const paragraph of paragraphs) {
      const outside = foldKey(paragraph)
        .split('"')
        .filter((_, n) => n % 2 === 0);
      for (const stretch of outside.flatMap(stretchesOf)) found.add(stretch);
    }
  }
  return found;
}

/** Files that git tracks or would track. */
function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.split('\0').filter(Boolean);
}

function readText(file: string): string {
  const address = new URL(encodeURI(file), root);
  // A listed file may be gone when it is read.
  if (!(statSync(address, { throwIfNoEntry: false })?.isFile() ?? false) || statSync(address).size > LARGEST) return '';
  const text = readFileSync(address, 'utf8');
  return text.includes('\0') ? '' : text;
}

it.skipIf(!originalsStand)(
  'no file holds eight words in a row of an original (skipped where ../shared/seeds does not stand)',
  () => {
    const theirs = ownWords();
    expect(theirs.size).toBeGreaterThan(500);
    const files = repositoryFiles();
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((file) =>
      stretchesOf(readText(file))
        .filter((stretch) => theirs.has(stretch))
        .map((stretch) => `${file}: ${stretch}`),
    );
    expect(found).toEqual([]);
  },
  60_000,
);
