import { describe, expect, test } from 'vitest';
import { asNumber, layColumns, rowsTable, verdictTable } from './report-table.ts';
import { exactly } from './results.ts';
import { judge, type Target } from './targets.ts';

const speed: Target = { fact: 'speed', words: 'cold page', limit: 2, is: 'most', unit: 'walks' };
const gain: Target = { fact: 'gain', words: 'painting', limit: 20, is: 'least', unit: 'times faster' };
const none: Target = { fact: 'none', words: 'layouts', limit: 0, is: 'most', unit: 'layouts' };

describe('verdicts', () => {
  test.each([
    [speed, 1.5, true, 0.25],
    [speed, 2, true, 0],
    [speed, 3, false, -0.5],
    [gain, 30, true, 0.5],
    [gain, 10, false, -0.5],
    [none, 0, true, 0],
    [none, 1, false, 0],
  ])('%o measured as %d holds: %s', (target, measured, holds, margin) => {
    expect(judge({ [target.fact]: measured }, [target])).toEqual([{ target, measured, holds, margin }]);
  });

  test('what was not measured does not hold', () => {
    const verdicts = judge({}, [speed]);
    expect(verdicts[0]?.holds).toBe(false);
    expect(verdictTable(verdicts)).toContain('NOT MEASURED');
  });

  test('the table says limit, measured value, margin and verdict', () => {
    const table = verdictTable(judge({ speed: 1.5, gain: 10 }, [speed, gain]));
    expect(table).toMatch(/cold page\s+<= 2 walks\s+1\.50\s+25 %\s+holds/);
    expect(table).toMatch(/painting\s+>= 20 times faster\s+10\s+-50 %\s+DOES NOT HOLD/);
  });
});

describe('the table of rows', () => {
  test('groups, values, spreads and ratios stand in columns', () => {
    const ratio = { to: 'walk', value: { median: 2, low: 1.9, high: 2.1, samples: 3 } };
    const rows = [
      { group: 'Cold pages', name: 'walk', unit: 'ms', value: exactly(1.234) },
      { group: 'Cold pages', name: 'gate', unit: 'ms', value: { median: 2.5, low: 2, high: 3, samples: 3 }, ratio },
    ];
    expect(rowsTable({ rows })).toBe(
      ['Cold pages', '  walk      1.23 ms', '  gate      2.50 ms  2-3  2 x walk  1.90-2.10'].join('\n'),
    );
  });

  test('columns are as wide as their widest cell', () => {
    expect(
      layColumns([
        ['a', '1'],
        ['long', '200'],
      ]),
    ).toBe('a       1\nlong  200');
  });

  test.each([
    [1234.5, '1,235'],
    [12.34, '12.3'],
    [0.456, '0.46'],
    [7, '7'],
    [Number.NaN, '-'],
  ])('%d is written %s', (value, text) => {
    expect(asNumber(value)).toBe(text);
  });
});
