import { describe, expect, test } from 'vitest';
import { originsOf, sharedWording } from '../../lib/compare/evidence/origins.ts';
import type { SourceRecord } from '../../lib/corpus/rows/records.ts';
import { encodeShingles, shinglesOf } from '../../lib/corpus/shingles.ts';
import { packRecords } from './pack-for-tests.ts';
import { source } from './records-for-tests.ts';

const text = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `word${from + n}`).join(' ');
const withText = (id: string, words: string, more: Partial<SourceRecord> = {}) =>
  source(id, {
    ...more,
    original: { sha256: id.padEnd(64, '0'), words: 100, shingles: encodeShingles(shinglesOf(words)) },
  });
const groups = (sources: SourceRecord[]) => originsOf(sources).map((group) => group.map(({ id }) => id).join('+'));

describe('sources of one origin', () => {
  test('that share much of their wording', () => {
    expect(
      groups([
        withText('a', text(0, 100)),
        withText('b', `${text(0, 60)} ${text(500, 540)}`),
        withText('c', text(1000, 1100)),
      ]),
    ).toEqual(['a+b', 'c']);
  });
  test('a wire text that two sources share without sharing more with each other', () => {
    const a = withText('a', text(0, 100));
    const b = withText('b', text(60, 160));
    const c = withText('c', text(120, 220));
    expect(groups([a, b, c])).toEqual(['a+b+c']);
    expect(groups([a, c, b])).toEqual(['a+c+b']);
    expect(groups([a, c])).toEqual(['a', 'c']);
  });
  test('not texts that share a sentence', () => {
    expect(groups([withText('a', text(0, 100)), withText('b', `${text(0, 15)} ${text(500, 600)}`)])).toEqual([
      'a',
      'b',
    ]);
  });
  test('not very short texts', () => {
    expect(groups([withText('a', text(0, 12)), withText('b', text(0, 12))])).toEqual(['a', 'b']);
  });
  test('that credit one wire service on one event, whatever else they credit', () => {
    expect(groups([source('a', { credit: 'AP' }), source('b', { credit: 'Local News / AP' })])).toEqual(['a+b']);
    expect(groups([source('a', { credit: 'AP' }), source('b', { credit: 'AP', event: 'f' })])).toEqual(['a', 'b']);
    expect(groups([source('a', { credit: 'AP' }), source('b', { credit: 'Reuters' })])).toEqual(['a', 'b']);
    expect(groups([source('a', { credit: null }), source('b', { credit: null })])).toEqual(['a', 'b']);
  });
  test('not what is only cited, nor the outlet itself', () => {
    expect(groups([source('a', { credit: 'Politico (cited)' }), source('b', { credit: 'Politico (cited)' })])).toEqual([
      'a',
      'b',
    ]);
    expect(
      groups([
        source('a', { credit: 'Outlet', outlet: 'Outlet' }),
        source('b', { credit: 'Outlet', outlet: 'Outlet' }),
      ]),
    ).toEqual(['a', 'b']);
  });
  test('the five sources of the built-in pack are five texts; on no event do two go back to one', () => {
    expect(originsOf(packRecords.sources)).toHaveLength(5);
  });
});

describe('a page that carries the text of a source', () => {
  const sources = [withText('a', text(0, 200)), withText('b', text(1000, 1200)), source('c')];
  test('is told with its share, most first', () => {
    const found = sharedWording(shinglesOf(`${text(0, 120)} ${text(5000, 5080)}`), sources);
    expect(found.map(({ source: { id }, share }) => [id, Math.round(share * 10)])).toEqual([['a', 6]]);
  });
  test('an unlike page, a short one and an empty one carry none', () => {
    expect(sharedWording(shinglesOf(text(7000, 7200)), sources)).toEqual([]);
    expect(sharedWording(shinglesOf(text(0, 15)), sources)).toEqual([]);
    expect(sharedWording(shinglesOf(''), sources)).toEqual([]);
  });
});
