/** What must stand on a page for anything to come of a measure or a quotation. */
import { expect, test } from 'vitest';
import { measureGate, quotationGates } from '../../lib/store/index/measure-gates.ts';

test.each([
  ['rare words: two of them are enough', ['embankment', 'crumbled', 'beneath'], '2 embankment crumbled beneath'],
  ['one rare word alone', ['embankment'], '1 embankment'],
  ['common words only: most of them', ['they', 'ever', 'come', 'here'], '3 they ever come here'],
  ['one common word', ['come'], '1 come'],
  ['none', [], ''],
])('quotations: %s', (_, keys, line) => {
  expect(quotationGates([{ keys }])).toBe(line);
});

test('a pack with very many quotations has no lines', () => {
  const many = Array.from({ length: 6_000 }, (_, n) => ({ keys: [`embankment${n}`] }));
  expect(quotationGates(many)).toBe('');
});

test('a measure has all its groups of cues but empty ones', () => {
  const cues = { noun: [], must: [['flooded', 'under'], ['1993']], may: ['rain'], mustNot: ['fire'] };
  expect(measureGate({ id: 'small/houses', cues }).groups).toEqual([['flooded', 'under'], ['1993']]);
});
