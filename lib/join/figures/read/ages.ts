/** Ages as printed after a name: "Michael Kempf, 54, of Savannah". */
import type { FoundFigure } from '../../../text/figures/figure.ts';

// A capitalised word, a comma, a number of one to three digits, and again a comma, a full stop, or "of".
const AGE = /(?<=\p{Lu}[\p{L}'’-]{1,30}\.?,\s)(\d{1,3})(?=,\s|\.\s|\.$|;|\)|\sof\s)/gu;
const MONTH_BEFORE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,\s$/i;
const OLDEST = 115;

/** In order; the unit is that of "54-year-old". Linear. */
export function findAges(text: string): FoundFigure[] {
  return [...text.matchAll(AGE)].flatMap(({ 0: printed, index }) => {
    const value = Number(printed);
    if (value === 0 || value > OLDEST || MONTH_BEFORE.test(text.slice(Math.max(0, index - 14), index))) return [];
    const reading = { value, low: null, high: null, unit: 'year old', qualifier: null, direction: null, noun: null };
    return [{ ...reading, text: printed, start: index, end: index + printed.length }];
  });
}
