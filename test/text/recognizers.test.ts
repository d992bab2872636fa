import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../lib/text/numbers/find-numbers.ts';
import { CONVENTIONS } from '../tools/quality/recognizer-conventions.ts';
import { type RecognizerKind, scoreRecognizers } from '../tools/quality/recognizers.ts';

/** Least share of cases with every span and value right: a little below what is reached, so that a step back is noticed. */
const LEAST: Record<RecognizerKind, number> = {
  number: 0.97,
  percent: 1,
  currency: 0.97,
  date: 0.9,
  'date-period': 0.93,
};

const folder = join(import.meta.dirname, '../../../shared/recognizers');

describe.skipIf(!existsSync(folder))(
  'cases that others wrote (skipped where ../shared/recognizers does not stand)',
  () => {
    const scores = existsSync(folder) ? scoreRecognizers(folder) : [];

    it.each(scores.map((score) => [score.kind, score] as const))('%s within news conventions', (kind, score) => {
      expect(score.share, score.misses.map((miss) => JSON.stringify(miss)).join('\n')).toBeGreaterThanOrEqual(
        LEAST[kind],
      );
    });

    it('conventions leave at least half of numbers, percentages and money in', () => {
      for (const { kind, cases, within } of scores) {
        if (kind !== 'date' && kind !== 'date-period') expect(within / cases, kind).toBeGreaterThanOrEqual(0.5);
      }
    });
  },
);

describe('conventions', () => {
  it('are rules with a reason, none of which holds a sentence', () => {
    const source = readFileSync(join(import.meta.dirname, '../tools/quality/recognizer-conventions.ts'), 'utf8');
    for (const rule of Object.values(CONVENTIONS).flat()) expect(rule.reason.length).toBeGreaterThan(10);
    expect(source).not.toMatch(/input\s*===/);
  });
});

describe('numbers in general', () => {
  it.each<[string, ...[string, number][]]>([
    ['I ate two and a half pies', ['two and a half', 2.5]],
    ['five billion and three quarters', ['five billion and three quarters', 5.75e9]],
    ['minus five point two five', ['minus five point two five', -5.25]],
    ['two hundred and two thousand', ['two hundred and two thousand', 202_000]],
    ['3 hundred and 7', ['3 hundred and 7', 307]],
    ['three lakh crore', ['three lakh crore', 3e12]],
    ['four out of nine', ['four out of nine', 4 / 9]],
    ['nine out of four', ['nine', 9], ['four', 4]],
    ['22,24,26', ['22', 22], ['24', 24], ['26', 26]],
    ['zero thirds', ['zero', 0]],
    ['one third', ['one third', 1 / 3]],
    ['.5 and 0.5', ['.5', 0.5], ['0.5', 0.5]],
    ['a 12km run in 5.4.1'],
    ['between two hundred and five hundred', ['two hundred', 200], ['five hundred', 500]],
  ])('%j', (text, ...expected) => {
    expect(findNumbers(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual(expected);
  });
});
