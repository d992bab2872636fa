import { describe, expect, it } from 'vitest';
import { foldToken } from '../../lib/text/english/capitalised.ts';
import { readNarrative } from '../../lib/text/quotations/attribution/narrative.ts';

const tokens = (text: string) => readNarrative(0, text, []).tokens.map((token) => token.text);

describe('single marks in the narrative', () => {
  it('are left out where two touch', () => {
    expect(tokens("Roe said ''no'' twice")).toEqual(['Roe', 'said', 'no', 'twice']);
  });

  it('stay where they stand alone', () => {
    expect(tokens("Roe ' and ' Poe")).toEqual(['Roe', "'", 'and', "'", 'Poe']);
  });
});

describe('foldToken', () => {
  it.each([
    ['it’s', "it's"],
    ['itʼs', "it's"],
    ['dam\u00ADage', 'damage'],
    ['\uFB01ne', 'fine'],
    ['plain', 'plain'],
  ])('%s', (word, folded) => {
    expect(foldToken(word)).toBe(folded);
  });
});
