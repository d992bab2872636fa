import type { Span } from '../span.ts';

/**
 * The unit of money is its ISO 4217 code ("USD"), for money in hundredths of it "USD/100" ("19 cents"); a bare dollar sign is read
 * as USD. A physical unit is as printed ("km", "mile", "year old"; `units/physical-units.ts` says which are convertible);
 * `share` is a fraction of one ("two-thirds", "one in five"), `number` a value that counts nothing (an index, a grade).
 */
export type Unit = 'percent' | 'share' | 'points' | 'count' | 'date' | 'duration' | 'number' | (string & {});

export type Qualifier = 'about' | 'nearly' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/**
 * A quantity or date, read from words. `value` is null if only a range or bound is given; for a date it is ISO
 * (`2017-06-30`, `2017-06`, `1993`, and `--06-30` if the year is neither printed nor known), for a duration it is in days
 * (a year has 365, a month a twelfth of them). An order of magnitude has `low` and `high`
 * ("millions of dollars", see `vague-amounts.ts`); "more than 140" has the value 140 and its qualifier.
 */
export interface FigureReading {
  value: number | string | null;
  low: number | string | null;
  high: number | string | null;
  unit: Unit;
  qualifier: Qualifier | null;
  direction: 'down' | 'up' | null;
}

export interface FoundFigure extends Span, FigureReading {
  /** The wording, qualifier excluded: "82 percent", "June 30", "nine". */
  text: string;
  /** The noun phrase counted, folded ("sanctuary cities"), for a count; null otherwise. */
  noun: string | null;
}

/** The words that identify a measure near a figure. All folded; a word with `*` at its end matches any ending. */
export interface Cues {
  /** For counts: the counted noun must contain one of these. Empty if any noun fits. */
  noun: string[];
  /** At least one of each group must be in the figure's clause (or, failing that, its sentence). */
  must: string[][];
  /** Each of these nearby makes this measure likelier than another that fits equally. */
  may: string[];
  /** None of these may be in the clause. */
  mustNot: string[];
}

/** Whom or which place a measure counts. All words folded; an empty list sets no condition. */
export interface MeasureScope {
  /** Names of the place that is counted: a figure stated for another place does not belong to the measure. */
  places: string[];
  /** Names of those whose acts are counted ("justice department"), and verbs for these acts ("sent"). */
  agents: string[];
  acts: string[];
}

export interface MeasureCues {
  id: string;
  unit: Unit;
  cues: Cues;
  scope?: MeasureScope | undefined;
}
