/** Counting what was found against what should have been. Pure. */

export interface Tally {
  expected: number;
  found: number;
  /** Found and expected, span for span. */
  exact: number;
  /** Found where something of the same kind and meaning was expected, the span being shorter, longer or the same. */
  overlapping: number;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export const newTally = (): Tally => ({ expected: 0, found: 0, exact: 0, overlapping: 0 });

/** Adds the counts of `more` to `tally`. */
export function addTally(tally: Tally, more: Tally): void {
  tally.expected += more.expected;
  tally.found += more.found;
  tally.exact += more.exact;
  tally.overlapping += more.overlapping;
}

/** Nothing found is no false alarm, nothing expected no miss: both count as 1. */
export function scoreOf({ expected, found }: Tally, hits: number): Score {
  const precision = found === 0 ? 1 : hits / found;
  const recall = expected === 0 ? 1 : hits / expected;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
