import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeShingles, encodeShingles, sharedShare, shinglesOf } from '../../lib/corpus/shingles.ts';

const sentence = 'the harbour was shut at dawn after the storm had broken the quay';

describe('shingles of a text', () => {
  it('are as many as it has runs of five words', () => {
    expect(shinglesOf(sentence)).toHaveLength(9);
    expect(shinglesOf('four words are few')).toHaveLength(0);
  });

  it.each([
    ['capitals and stops', 'The Harbour was shut - at dawn; after the storm had broken the quay!'],
    ['a curly apostrophe', sentence],
    ['no-break spaces and soft hyphens', sentence.replaceAll(' ', '\u00A0').replace('harbour', 'har\u00ADbour')],
  ])('do not depend on %s', (_name, text) => {
    expect(shinglesOf(text)).toEqual(shinglesOf(sentence));
  });

  it.each([
    ['straight', `"${sentence}"`],
    ['curly', `“${sentence}”`],
    ['closed by two apostrophes', `"${sentence}''`],
    ['not closed', `“${sentence}`],
  ])('leave out what stands in quotation marks (%s)', (_name, text) => {
    expect(shinglesOf(`She said: ${text}`)).toHaveLength(0);
  });

  it('do not run across a quotation or a line', () => {
    expect(shinglesOf('one two three "quoted" four five six')).toHaveLength(0);
    expect(shinglesOf('one two three\nfour five six')).toHaveLength(0);
  });

  it('are sorted and without doubles', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('quay', 'dawn', 'storm', 'the'), { maxLength: 200 }), (words) => {
        const shingles = [...shinglesOf(words.join(' '))];
        expect(shingles).toEqual([...new Set(shingles)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('encoding', () => {
  const shingles = fc.uint32Array().map((list) => Uint32Array.from(new Set(list)).sort());
  it('comes back as it went in', () => {
    fc.assert(fc.property(shingles, (list) => void expect(decodeShingles(encodeShingles(list))).toEqual(list)));
  });

  it('is little-endian base64', () => {
    expect(encodeShingles(Uint32Array.of(1, 0x01020304))).toBe('AQAAAAQDAgE=');
  });

  it('never throws on what it did not make', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(decodeShingles(text)).toBeInstanceOf(Uint32Array)));
    expect(decodeShingles('AQAAAA')).toEqual(Uint32Array.of(1));
    expect(decodeShingles('AQAAAAQD')).toEqual(Uint32Array.of(1));
  });
});

describe('the share of one in another', () => {
  it('is 1 with itself, 0 with nothing, and counts what both hold', () => {
    const own = shinglesOf(sentence);
    expect(sharedShare(own, own)).toBe(1);
    expect(sharedShare(own, new Uint32Array())).toBe(0);
    expect(sharedShare(new Uint32Array(), own)).toBe(0);
    expect(sharedShare(Uint32Array.of(1, 2, 3, 4), Uint32Array.of(2, 4, 9))).toBe(0.5);
  });

  it('agrees with sets', () => {
    const list = fc.uniqueArray(fc.nat(60)).map((values) => Uint32Array.from(values).sort());
    fc.assert(
      fc.property(list, list, (a, b) => {
        const shared = [...a].filter((value) => b.includes(value)).length;
        expect(sharedShare(a, b)).toBe(a.length === 0 ? 0 : shared / a.length);
      }),
    );
  });
});
