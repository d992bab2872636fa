import { describe, expect, test } from 'vitest';
import { filterSources, nextOrder, sortSources } from '../../../components/corpus/sources/sort-sources.ts';
import { source } from './corpus-fixtures.ts';

const ROWS = [
  source('a', { headline: 'Éclair 10', outlet: 'Post', published: '2017-01-02', statements: 3 }),
  source('b', { headline: 'eclair 9', outlet: 'Gazette', credit: 'AP', published: null, statements: 30 }),
  source('c', { headline: null, outlet: 'gazette', published: '2018-01-02', statements: 3, event: 'Letters' }),
];
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join('');

describe('the order of sources', () => {
  test.each([
    ['headline', false, 'bac'],
    ['headline', true, 'abc'],
    ['outlet', false, 'bca'],
    ['published', true, 'cab'],
    ['published', false, 'acb'],
    ['statements', true, 'bac'],
    ['statements', false, 'acb'],
  ] as const)('by %s, downward %s: what is missing comes last', (column, down, order) => {
    expect(ids(sortSources(ROWS, { column, down }, 'en'))).toBe(order);
  });

  test('the same head turns it round; another begins at its natural end', () => {
    expect(nextOrder({ column: 'outlet', down: false }, 'outlet')).toEqual({ column: 'outlet', down: true });
    expect(nextOrder({ column: 'outlet', down: true }, 'published')).toEqual({ column: 'published', down: true });
    expect(nextOrder({ column: 'published', down: true }, 'headline')).toEqual({ column: 'headline', down: false });
  });
});

describe('the filter', () => {
  test.each([
    ['', 'abc'],
    ['  gazette ', 'bc'],
    ['GAZETTE ap', 'b'],
    ['letters', 'c'],
    ['2017', 'a'],
    ['pack mine', 'abc'],
    ['nothing', ''],
  ])('“%s” leaves %s', (filter, left) => {
    expect(ids(filterSources(ROWS, filter))).toBe(left);
  });
});
