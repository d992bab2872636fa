/** What must stand on a page for anything to come of a measure or a quotation. */
import { describe, expect, test } from 'vitest';
import { gateCues, measureGate, quotationGates } from '../../lib/store/index/measure-gates.ts';

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

describe('the cues by which a measure is noticed', () => {
  const cues = (noun: string[], must: string[][]) => gateCues({ cues: { noun, must, may: ['near'], mustNot: [] } });
  test.each<[string, string[], string[][], string[]]>([
    [
      'the group that occurs least by chance',
      [],
      [
        ['by', 'until'],
        ['counterfeit*', 'forged'],
      ],
      ['counterfeit*', 'forged'],
    ],
    ['not one with digits, which the gate does not send', [], [['1993'], ['down', 'fell']], ['down', 'fell']],
    ['the noun where it is the rarest', ['berth*'], [['by', 'closed']], ['berth*']],
    ['a poor group rather than none', [], [['by', 'until']], ['by', 'until']],
    ['what may stand near, where nothing must', [], [], ['near']],
  ])('%s', (_name, noun, must, expected) => {
    expect(cues(noun, must)).toEqual(expected);
  });
});
