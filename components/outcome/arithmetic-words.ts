/** The arithmetic behind a figure's outcome, in one line: the difference with its unit, the ratio, or the rounding rule. */
import type { Arithmetic } from '../../lib/compare/figures/relate-figures.ts';
import type { Words } from '../words/words.tsx';

/** Null where both values are exactly equal. `unit` as in a figure's reading. */
export function arithmeticWords(arithmetic: Arithmetic, unit: string, words: Words): string | null {
  const { page, other, difference, rounding } = arithmetic;
  if (rounding) {
    const { digits } = rounding;
    if (rounding.of === 'dozen') return words('sameToDozen');
    if (rounding.of === 'significant') return words.count('sameToDigits', digits);
    return digits === 0 ? words('sameToWhole') : words.count('sameToDecimals', digits);
  }
  if (difference === null || difference === 0) return null;
  if (typeof page === 'string' || typeof other === 'string') return dateWords({ page, other, difference }, words);
  return numberWords({ page, other }, { ...arithmetic, difference }, { unit, words });
}

function dateWords(dates: { page: number | string; other: number | string; difference: number }, words: Words): string {
  const days = words.count('days', Math.abs(dates.difference));
  const key = dates.difference < 0 ? 'dateBefore' : 'dateAfter';
  return words(key, words.day(String(dates.other)), days, words.day(String(dates.page)));
}

/** The larger value first, so that the difference is never negative. */
function numberWords(
  { page, other }: { page: number; other: number },
  { difference, ratio }: { difference: number; ratio: number | null },
  { unit, words }: { unit: string; words: Words },
): string {
  const large = Math.max(page, other);
  const small = Math.min(page, other);
  const sum = words('difference', large, small, quantity(Math.abs(difference), unit, words));
  if (ratio === null || small <= 0 || isShare(unit)) return sum;
  return `${sum}${words('ratio', large, small, large / small)}`;
}

/** The ratio of two percentages is a third percentage, which nobody printed. */
const isShare = (unit: string) => unit === 'percent' || unit === 'share' || unit === 'points';

function quantity(value: number, unit: string, words: Words): string {
  if (isShare(unit)) return words.count('points', value);
  if (unit === 'duration') return words.count('days', value);
  return words.number(value);
}
