/** Names between other scripts, and in artificial texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../lib/text/names/find-names.ts';
import { compileNames } from '../../lib/text/names/name-index.ts';
import { vouch } from '../../lib/text/names/vouch.ts';
import { anyText } from './cases/any-text.ts';
import { everyFullName, index, markNames, namesIn } from './cases/mark-names.ts';
import { NAMES } from './cases/name-lexicon.ts';

/** A word and a sentence sign of each script. */
const SCRIPTS: [script: string, word: string, stop: string][] = [
  ['Latin with marks', 'être', '.'],
  ['Vietnamese', 'người', '.'],
  ['Turkish', 'ışık', '.'],
  ['Greek', 'λόγος', '·'],
  ['Cyrillic', 'слово', '.'],
  ['Armenian', 'բառ', '։'],
  ['Georgian', 'სიტყვა', '.'],
  ['Hebrew', 'מילה', '׃'],
  ['Arabic', 'كلمة', '؟'],
  ['Persian', 'واژه', '،'],
  ['Urdu', 'لفظ', '۔'],
  ['Syriac', 'ܡܠܬܐ', '܀'],
  ['Thaana', 'ބަސް', '.'],
  ['Devanagari', 'शब्द', '।'],
  ['Bengali', 'শব্দ', '।'],
  ['Gurmukhi', 'ਸ਼ਬਦ', '।'],
  ['Gujarati', 'શબ્દ', '.'],
  ['Tamil', 'சொல்', '.'],
  ['Telugu', 'పదం', '.'],
  ['Kannada', 'ಪದ', '.'],
  ['Malayalam', 'വാക്ക്', '.'],
  ['Sinhala', 'වචනය', '෴'],
  ['Thai', 'คำ', '๚'],
  ['Lao', 'ຄຳ', '.'],
  ['Tibetan', 'ཚིག', '།'],
  ['Myanmar', 'စကား', '။'],
  ['Khmer', 'ពាក្យ', '។'],
  ['Ethiopic', 'ቃል', '።'],
  ['Cherokee', 'ꭰꮒ', '.'],
  ['Hangul', '낱말', '.'],
  ['Hiragana', 'ことば', '。'],
  ['Katakana', 'コトバ', '、'],
  ['Han', '词语', '。'],
];

describe.each(SCRIPTS)('%s', (_script, word, stop) => {
  const page = { metadata: everyFullName };
  const marked = (block: string) => markNames(block, page);

  test('a name between its words and signs is found', () => {
    expect(marked(`${word} Marsh ${word}${stop}`)).toBe(`${word} [Marsh] ${word}${stop}`);
    expect(marked(`${stop}Walter Marsh${stop}`)).toBe(`${stop}[Walter Marsh]${stop}`);
  });

  test('a letter that has a case or begins with a mark makes another word, one without case does not', () => {
    const glued = `${word}Marsh${word}`;
    const cased = /^[\p{Lu}\p{Ll}\p{Lt}\p{M}]/u.test(word);
    const endsInMark = /[\p{M}]$/u.test(word);
    expect(marked(glued)).toBe(cased || endsInMark ? glued : `${word}[Marsh]${word}`);
  });
});

test('a name in a script without capitals is found as a word of its own', () => {
  const names = [{ text: 'محمد علي', actor: 'ali', kind: 'person' as const, form: 'full' as const, titles: [] }];
  const arabic = compileNames(names, []);
  expect(findNames('قال محمد علي، ثم', arabic)).toHaveLength(1);
  expect(findNames('قال محمد عليان ثم', arabic)).toHaveLength(0);
  const both = compileNames([...names, ...NAMES], []);
  const mixed = 'محمد علي, Walter Marsh, محمد علي';
  const found = findNames(mixed, both).map(({ start, end }) => mixed.slice(start, end));
  expect(found).toEqual(['محمد علي', 'Walter Marsh', 'محمد علي']);
});

describe('for any text', () => {
  const bits = NAMES.map(({ text }) => text).concat(
    ...[
      ' ',
      '\u00A0',
      '\n',
      '-',
      '—',
      "'",
      '’s',
      '. ',
      ', ',
      '“',
      '”',
      '\u00AD',
      '\u200B',
      'Mr. ',
      'President ',
      'X',
      'x',
      '&',
      '\uD800',
    ],
  );
  const text = fc.oneof(
    fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join('')),
    anyText,
  );

  test('hits are in order, do not overlap, and slice to a name of theirs', () => {
    fc.assert(
      fc.property(text, (block) => {
        let done = 0;
        for (const { start, end } of namesIn(block, { metadata: everyFullName })) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(block.slice(start, end)).toMatch(/^[^\s\p{P}].*[^\s]$/su);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(block.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('a block gives the same whatever was read before', () => {
    fc.assert(
      fc.property(text, text, (before, block) => {
        const first = findNames(block, index);
        findNames(before, index);
        expect(findNames(block, index)).toEqual(first);
      }),
    );
  });

  test('a full name between plain words is always found', () => {
    const full = NAMES.filter(({ form, text: name }) => form === 'full' && name.includes(' ')).map(
      ({ text: name }) => name,
    );
    const words = fc.array(fc.constantFrom('said', 'the', 'rain', 'of late', 'and', '—', 'in', '“so,”'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(...full), words, (before, name, after) => {
        const block = [...before, 'met', name, 'there', ...after].join(' ');
        expect(markNames(block)).toContain(`[${name}]`);
      }),
    );
  });
});

test.each([
  'Marsh ',
  'Walter J. ',
  'Marsh-',
  "O'",
  'President Marsh said. ',
  'University of Denholm ',
  'M\u0301',
  '\uD800',
  'A',
])('a page of nothing but %j', (unit) => {
  const hits = findNames(unit.repeat(Math.floor(300_000 / unit.length)), index);
  expect(vouch([hits], { metadata: everyFullName, topics: () => new Set() })[0]?.length).toBeLessThanOrEqual(
    hits.length,
  );
});
