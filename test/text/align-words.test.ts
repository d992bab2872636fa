import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../lib/text/quotations/align-words.ts';

describe('alignment of words', () => {
  const slowest = (a: string[], b: string[]): number => {
    const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        const [down, right] = [table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0];
        (table[i] as number[])[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(down, right);
      }
    }
    return table[0]?.[0] ?? 0;
  };
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  it('pairs equal words in order, as many as there can be', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const pairs = alignWords(a, b);
        let [lastA, lastB] = [-1, -1];
        for (const [inA, inB] of pairs) {
          expect(a[inA]).toBe(b[inB]);
          expect(inA).toBeGreaterThan(lastA);
          expect(inB).toBeGreaterThan(lastB);
          [lastA, lastB] = [inA, inB];
        }
        expect(pairs).toHaveLength(slowest(a, b));
      }),
    );
  });

  it('cuts long lists at words that stand once in each', () => {
    const a = Array.from({ length: 20_000 }, (_, index) => (index % 3 === 0 ? 'the' : `w${index}`));
    const b = a.filter((_, index) => index % 11 !== 5);
    expect(alignWords(a, b)).toHaveLength(b.length);
  });

  it('pairs a word that stands alone where the words after it are', () => {
    const [a, b] = ['the harbor froze', 'the mayor of the harbor froze'].map((text) => text.split(' '));
    expect(alignWords(a ?? [], b ?? [])).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
  });

  it.each([
    ['one word, again and again', ['word'], ['word']],
    ['two words in turn, and other two', ['x', 'y'], ['y', 'y', 'z']],
    ['nothing in common', ['x'], ['y']],
  ])('takes 100 KB of %s', (_, one, other) => {
    const long = (words: readonly string[], length: number) =>
      Array.from({ length }, (_, index) => words[index % words.length] ?? '');
    expect(alignWords(long(one, 50_000), long(other, 45_000)).length).toBeLessThanOrEqual(45_000);
  });

  it('finds a stretch of 400 words, some changed, in a speech of 8,000', () => {
    const speech = Array.from({ length: 8_000 }, (_, index) => (index % 2 ? 'the' : `w${index % 900}`));
    const stretch = speech.slice(4_001, 4_401).map((word, index) => (index % 40 === 7 ? 'other' : word));
    expect(alignWords(stretch, speech).length).toBe(390);
  });

  it('gives up on long lists without such words rather than take quadratic time', () => {
    const a = Array.from({ length: 50_000 }, (_, index) => (index % 2 ? 'x' : 'y'));
    const b = Array.from({ length: 50_000 }, (_, index) => (index % 3 ? 'y' : 'z'));
    expect(alignWords(a, b).length).toBeLessThanOrEqual(50_000);
  });
});
