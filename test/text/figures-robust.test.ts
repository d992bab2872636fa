import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findFigures } from '../../lib/text/figures/find-figures.ts';
import { hasNumber } from '../../lib/text/gate/has-number.ts';
import { findMeasures } from '../../lib/text/measures/find-measures.ts';
import { findNumbers } from '../../lib/text/numbers/find-numbers.ts';

// For machines under load: many runs and long texts; the time is linear.
vi.setConfig({ testTimeout: 60_000 });

const PIECES = [
  ...[
    '5',
    '82',
    '1,000',
    '4.1',
    '2017',
    '1990s',
    '½',
    '３',
    'two',
    'hundred',
    'million',
    'half',
    'a',
    'third',
    'dozen',
  ],
  ...[
    'percent',
    'points',
    '%',
    '$',
    '€',
    'US$',
    'bn',
    'dollars',
    'years',
    'May',
    'June',
    '30',
    'Friday',
    'quarter',
    'century',
  ],
  ...[
    'to',
    'and',
    'or',
    'of',
    'in',
    'between',
    'from',
    'by',
    'more than',
    'up',
    'down',
    'fell',
    'per',
    'cities',
    'people',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '-',
    '–',
    '—',
    '.',
    ',',
    '/',
    ':',
    "'",
    '’',
    '"',
    '(',
    ')',
    '\n',
    '\n\n',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\uD800',
    '😀',
    'é',
    'e\u0301',
  ],
];
const written = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(written, spaced, fc.string({ unit: 'binary', maxLength: 200 }));

describe('whatever the text', () => {
  it('figures slice it exactly, stand in order and do not overlap, and hold real values', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(null, '2017-04-21'), (text, published) => {
        let end = 0;
        for (const figure of findFigures(text, { published })) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          end = figure.end;
          const { value, low, high, unit } = figure;
          expect([value, low, high].some((one) => one !== null)).toBe(true);
          for (const one of [value, low, high]) {
            if (one === null) continue;
            if (unit === 'date') expect(one).toMatch(/^(?:\d{4}|-)(?:-\d\d){0,2}$/);
            else expect(Number.isFinite(one)).toBe(true);
          }
          if (typeof low === 'number' && typeof high === 'number') expect(low).toBeLessThan(high);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the gate lets every text through that holds a figure', () => {
    fc.assert(
      fc.property(anything, (text) => {
        if (findFigures(text, { published: '2017-04-21' }).length > 0 || findNumbers(text).length > 0) {
          expect(hasNumber(text)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a text before it, in a paragraph of its own, moves the figures and changes none', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        const before = 'Nothing.\n\n';
        const moved = findFigures(before + text).map((one) => ({
          ...one,
          start: one.start - before.length,
          end: one.end - before.length,
        }));
        expect(moved).toEqual(findFigures(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([' ', '\u200B ', '\uFEFF  '])('a list number is none after %j as well', (space) => {
    expect(findFigures(`${space}12) 5 people`).map(({ text }) => text)).toEqual(['5']);
    expect(findFigures(`Nothing.\n\n${space}12) 5 people`).map(({ text }) => text)).toEqual(['5']);
  });

  it('a measure is given in order, or null', () => {
    const measures = [
      { id: 'a', unit: 'count', cues: { noun: [], must: [['cities', 'people']], may: [], mustNot: ['may'] } },
    ];
    fc.assert(
      fc.property(anything, (text) => {
        const figures = findFigures(text);
        const found = findMeasures(text, figures, measures);
        expect(found).toHaveLength(figures.length);
        found.forEach((one, n) => {
          if (!one) return;
          expect(one.passage.start).toBeLessThanOrEqual(figures[n]?.start ?? -1);
          expect(one.passage.end).toBeGreaterThanOrEqual(figures[n]?.end ?? Number.NaN);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile texts end, without an exception', () => {
  const many = 100_000;
  it.each<[string, string]>([
    ['a megabyte of digits', '7'.repeat(1_000_000)],
    ['digits in threes', `1${',000'.repeat(50_000)}`],
    ['commas', ','.repeat(many)],
    ['numbers and commas', '1,'.repeat(many)],
    ['numbers and hyphens', '1-'.repeat(many)],
    ['numbers and slashes', '1/'.repeat(many)],
    ['dollar signs', '$ '.repeat(many)],
    ['number words', 'hundred and two '.repeat(20_000)],
    ['ranges without end', 'from 5 to '.repeat(20_000)],
    ['dates without end', 'June 3 to '.repeat(20_000)],
    ['lone surrogates', '\uD800'.repeat(many)],
    ['a letter without a space', 'a'.repeat(1_000_000)],
    ['apostrophes in a word', "a'".repeat(many)],
    ['halves of halves', 'half of a '.repeat(20_000)],
  ])('%s', (_, text) => {
    expect(() => findMeasures(text, findFigures(text), [])).not.toThrow();
    expect(() => findNumbers(text)).not.toThrow();
    expect(typeof hasNumber(text)).toBe('boolean');
  });

  it('a number too long to be one is none', () => {
    expect(findFigures(`${'9'.repeat(400)} cities`)).toEqual([]);
  });

  it('thirty scripts', () => {
    const scripts = 'Ω Ж א ع अ ক ਗ ગ ଓ த త ಕ ക ස ไ ລ ཀ မ გ 한 አ Ꭰ ᐁ ᚁ ᚠ ក ᠠ あ ア 漢'.split(' ');
    for (const script of scripts) {
      const text = `${script.repeat(20)} 200 cities ${script}5${script} 82% ${script}`;
      expect(findFigures(text).map((one) => one.text)).toEqual(['200', '82%']);
    }
  });
});
