/** The gate knows every sign that the reader of cue words knows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCandidates } from '../../lib/text/gate/candidates.ts';
import { wordsOfSigns } from '../../lib/text/gate/cue-signs.ts';
import { linesToRead } from '../../lib/text/gate/lines-to-read.ts';
import { cueWordsOf } from '../../lib/text/measures/cue-words.ts';
import { tokenize } from '../../lib/text/numbers/tokens.ts';

const wordsOf = (text: string) => {
  const tokens = tokenize(text);
  return cueWordsOf(tokens, 0, tokens.length);
};

describe('signs that stand for cue words', () => {
  it.each([
    ['$4.1bn', 'billion'],
    ['$4.1 bln', 'billion'],
    ['$4.1B', 'billion'],
    ['£3m', 'million'],
    ['3 mln', 'million'],
    ['€2tn', 'trillion'],
    ['20k', 'thousand'],
    ['↓ 81%', 'down fell'],
    ['▼3', 'down fell'],
    ['change: –82%', 'down fell'],
    ['(-$5)', 'down fell'],
    ['▲ 5%', 'up rose'],
    ['at +5%', 'up rose'],
  ])('%j says %j', (text, words) => {
    expect(wordsOfSigns(text)).toBe(words);
    expect(wordsOf(text)).toEqual(expect.arrayContaining(words.split(' ')));
  });

  it.each(['2016-17', 'MS-13', '5 - 3', '12km', '3 mice', '10 bears', 'a-5', '4K-ready bn', ''])(
    '%j says none',
    (text) => {
      expect(wordsOfSigns(text).replace('thousand', '')).toBe('');
    },
  );

  it('what the reader reads, the gate has let through', () => {
    const part = fc.constantFrom(
      '4',
      '.5',
      '17',
      ' ',
      '-',
      '–',
      '↓',
      '▲',
      '+',
      '$',
      '%',
      'bn',
      'B',
      'm',
      'mln',
      'k',
      'tn',
      'x',
      '(',
      ',',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const gate = wordsOfSigns(text).split(' ');
        const signs = wordsOf(text).filter((word) => /^(?:thousand|.?.illion|trillion|down|fell|up|rose)$/.test(word));
        expect(gate).toEqual(expect.arrayContaining(signs));
      }),
      { numRuns: 3000 },
    );
  });

  it('a page is asked for the words, and its line is read', () => {
    const text = 'Bonds of $4.1bn were sold.';
    expect(scanCandidates(text).cues).toContain('billion');
    const lexicon = { names: [], cues: ['billion'], keys: [], topics: [], figures: [[['bond*'], ['billion']]] };
    expect(linesToRead({ text, heads: [] }, lexicon)?.lines).toEqual([0]);
    expect(linesToRead({ text: 'Bonds of $4.1m were sold.', heads: [] }, lexicon)).toBeNull();
  });
});
