import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeShingles, shinglesOf } from '../../lib/corpus/shingles.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { originalsStand, readOriginals, root } from './originals.ts';

const pack = await readSeeds(new URL('seeds/', root));
const originals = readOriginals();
const plainSpaces = (text: string) => text.replace(/\s/g, ' ');

function sourceOf(id: string) {
  const source = pack.sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`no seed source ${id}`);
  return source;
}

/** The text between double marks of any kind in one paragraph; a closer may be two apostrophes. */
function quotedIn(paragraph: string): string[] {
  return paragraph.split(/["“”]|''/).filter((_, n) => n % 2 === 1);
}

describe.skipIf(!originalsStand)(
  'the seed sources against the originals (skipped where ../shared/seeds does not stand)',
  () => {
    it('has a source for each original and none besides', () => {
      expect(pack.sources.map(({ id }) => id).sort()).toEqual(originals.map(({ id }) => id).sort());
    });

    it.each(originals)('$id: metadata and hash are those of the original', ({ id, bytes, text, sha256, ...entry }) => {
      const source = sourceOf(id);
      const { outlet, headline, published, address } = entry;
      expect(source).toMatchObject({ outlet, headline, published, address });
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(source.original).toMatchObject({ sha256, words: entry.words });
      expect(decodeShingles(source.original?.shingles ?? '')).toEqual(shinglesOf(text));
    });

    it.each(originals)(
      '$id: every quotation stands between marks in its paragraph, to the letter',
      ({ id, paragraphs }) => {
        for (const statement of sourceOf(id).statements) {
          if (statement.kind !== 'quotation') continue;
          expect(quotedIn(paragraphs[statement.paragraph - 1] ?? ''), statement.id).toContain(statement.text);
        }
      },
    );

    it.each(originals)('$id: every figure is worded as in its paragraph', ({ id, paragraphs }) => {
      for (const statement of sourceOf(id).statements) {
        for (const figure of statement.figures) {
          expect(paragraphs[statement.paragraph - 1], `${statement.id} ${figure.text}`).toContain(figure.text);
        }
      }
    });

    it.each(originals)('$id: every speaker is named as in the paragraph or one next to it', ({ id, paragraphs }) => {
      for (const { attributed, paragraph, id: statement } of sourceOf(id).statements) {
        if (attributed === null) continue;
        const near = plainSpaces(paragraphs.slice(Math.max(0, paragraph - 2), paragraph + 1).join('\n'));
        expect(near, statement).toContain(attributed);
      }
    });

    it.each(originals)('$id: no quotation of four words or more is missing', ({ id, paragraphs }) => {
      const printed = paragraphs.flatMap(quotedIn).filter((words) => words.trim().split(/\s+/).length >= 4);
      const held = new Set(sourceOf(id).statements.map(({ text }) => text));
      expect(printed.filter((words) => !held.has(words))).toEqual([]);
      expect(printed.length).toBeGreaterThan(4);
    });

    it.each(originals)('$id: no number of a paragraph is missing', ({ id, paragraphs }) => {
      const { statements } = sourceOf(id);
      const missing = paragraphs.flatMap((paragraph, n) => {
        if (/copyright/i.test(paragraph)) return [];
        const told = statements.filter((statement) => statement.paragraph === n + 1).flatMap(({ figures }) => figures);
        const numbers = paragraph.match(/\$?\b\d[\d.,]*\d\b|\b\d\b/g) ?? [];
        // A part of a name is no figure: MS-13, 1010 WINS, CBS2.
        return numbers.filter((number) => !/13|1010/.test(number) && !told.some(({ text }) => text.includes(number)));
      });
      expect(missing).toEqual([]);
    });
  },
);
