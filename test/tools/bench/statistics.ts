/** Statistics of a series of timings: median, spread, ratio of two paired series, growth. */

/** Value below which the part `at` (0 to 1) of the values lies, between neighbours by proportion. NaN for none. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (place % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Summary {
  median: number;
  /** Half of the values lie between these two. */
  low: number;
  high: number;
  samples: number;
}

export const summarise = (values: readonly number[]): Summary => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  samples: values.length,
});

/**
 * How many times `base` the `values` are, round by round: both rows hold one value a round, taken side by side, so that what
 * slows the machine for a while slows both. A summary of those ratios.
 */
export function pairedRatio(values: readonly number[], base: readonly number[]): Summary {
  const ratios = values.flatMap((value, round) => {
    const other = base[round];
    return other !== undefined && other > 0 ? [value / other] : [];
  });
  return summarise(ratios);
}

/** Slope of the straight line through the points on double logarithmic paper: 0 is flat, 1 linear, 2 quadratic. NaN for fewer than two. */
export function fitExponent(points: readonly { size: number; value: number }[]): number {
  const logs = points.filter(({ size, value }) => size > 0 && value > 0);
  if (logs.length < 2) return Number.NaN;
  const xs = logs.map(({ size }) => Math.log(size));
  const ys = logs.map(({ value }) => Math.log(value));
  const mean = (row: number[]) => row.reduce((sum, value) => sum + value, 0) / row.length;
  const [middleX, middleY] = [mean(xs), mean(ys)];
  let over = 0;
  let under = 0;
  xs.forEach((x, index) => {
    over += (x - middleX) * ((ys[index] as number) - middleY);
    under += (x - middleX) ** 2;
  });
  return under > 0 ? over / under : Number.NaN;
}

/** Values by round and page, as one task gave them. */
export type Rounds = readonly (readonly number[])[];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Middle of each page's rounds, added up over the pages. */
export const totalOverPages = (rounds: Rounds): number =>
  sum((rounds[0] ?? []).map((_, page) => median(rounds.map((round) => round[page] ?? Number.NaN))));

/**
 * How many times `base` the `values` are, over all pages: the middle of each page's rounds first, so that one sample the
 * machine spoilt weighs nothing; the spread is that of the single rounds.
 */
export function ratioOverPages(values: Rounds, base: Rounds): Summary {
  const byRound = pairedRatio(values.map(sum), base.map(sum));
  return { ...byRound, median: totalOverPages(values) / totalOverPages(base) };
}

/** A whole row of pages as one figure: the total, and the spread of the single rounds. */
export const summariseRounds = (rounds: Rounds): Summary => ({
  ...summarise(rounds.map(sum)),
  median: totalOverPages(rounds),
});
