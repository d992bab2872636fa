/**
 * The originals as pages: each is recognised as the text of its own source, and an article on the same event by somebody else is
 * not. The originals are other people's and stand outside the repository.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGE_SHARE, wordingOfPage } from '../../lib/compare/evidence/origins.ts';
import { packRecords, SOURCES, shortSource } from './pack-for-tests.ts';

const originals = new URL('../../../shared/seeds/', import.meta.url);

describe.skipIf(!existsSync(originals))('pages that are the originals (skipped where ../shared does not stand)', () => {
  const texts = existsSync(originals)
    ? readdirSync(originals)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(new URL(name, originals), 'utf8'))
    : [];
  const found = texts.map((text) => wordingOfPage(text, packRecords.sources));

  test('each carries the text of one source, nearly all of it, and of no other', () => {
    expect(found.map((wording) => wording.map(({ source }) => shortSource(source)))).toHaveLength(5);
    expect(found.every((wording) => wording.length === 1 && (wording[0]?.share ?? 0) > 0.9)).toBe(true);
    const sources = found.flatMap((wording) => wording.map(({ source }) => source));
    expect(sources.sort()).toEqual(Object.values(SOURCES).sort());
  });

  test('among other words it is recognised by its share', () => {
    for (const text of texts) {
      const words = text.split(/\s+/).length / 2;
      const other = Array.from({ length: words }, (_, n) => `other${n}`).join(' ');
      const [first] = wordingOfPage(`${text}\n${other}`, packRecords.sources);
      expect(first?.share).toBeGreaterThan(PAGE_SHARE);
      expect(first?.share).toBeLessThan(0.9);
    }
  });
});
