/** Words and their offsets. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../lib/text/english/words.ts';
import { anyText } from './cases/any-text.ts';

describe('findWords', () => {
  test.each([
    ['plain', 'Walter Marsh spoke.', ['Walter', 'Marsh', 'spoke']],
    ['apostrophes and hyphens inside', "O'Hara's soft-on-tax ‘plan’", ["O'Hara's", 'soft-on-tax', 'plan']],
    ['curly apostrophe and no-break hyphen', 'O’Hara’s soft‑on', ['O’Hara’s', 'soft‑on']],
    ['doubled signs part', "rock''n''roll and yes--no", ['rock', 'n', 'roll', 'and', 'yes', 'no']],
    ['digits', 'MX-7 and 82 percent', ['MX-7', 'and', '82', 'percent']],
    ['marks and what shows nothing', 'Pen\u0303a hy\u00ADphen', ['Pen\u0303a', 'hy\u00ADphen']],
    ['scripts', 'Привет мир, שלום עולם नमस्ते दुनिया', ['Привет', 'мир', 'שלום', 'עולם', 'नमस्ते', 'दुनिया']],
    ['nothing', '—…!', []],
  ])('%s', (_what, text, expected) => {
    expect(findWords(text).map((word) => word.text)).toEqual(expected);
  });

  test('offsets slice the text, in order, without overlap, and leave out no letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let done = 0;
        for (const word of findWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(text.slice(done, word.start)).not.toMatch(/\p{L}|\p{N}/u);
          done = word.end;
        }
        expect(text.slice(done)).not.toMatch(/\p{L}|\p{N}/u);
      }),
    );
  });

  test.each(['x', "x'", '-', '\uD800', 'x\u0301'])('a million of %j does not throw', (unit) => {
    expect(findWords(unit.repeat(1_000_000 / unit.length))).toBeInstanceOf(Array);
  });
});
