/** Folding and the way back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldKeepingCase, foldKey } from '../../lib/text/fold.ts';
import { anyText } from './cases/any-text.ts';

describe('what folds to what', () => {
  test.each([
    ['case', 'New ELLERY', 'new ellery'],
    ['curly apostrophe', 'O’Hara‘s', "o'hara's"],
    ['a lone back quote', 'a`b', "a'b"],
    ['a ligature that stands for a phrase', 'a ﷺ b', 'a ﷺ b'],
    ['primes, accents as apostrophes', 'a′b´c`d', "a'b'c'd"],
    ['quotation marks', '“a” „b‟ «c» 「d」 ＂e＂', '"a" "b" "c" "d" "e"'],
    ['two apostrophes', "‘‘a’’ ''b'' ``c´´", '"a" "b" "c"'],
    ['one more apostrophe', "''a'''", '"a"\''],
    ['dashes', 'a–b—c−d‑e', 'a-b-c-d-e'],
    ['runs of dashes', 'a -- b ——— c', 'a - b - c'],
    ['spaces', 'a\u00A0b\u2009c\u2007d\u3000e', 'a b c d e'],
    ['white space runs and line breaks', 'a \n\t b\r\nc', 'a b c'],
    ['ignorable between spaces', 'a \u200B b', 'a b'],
    ['soft hyphen, zero width, joiners, BOM', 'a\u00ADb\u200Bc\u2060d\uFEFFe\u200Ff', 'abcdef'],
    ['variation selector', '☀\uFE0F x', '☀ x'],
    ['ligatures', 'ﬁnd oﬃce', 'find office'],
    ['wide forms', 'ＡＢＣ１２３％', 'abc123%'],
    ['half-width kana', 'ｱﾞ', 'ア\u3099'.normalize('NFKC')],
    ['ellipsis', 'so…', 'so...'],
    ['decomposed letters', 'Pen\u0303a', 'peña'],
    ['Hangul in parts', '\u1112\u1161\u11AB', '한'],
    ['final sigma', 'ΛΟΓΟΣ λόγος', 'λογοσ λόγοσ'],
    ['dotted capital i', 'İzmir', 'izmir'],
  ])('%s', (_what, text, expected) => {
    expect(foldKey(text)).toBe(expected);
  });

  test('diacritics stay, and so do fractions, superscripts and signs', () => {
    expect(foldKey('Peña')).not.toBe(foldKey('Pena'));
    expect(foldKey('10½ m² Acme™')).toBe('10½ m² acme™');
  });

  test('case can be kept', () => {
    expect(foldKeepingCase('“Tom\u00A0de Witte”').text).toBe('"Tom de Witte"');
  });
});

describe('the way back', () => {
  test.each([
    ['plain', 'Walter Marsh spoke', 'marsh', 'Marsh'],
    ['after removed characters', 'a\u00ADb\u200Bc Marsh', 'marsh', 'Marsh'],
    ['ignorables inside belong to the span', 'so Mar\u00ADsh spoke', 'marsh', 'Mar\u00ADsh'],
    ['ignorables around do not', 'so \u200BMarsh\u200B spoke', 'marsh', 'Marsh'],
    ['ligature', 'the oﬃce of', 'office', 'oﬃce'],
    ['decomposed letter', 'for Pen\u0303a now', 'peña', 'Pen\u0303a'],
    ['white space run inside', 'Tom\n   de\u00A0Witte', 'tom de witte', 'Tom\n   de\u00A0Witte'],
    ['emoji before', '👩🏽‍🚒👍 Marsh', 'marsh', 'Marsh'],
    ['two apostrophes before', "''Marsh''", 'marsh', 'Marsh'],
  ])('%s', (_what, text, key, expected) => {
    const folded = fold(text);
    const at = folded.text.indexOf(key);
    const { start, end } = folded.toSource(at, at + key.length);
    expect(text.slice(start, end)).toBe(expected);
  });

  test('a span that begins or ends inside a ligature takes all of it', () => {
    const { toSource } = fold('a ﬃ b');
    expect(toSource(0, 3)).toEqual({ start: 0, end: 3 });
    expect(toSource(4, 7)).toEqual({ start: 2, end: 5 });
    expect(toSource(3, 4)).toEqual({ start: 2, end: 3 });
  });

  test('an empty span stays empty, and the whole goes to the whole', () => {
    const text = '\u200Ba\u200B  b\u200B';
    const folded = fold(text);
    expect(folded.toSource(1, 1)).toEqual({ start: 2, end: 2 });
    expect(folded.toSource(0, folded.text.length)).toEqual({ start: 1, end: text.length - 1 });
  });
});

/** Text made of what folding has to deal with, beside anything at all. */
const odd = fc.constantFrom(
  ...[
    'a',
    'B',
    'é',
    'e\u0301',
    'ﬁ',
    '…',
    "'",
    '’',
    '“',
    '—',
    '-',
    ' ',
    '\u00A0',
    '\n',
    '\u00AD',
    '\u200B',
    '\uFE0F',
    '\u0301',
  ],
  ...['İ', 'ς', 'Σ', '漢', '\u1112', '\u1161', 'Ａ', '½', '👍', '\uD800', '\uDC00', 'ß', '٣', 'क\u094D'],
);
const messy = fc.oneof(
  fc.array(odd, { maxLength: 40 }).map((parts) => parts.join('')),
  anyText,
);

/** Beside the surrogate pair that an offset would cut: half a character folds to nothing of its own, and no span ends there. */
const outOfPair = (text: string, at: number, step: 1 | -1): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at + step : at;

describe('for any text', () => {
  test('every word maps back to a slice that folds to it', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const folded = fold(text);
        for (const { 0: word, index } of folded.text.matchAll(/[^ ]+/g)) {
          const { start, end } = folded.toSource(index, index + word.length);
          expect(fold(text.slice(start, end)).text).toBe(word);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('every span maps back to a slice within the text that folds to no less', () => {
    fc.assert(
      fc.property(messy, fc.nat(60), fc.nat(60), (text, from, length) => {
        const folded = fold(text);
        const start = outOfPair(folded.text, Math.min(from, folded.text.length), -1);
        const end = outOfPair(folded.text, Math.min(start + length, folded.text.length), 1);
        const source = folded.toSource(start, end);
        expect(source.start).toBeGreaterThanOrEqual(0);
        expect(source.end).toBeGreaterThanOrEqual(source.start);
        expect(source.end).toBeLessThanOrEqual(text.length);
        expect(fold(text.slice(source.start, source.end)).text).toContain(folded.text.slice(start, end));
      }),
      { numRuns: 2000 },
    );
  });

  test('texts that differ by typography only have one key', () => {
    const typographic: [string, string][] = [
      ["'", '’'],
      ['"', '“'],
      ['-', '–'],
      [' ', '\u00A0\n'],
      ['é', 'e\u0301'],
      ['fi', 'ﬁ'],
    ];
    const part = fc.oneof(
      fc.constantFrom(...typographic),
      fc.constantFrom('x', 'y', 'z').map((letter) => [letter, letter] as const),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const plain = parts.map(([one]) => one).join('x');
        const printed = parts.map(([, other]) => other).join('x');
        expect(foldKey(printed)).toBe(foldKey(plain));
      }),
    );
  });

  test.each([
    ['one endless word', 'x'],
    ['lone surrogates', '\uD800'],
    ['marks that never end', '\u0301\u0316'],
    ['zero width', 'a\u200B'],
    ['spaces', ' \u00A0'],
    ['apostrophes', "'"],
    ['Han', '漢字'],
  ])('a million of %s does not throw', (_what, unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(fold(text).text.length).toBeLessThanOrEqual(text.length);
  });
});
