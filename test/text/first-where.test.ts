import { describe, expect, test } from 'vitest';
import { firstWhere } from '../../lib/text/first-where.ts';

const rising = [1, 3, 3, 3, 8];
const firstFrom = (least: number, from?: number) =>
  firstWhere(rising.length, (index) => (rising[index] as number) >= least, from);

describe('the first index at which a test holds', () => {
  test.each([
    ['before the first entry', 0, 0],
    ['an entry itself', 1, 0],
    ['the first of equal ones', 3, 1],
    ['between two', 4, 4],
    ['the last', 8, 4],
    ['behind the last', 9, 5],
  ])('%s', (_, least, index) => expect(firstFrom(least)).toBe(index));

  test('of nothing: its length', () => expect(firstWhere(0, () => true)).toBe(0));

  test('from an index on', () => {
    expect(firstFrom(3, 2)).toBe(2);
    expect(firstFrom(1, 5)).toBe(5);
  });

  test('asks no more often than the length has binary digits', () => {
    let asked = 0;
    firstWhere(1_000_000, (index) => {
      asked++;
      return index >= 123_456;
    });
    expect(asked).toBeLessThanOrEqual(20);
  });
});
