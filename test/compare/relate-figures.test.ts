import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arithmeticOf, type PrintedFigure, relateFigures } from '../../lib/compare/figures/relate-figures.ts';

const figure = (value: number | string | null, more: Partial<PrintedFigure> = {}): PrintedFigure => ({
  text: String(value),
  value,
  low: null,
  high: null,
  unit: 'count',
  qualifier: null,
  direction: null,
  ...more,
});
const percent = (value: number, more: Partial<PrintedFigure> = {}) => figure(value, { unit: 'percent', ...more });
const date = (value: string) => figure(value, { unit: 'date' });
const range = (low: number | string | null, high: number | string | null, unit = 'count') =>
  figure(null, { low, high, unit });

describe('two figures of one measure', () => {
  const pairs: [name: string, a: PrintedFigure, b: PrintedFigure, kind: string][] = [
    ['the same', figure(9), figure(9), 'same'],
    ['about, and without about', figure(11e6, { qualifier: 'about' }), figure(11e6), 'same'],
    ['another', figure(9), figure(23), 'differs'],
    ['two whole percentages', percent(80), percent(82), 'differs'],
    ['a percentage with a decimal', percent(81.7), percent(82), 'rounds'],
    ['a decimal that rounds elsewhere', percent(81.2), percent(82), 'differs'],
    ['about eighty', percent(80, { qualifier: 'about' }), percent(82), 'rounds'],
    ['about eighty and ninety', percent(80, { qualifier: 'about' }), percent(90), 'differs'],
    ['down and up', percent(82, { direction: 'down' }), percent(82, { direction: 'up' }), 'differs'],
    ['four billion', figure(4e9), figure(4.1e9), 'rounds'],
    ['five billion', figure(5e9), figure(4.1e9), 'differs'],
    ['37 and 40', figure(37), figure(40), 'differs'],
    ['two dozen and 23', figure(24, { text: 'two dozen' }), figure(23), 'rounds'],
    ['two dozen and 31', figure(24, { text: 'two dozen' }), figure(31), 'differs'],
    ['24 and 23', figure(24), figure(23), 'differs'],
    ['more than 140 and 150', figure(140, { qualifier: 'more-than' }), figure(150), 'within'],
    ['more than 140 and 130', figure(140, { qualifier: 'more-than' }), figure(130), 'differs'],
    ['a bound given as low', figure(null, { low: 140, qualifier: 'more-than' }), figure(150), 'within'],
    ['at most 10 and 12', figure(10, { qualifier: 'at-most' }), figure(12), 'differs'],
    [
      'more than 10, less than 20',
      figure(10, { qualifier: 'more-than' }),
      figure(20, { qualifier: 'less-than' }),
      'not-comparable',
    ],
    ['millions and three million', range(2e6, null), figure(3e6), 'not-comparable'],
    ['millions and millions', range(2e6, null), range(2e6, null), 'same'],
    ['more than 140 and 150', figure(140, { qualifier: 'more-than' }), figure(150), 'within'],
    ['more than 140 and 300', figure(140, { qualifier: 'more-than' }), figure(300), 'not-comparable'],
    ['more than 140 and 120', figure(140, { qualifier: 'more-than' }), figure(120), 'differs'],
    ['a value is at most a twentieth from its rounding', figure(1000), figure(1050), 'rounds'],
    ['a value is more than a twentieth from it', figure(1000), figure(1051), 'differs'],
    ['round numbers begin at a thousand', figure(900), figure(910), 'differs'],
    ['about 100 and a tenth more', figure(100, { qualifier: 'about' }), figure(110), 'rounds'],
    ['about 100 and more than a tenth more', figure(100, { qualifier: 'about' }), figure(111), 'differs'],
    ['five dozen and 54', figure(60, { text: 'five dozen' }), figure(54), 'rounds'],
    ['a dozen and 14', figure(12, { text: 'a dozen' }), figure(14), 'differs'],
    ['durations 3 % apart', figure(100, { unit: 'duration' }), figure(97, { unit: 'duration' }), 'same'],
    ['durations further apart', figure(100, { unit: 'duration' }), figure(96.9, { unit: 'duration' }), 'differs'],
    ['one and a half times the bound', figure(100, { qualifier: 'more-than' }), figure(150), 'within'],
    ['more than that', figure(100, { qualifier: 'more-than' }), figure(151), 'not-comparable'],
    ['the end of a range', range(10, 20), figure(20), 'within'],
    ['ranges that touch', range(10, 20), range(20, 30), 'differs'],
    [
      'bounds that touch',
      figure(10, { qualifier: 'at-most' }),
      figure(10, { qualifier: 'at-least' }),
      'not-comparable',
    ],
    ['bounds that leave a gap', figure(10, { qualifier: 'at-most' }), figure(11, { qualifier: 'at-least' }), 'differs'],
    ['a negative percentage and a fall', percent(-82), percent(82, { direction: 'down' }), 'same'],
    ['a negative percentage and a rise', percent(-82), percent(82, { direction: 'up' }), 'differs'],
    ['a negative number', figure(-5), figure(5), 'differs'],
    ['a share and a percentage', figure(0.8, { unit: 'share' }), percent(80), 'same'],
    ['two-thirds and 67 percent', figure(2 / 3, { unit: 'share' }), percent(67), 'rounds'],
    ['cents and dollars', figure(19, { unit: 'USD/100' }), figure(0.19, { unit: 'USD' }), 'same'],
    ['cents of two countries', figure(19, { unit: 'USD/100' }), figure(0.19, { unit: 'EUR' }), 'not-comparable'],
    [
      'an order of magnitude',
      { ...range(1e6, 1e7, 'USD'), text: 'millions of dollars' },
      figure(3e6, { unit: 'USD' }),
      'not-comparable',
    ],
    ['a range and a value in it', range(10, 20), figure(15), 'within'],
    ['ranges that lie apart', range(10, 20), range(30, 40), 'differs'],
    ['other units', figure(4), percent(4), 'not-comparable'],
    ['a quarter century in days', figure(9125, { unit: 'duration' }), figure(9131, { unit: 'duration' }), 'same'],
    ['days', date('2017-06-30'), date('2017-06-03'), 'differs'],
    ['a day without its year', date('--06-30'), date('2017-06-30'), 'same'],
    ['a day in a month', date('2017-06-30'), date('2017-06'), 'within'],
    ['a year', date('1993'), date('1993'), 'same'],
    ['months over a summer', date('2017-07'), range('2017-06', '2017-08', 'date'), 'within'],
    ['no day of the calendar', date('2017-02-31'), date('2017-03-03'), 'not-comparable'],
    ['no date at all', date('soon'), date('2017-03-03'), 'not-comparable'],
    ['no value at all', figure(null), figure(3), 'not-comparable'],
    ['a number that is none', figure(Number.NaN), figure(3), 'not-comparable'],
  ];
  test.each(pairs)('%s', (_, a, b, kind) => {
    expect(relateFigures(a, b).kind).toBe(kind);
    expect(relateFigures(b, a).kind).toBe(kind);
  });

  test('the rule of a rounding is given', () => {
    expect(relateFigures(percent(81.7), percent(82))).toEqual({ kind: 'rounds', rounding: { digits: 0, of: 'unit' } });
    expect(relateFigures(figure(4e9), figure(4.1e9))).toEqual({
      kind: 'rounds',
      rounding: { digits: 1, of: 'significant' },
    });
    expect(relateFigures(figure(24, { text: 'two dozen' }), figure(23))).toEqual({
      kind: 'rounds',
      rounding: { digits: 12, of: 'dozen' },
    });
  });

  test('arithmetic is exact to the digits printed', () => {
    expect(arithmeticOf(percent(80.1), percent(82.3))).toMatchObject({ difference: 2.2 });
    expect(arithmeticOf(figure(9), figure(23))).toMatchObject({ page: 9, other: 23, difference: 14, rounding: null });
    expect(arithmeticOf(date('2017-06-03'), date('2017-06-30'))).toMatchObject({ difference: 27, ratio: null });
    expect(arithmeticOf(figure(0), figure(3))).toMatchObject({ difference: 3, ratio: null });
    expect(arithmeticOf(figure(4), percent(4))).toBeNull();
    const share = figure(0.8, { unit: 'share' });
    expect(arithmeticOf(share, percent(85))).toMatchObject({ page: 80, other: 85, difference: 5 });
    expect(arithmeticOf(percent(5, { direction: 'down' }), percent(7, { direction: 'up' }))).toBeNull();
  });

  const value = fc.oneof(
    fc.constant(null),
    fc.double(),
    fc.integer(),
    fc.string({ maxLength: 12 }),
    fc.constantFrom('2017-06-30', '2017-06', '--02-29', '1993', '9999-99-99'),
  );
  const any = fc.record({
    text: fc.string(),
    value,
    low: value,
    high: value,
    unit: fc.constantFrom('count', 'percent', 'date', 'duration', 'USD'),
    qualifier: fc.constantFrom(null, 'about' as const, 'more-than' as const, 'less-than' as const, 'at-most' as const),
    direction: fc.constantFrom(null, 'up' as const, 'down' as const),
  });
  test('figures smaller than any print are compared like others', () => {
    const [a, b] = [percent(3.69865595156056e-309), percent(5e-324)];
    expect(relateFigures(a, b).kind).toBe(relateFigures(b, a).kind);
  });

  test('any two figures: symmetric, no exception, and a readable figure is the same as itself', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(relateFigures(a, b).kind).toBe(relateFigures(b, a).kind);
        expect(['same', 'not-comparable']).toContain(relateFigures(a, a).kind);
        arithmeticOf(a, b);
      }),
    );
  });
});
