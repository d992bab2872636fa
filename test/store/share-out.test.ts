/** How what may be read is shared among the keys asked for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '../../lib/store/find/find-statements.ts';

test.each([
  ['nothing asked for', [], []],
  ['enough for all', [3, 0, 5], [3, 0, 5]],
  ['a long list leaves the short ones theirs', [100, 2, 3], [5, 2, 3]],
  ['long lists share alike', [100, 50, 2], [4, 4, 2]],
  ['of very many the first are read whole', [3, 3, 3, 3, 3, 3], [3, 3, 3, 1, 0, 0]],
])('%s', (_, lengths, expected) => {
  expect(shareOut(lengths, { most: 10, least: 3 })).toEqual(expected);
});

test('no more than all together, nothing left while a list is cut, a longer list never less than its part', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60)), fc.nat(400), fc.nat(20), (lengths, most, least) => {
      const shares = shareOut(lengths, { most, least });
      const total = shares.reduce((sum, share) => sum + share, 0);
      expect(total).toBeLessThanOrEqual(most);
      if (shares.some((share, n) => share < (lengths[n] as number))) expect(total).toBe(most);
      if (lengths.length * least > most) return;
      for (const [n, share] of shares.entries())
        expect(share).toBeGreaterThanOrEqual(Math.min(lengths[n] as number, Math.floor(most / lengths.length)));
    }),
  );
});
