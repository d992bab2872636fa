import type { Span } from '../span.ts';

/**
 * Money is told by its ISO 4217 code ("USD"); a bare dollar sign is read as USD. A measured figure has its unit as printed
 * ("km", "mile", "year old": `units/physical-units.ts` says which can be turned into each other); `number` is a value that
 * counts nothing (an index, a grade).
 */
export type Unit = 'percent' | 'points' | 'count' | 'date' | 'duration' | 'number' | (string & {});

export type Qualifier = 'about' | 'nearly' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/**
 * A quantity or date, read from words. `value` is null where only a range or bound is given; for a date it is ISO
 * (`2017-06-30`, `2017-06`, `1993`, and `--06-30` where the year is neither printed nor known), for a duration it is in days
 * (a year has 365, a month a twelfth of them). A share ("one in five") is in percent. `low` without `high` is a least amount
 * ("millions of dollars"); "more than 140" has the value 140 and its qualifier.
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

/** What recognises a measure near a figure. All words folded; a word ending in `*` stands for any ending. */
export interface Cues {
  /** For counts: the noun counted must hold one of these. Empty where any will do. */
  noun: string[];
  /** Of each group at least one must stand in the figure's clause (or, failing that, its sentence). */
  must: string[][];
  /** Each one near makes this measure likelier than another that fits as well. */
  may: string[];
  /** None of these may stand in the clause. */
  mustNot: string[];
}

/** Of whom or where a measure is. All words folded; an empty list asks for nothing. */
export interface MeasureScope {
  /** Names of the place that is counted: a figure that is told to be of another place is not of the measure. */
  places: string[];
  /** Names of who does what is counted ("justice department"), and the verbs that say so ("sent"). */
  agents: string[];
  acts: string[];
}

export interface MeasureCues {
  id: string;
  unit: Unit;
  cues: Cues;
  scope?: MeasureScope | undefined;
}
