/** What the comparison says of a mention. The words for each are in the locale files (`outcome-words.ts`). Imports nothing: every page loads it. */
export const OUTCOMES = [
  'agrees',
  'rounds',
  'within',
  'differs',
  'sources-differ',
  'only',
  'other-time',
  'not-comparable',
  'named',
  'absent',
  'none',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes on which a reader is asked to stop: a heavier line, and counted on the badge. */
export const TO_COMPARE: ReadonlySet<Outcome> = new Set(['differs', 'sources-differ']);

export const isDifference = (outcome: Outcome): boolean => TO_COMPARE.has(outcome);
