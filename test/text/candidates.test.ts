/** The gate: what one scan of a page says could begin a match. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalisedSpans, capitalisedWords, foldToken, nameKey } from '../../lib/text/english/capitalised.ts';
import { foldKeepingCase } from '../../lib/text/fold.ts';
import { scanCandidates } from '../../lib/text/gate/candidates.ts';
import { findNames } from '../../lib/text/names/find-names.ts';
import { compileNames } from '../../lib/text/names/name-index.ts';
import { anyText } from './cases/any-text.ts';
import { NAMES } from './cases/name-lexicon.ts';

describe('capitals', () => {
  test.each([
    ['Walter Marsh', 'Walter'],
    ['de Witte', 'Witte'],
    ["O'Hara", "O'hara"],
    ['O’Hara', "O'hara"],
    ['DOJ', 'Doj'],
    ['McCoy', 'Mccoy'],
    ['U.S. Department of Justice', 'Department'],
    ['8 U.S.C. 99', 'U'],
    ['MX-7', 'Mx'],
    ['Pen\u0303a', 'Peña'],
    ['Ｗａｌｔｅｒ', 'Walter'],
    ['Мария Петрова', 'Мария'],
    ['Ελένη', 'Ελένη'],
    ['محمد علي', 'محمد'],
    ['nothing large', ''],
    ['', ''],
  ])('%j is kept under %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test.each([
    'Marsh',
    'MARSH',
    'marsh, but Marsh',
    '“Marsh’s”',
    'Mar\u00ADsh',
    'Mar\u200Bsh',
    '—Marsh—',
    '漢字Marsh漢字',
    '(Marsh)',
    'anti-Marsh',
    "MARSH'S",
  ])('%j gives the key of Marsh', (text) => {
    expect(scanCandidates(text).capitals).toContain(nameKey('Marsh'));
  });

  test('whatever is found in a text, the scan of that text asked for', () => {
    const index = compileNames(NAMES, []);
    const name = fc.constantFrom(...NAMES.map(({ text }) => text));
    const written = fc.tuple(name, fc.constantFrom('plain', 'capitals', 'curly', 'soft')).map(([text, how]) => {
      if (how === 'capitals') return text.toUpperCase();
      if (how === 'curly') return text.replaceAll("'", '’').replaceAll(' ', '\u00A0');
      return how === 'soft' ? text.replace(/(?<=\p{L}\p{L})(?=\p{L})/u, '\u00AD') : text;
    });
    const around = fc.constantFrom('', ' ', '“', '”', ', ', ' said ', '—', '\n', '漢');
    fc.assert(
      fc.property(fc.array(fc.tuple(around, written, around)), (parts) => {
        const text = parts.flat().join('');
        const asked = new Set(scanCandidates(text).capitals);
        for (const hit of findNames(text, index))
          for (const found of hit.names) expect(asked).toContain(nameKey(found.text));
      }),
      { numRuns: 500 },
    );
  });

  test('spans are the words, and slice the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = capitalisedSpans(text);
        expect(spans.map(({ word }) => word).sort()).toEqual(capitalisedWords(text).sort());
        for (const { word, at } of spans) expect(text.startsWith(word, at)).toBe(true);
      }),
    );
  });

  test('a token folds as the whole text does', () => {
    const part = fc.constantFrom(
      'A',
      'b',
      'é',
      'e\u0301',
      'ﬁ',
      'Ａ',
      '\u00AD',
      '\u200B',
      '’',
      'ʼ',
      "'",
      'Ж',
      'ό',
      'İ',
      '漢',
      '9',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        for (const word of capitalisedWords(parts.join(''))) expect(foldToken(word)).toBe(foldKeepingCase(word).text);
      }),
      { numRuns: 2000 },
    );
  });

  test('each once, and no more than a message should carry', () => {
    expect(scanCandidates('Marsh MARSH Marsh’s Marsh').capitals).toEqual(['Marsh']);
    const many = Array.from({ length: 30_000 }, (_, n) => `N${n.toString(36)}`).join(' ');
    expect(scanCandidates(many).capitals.length).toBeLessThanOrEqual(10_000);
    expect(scanCandidates(`X${'y'.repeat(100_000)}`).capitals).toEqual([]);
  });
});

describe('cues', () => {
  test('words of clauses that hold a number, folded', () => {
    expect(scanCandidates('No number stands here.').cues).toEqual([]);
    const { cues } = scanCandidates('It rained. Murders FELL by 82 percent here. Nobody knew.');
    expect(cues).toEqual(expect.arrayContaining(['murders', 'fell', 'percent', 'here']));
    expect(cues).not.toContain('rained');
    expect(cues).not.toContain('nobody');
  });
  test.each([
    'nine',
    'Nine',
    'two dozen',
    'a half-million',
    'three-quarters',
    'seventy',
    'millions of',
    'since May',
    'Jan. 5, said',
    'on Friday',
    'last summer',
  ])('%s is a number', (number) => {
    expect(scanCandidates(`They wrote to ${number} communities.`).cues).toContain('communities');
  });
  test('decomposed letters are composed', () => {
    expect(scanCandidates('9 re\u0301fugie\u0301s').cues).toContain('réfugiés');
  });
});

describe('quoted', () => {
  test.each([
    '“soft on crime”',
    '"soft on crime"',
    "''soft on crime''",
    '‘soft on crime’',
    "he said: 'soft on crime'",
    '«soft on crime»',
    '「soft on crime」',
  ])('words in %s', (text) => {
    expect(scanCandidates(text).quoted).toEqual(['soft', 'crime']);
  });
  test('nothing without quotation marks', () => {
    expect(scanCandidates("O'Hara's plan isn't soft").quoted).toEqual([]);
  });
});

test.each(['A', 'a', '"', "'", '“', '1', ' ', '\uD800', '漢', 'ا', "O'", 'A ', '" ', '1 . '])(
  'a million of %j',
  (unit) => {
    const found = scanCandidates(unit.repeat(Math.floor(1_000_000 / unit.length)));
    expect(found.capitals.length + found.cues.length + found.quoted.length).toBeLessThanOrEqual(20_000);
  },
);
