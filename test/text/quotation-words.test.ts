import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotationWords, quotationWords } from '../../lib/text/quotations/quotation-words.ts';
import { anyText } from './cases/any-text.ts';

describe('words of a quotation', () => {
  it.each([
    ['an amount is one word', 'about $4.1 billion', ['about', '$4.1', 'billion']],
    ['thousands without comma', '1,000 people in 12,500 homes', ['1000', 'people', 'in', '12500', 'homes']],
    ['a comma that parts no thousands', 'rows 4,5 and 1,0000', ['rows', '4,5', 'and', '1,0000']],
    ['contraction kept', 'We’re not "we are"', ["we're", 'not', 'we', 'are']],
    ['hyphens part', 'up-to-date law-abiding', ['up', 'to', 'date', 'law', 'abiding']],
    ['dashes are no words', 'I say — if so', ['i', 'say', 'if', 'so']],
    ['brackets left off', 'on [the] bill', ['on', 'the', 'bill']],
    ['time', 'at 9:30 sharp', ['at', '9:30', 'sharp']],
    ['a sentence that begins without a space', 'It ended.Then it began', ['it', 'ended', 'then', 'it', 'began']],
    ['per and cent apart', 'a cent per centre, per century', ['a', 'cent', 'per', 'centre', 'per', 'century']],
  ])('%s', (_, text, words) => {
    expect(quotationWords(text)).toEqual(words);
  });

  it.each([
    ['82%', '82 percent', '82 per cent', '82 per-cent', '82 %'],
    ['the U.S. mayors', 'the US mayors', 'the U.S mayors'],
    ['law & order', 'law and order'],
    ['at 9 p.m. sharp', 'at 9 pm sharp', 'at 9 P.M. sharp'],
    ['#MeToo', 'MeToo', '# metoo'],
    ['@harbor', 'harbor'],
    ['1,000', '1000'],
    ['hard-working', 'hard working'],
    ['it’s', "it's", 'It`s'],
    ['a soft\u00adened word', 'a softened word'],
  ])('%s and its other spellings are the same words', (first, ...others) => {
    for (const other of others) expect(quotationWords(other)).toEqual(quotationWords(first));
  });

  it.each([
    ['4.1', '41'],
    ['4,5', '45'],
    ['$4', '4'],
    ["we're", 'were'],
    ['we are', "we're"],
    ['9:30', '930'],
  ])('%s and %s are not the same words', (one, other) => {
    expect(quotationWords(one)).not.toEqual(quotationWords(other));
  });

  it('gives for each word the stretch of the text that it came from', () => {
    const text = 'The “U.S.” pays 82\u00a0per  cent, they’d say';
    expect(findQuotationWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      ['The', 'U.S', 'pays', '82', 'per  cent', 'they’d', 'say'], //
    );
  });

  it('of any text gives words in order, with the keys of the words alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = findQuotationWords(text);
        expect(words.map(({ key }) => key)).toEqual(quotationWords(text));
        words.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThanOrEqual(start);
        });
      }),
    );
  });

  it.each(['a.', "'a", '%', 'per ', '1,', "it's-", '.'])('takes endless "%s"', (piece) => {
    expect(() => quotationWords(piece.repeat(200_000))).not.toThrow();
  });
});
