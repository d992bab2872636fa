/** The scale of a strip of values: from zero, so that lengths are in proportion, to a round number; of dates, from the first to the last. */

export interface Scale {
  least: number;
  most: number;
  /** Whether the ends are round numbers to be printed; the ends of dates are values that have labels of their own. */
  isNumbered: boolean;
}

/** Leading digits of the ends of a scale. */
const ROUND_ENDS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The least round number that is no less than the value, with room above it unless it is a whole of hundred percent. */
function roundEnd(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = ROUND_ENDS.find((end) => end * power >= value) ?? 10;
  return Number((lead * power).toPrecision(12));
}

/** @param unit of the values; dates are days. */
export function scaleOf(values: readonly { low: number; high: number }[], unit: string): Scale {
  const least = Math.min(...values.map(({ low }) => low));
  const most = Math.max(...values.map(({ high }) => high));
  if (unit === 'date' || most === least) return { least, most, isNumbered: false };
  return { least: least < 0 ? -roundEnd(-least) : 0, most: most > 0 ? roundEnd(most) : 0, isNumbered: true };
}
