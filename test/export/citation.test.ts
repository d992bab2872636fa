import { describe, expect, test } from 'vitest';
import { cardCitation, citation } from '../../lib/export/citation.ts';
import { CARDS } from '../components/card-fixtures.ts';

const card = (name: string) => {
  const found = CARDS[name];
  if (!found) throw new Error(name);
  return found;
};

describe('a plain citation', () => {
  test('words, outlet with credit, headline, day, address', () => {
    const line = card('quotation only').groups[0]?.lines[0];
    expect(line && citation(line)).toBe(
      'Ada Quill: “Neither the plans nor the money were ready.” (Valley Post / NW, “Valley Post on the bridge”, 2019-05-03, https://valley.example/bridge)',
    );
  });

  test('told words are not put between quotation marks, and what a source lacks is left out', () => {
    const source = { id: 'x', outlet: 'X', credit: null, headline: null, published: null, address: null };
    expect(citation({ source, mark: 'told', told: 'She promises a review.' })).toBe('She promises a review. (X)');
    expect(citation({ source, mark: 'named' })).toBe('(X)');
  });

  test('of a card: every source but the absent ones, further statements included', () => {
    expect(cardCitation(card('quotation only')).split('\n')).toHaveLength(2);
    expect(cardCitation(card('person')).split('\n')).toHaveLength(8);
  });

  test('a figure is cited with what it measures', () => {
    expect(cardCitation(card('figure differs')).split('\n')[0]).toBe(
      '80 percent (fall in crossings of the river bridge since 2015)',
    );
  });

  test('words of others are never the actor’s', () => {
    expect(cardCitation(card('person'))).toContain('Ben Oar: “She never asked us.” (Valley Post / NW');
  });

  test('runs are put together as printed', () => {
    expect(cardCitation(card('quotation, wordings differ'))).toContain(
      '“When I read of it in the paper this morning, I could not believe my eyes”',
    );
  });
});
