/** Compares two figures of one measure: the same, the same after rounding, within a bound, or different. */
import type { FigureReading } from '../../text/figures/figure.ts';
import { converted, isConvertible } from '../../text/figures/units/physical-units.ts';
import { isVague } from '../../text/figures/vague-amounts.ts';
import { dayExtent, yearOf } from './date-extent.ts';

/** A figure as read and as printed; the wording matters where a word is a rounding ("two dozen"). */
export type PrintedFigure = FigureReading & { text: string };

/** The arithmetic behind a figure's outcome, always shown where there is any. */
export interface Arithmetic {
  page: number | string;
  other: number | string;
  /** other minus page, in the unit (days for dates). */
  difference: number | null;
  ratio: number | null;
  /** Name of the rounding rule where the outcome is `rounds`: "to whole percent", "to 2 significant digits". */
  rounding: { digits: number; of: 'significant' | 'unit' | 'dozen' } | null;
}

export type Relation =
  | { kind: 'same' }
  | { kind: 'rounds'; rounding: NonNullable<Arithmetic['rounding']> }
  | { kind: 'within' }
  | { kind: 'differs' }
  | { kind: 'not-comparable'; reason: 'other-unit' | 'open-bounds' | 'unreadable' };

/** Nearest first. Of several figures that a source prints for one measure, the nearest one counts. */
export const RELATION_ORDER: readonly Relation['kind'][] = ['same', 'rounds', 'within', 'not-comparable', 'differs'];

/** Rounding changes a plain number by at most a twentieth, one with "about" by a tenth; beyond that it is another number. */
const BARE_TOLERANCE = 0.05;
const SAID_TOLERANCE = 0.1;
/** Years have 365 or 365.25 days, months 30 or 31: durations this close are the same. */
const DURATION_TOLERANCE = 0.03;
/** Plain numbers below this are taken as exact: 40 is not a rounding of 37. */
const ROUND_FROM = 1000;

interface Extent {
  low: number;
  high: number;
}

const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isApproximate = (figure: PrintedFigure) => figure.qualifier === 'about' || figure.qualifier === 'nearly';
const isPoint = ({ low, high }: Extent) => low === high;
const contains = (outer: Extent, inner: Extent) => outer.low <= inner.low && outer.high >= inner.high;

/** Where the figure says that the value lies. */
function numberExtent(figure: PrintedFigure): Extent | null {
  const { value, low, high, qualifier } = figure;
  const base = [value, low, high].find(isFiniteNumber);
  if (base === undefined) return null;
  if (qualifier === 'more-than' || qualifier === 'at-least') return { low: base, high: Number.POSITIVE_INFINITY };
  if (qualifier === 'less-than' || qualifier === 'at-most') {
    return { low: Number.NEGATIVE_INFINITY, high: isFiniteNumber(value) ? value : isFiniteNumber(high) ? high : base };
  }
  if (isFiniteNumber(value) && !(isFiniteNumber(low) && isFiniteNumber(high))) return { low: value, high: value };
  // A figure with one end only is open at the other: "millions" is two million or more.
  return {
    low: isFiniteNumber(low) ? low : Number.NEGATIVE_INFINITY,
    high: isFiniteNumber(high) ? high : Number.POSITIVE_INFINITY,
  };
}

function dateExtentOf(figure: PrintedFigure, year: number): Extent | null {
  const [from, to] = [figure.value ?? figure.low, figure.value ?? figure.high];
  const [first, last] = [dayExtent(from ?? to, year), dayExtent(to ?? from, year)];
  return first && last ? { low: first.first, high: last.last } : null;
}

/** Units of a family in which a figure is compared: percent for shares, the whole unit of a currency for hundredths of it. */
const mainUnit = (unit: string): string =>
  unit === 'share' ? 'percent' : unit.endsWith('/100') ? unit.slice(0, -4) : unit;

/** A figure as it is compared: in its family's main unit, and a negative percentage ("-82%") as a fall. */
function inPlainTerms(figure: PrintedFigure): PrintedFigure {
  const main = mainUnit(figure.unit);
  const told = main === figure.unit ? figure : (toldIn(figure, main) ?? figure);
  const { value, unit, direction } = told;
  const fell =
    (unit === 'percent' || unit === 'points') && typeof value === 'number' && value < 0 && direction !== 'up';
  return fell ? { ...told, value: -value, direction: 'down' } : told;
}

const anyDate = (figure: FigureReading) => figure.value ?? figure.low ?? figure.high;

/** The year in which dates without one are read: the first that any of the figures tells, else `otherwise`'s, else one with a 29 February. */
export function sharedYear(figures: readonly FigureReading[], otherwise: string | null = null): number {
  const years = [...figures.map((figure) => yearOf(anyDate(figure))), yearOf(otherwise)];
  return years.find((year) => year !== null) ?? 2000;
}

/** As many as `toFixed` takes; no print has more. */
const MOST_DECIMALS = 100;

/** Digits after the point, and digits that count: 4.1e9 has two. */
function digitsOf(value: number): { decimals: number; significant: number } {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const significant = mantissa.replace('-', '').replace('.', '').replace(/0+$/, '').length || 1;
  return { significant, decimals: Math.min(MOST_DECIMALS, Math.max(0, significant - 1 - Number(exponent))) };
}

const roundTo = (value: number, significant: number) =>
  Number(value.toPrecision(Math.min(21, Math.max(1, significant))));

/** The rule by which `fine` rounds to `coarse`, or null. A dozen-word rounds to dozens, decimals to fewer decimals, large or qualified numbers to their leading digits. */
function roundingOf(fine: number, coarse: number, figure: PrintedFigure): Arithmetic['rounding'] {
  const apart = Math.abs(fine - coarse) / Math.abs(coarse || 1);
  // Further apart than any rule below allows; most pairs end here.
  if (apart > SAID_TOLERANCE && Math.abs(fine - coarse) > 0.5) return null;
  const said = isApproximate(figure);
  if (/\bdozens?\b/i.test(figure.text) && Math.round(fine / 12) * 12 === coarse && apart <= SAID_TOLERANCE) {
    return { digits: 12, of: 'dozen' };
  }
  const [a, b] = [digitsOf(fine), digitsOf(coarse)];
  if (b.decimals < a.decimals && Number(fine.toFixed(b.decimals)) === coarse) return { digits: b.decimals, of: 'unit' };
  const isRound = said || (Math.abs(coarse) >= ROUND_FROM && coarse % ROUND_FROM === 0);
  if (!isRound || apart > (said ? SAID_TOLERANCE : BARE_TOLERANCE) || b.significant >= a.significant) return null;
  return roundTo(fine, b.significant) === coarse ? { digits: b.significant, of: 'significant' } : null;
}

/** Whether one figure is a rounding of the other, both of one source: the source itself then gives the more exact one. */
export function isRoundingOf(rounded: PrintedFigure, exact: PrintedFigure): boolean {
  const [coarse, fine] = [inPlainTerms(rounded), inPlainTerms(exact)];
  const [a, b] = [coarse, fine].map((figure) => (isFiniteNumber(figure.value) ? figure.value : null));
  if (a == null || b == null || a === b || coarse.unit !== fine.unit || coarse.unit === 'date') return false;
  return roundingOf(b, a, coarse) !== null;
}

function relatePoints(a: PrintedFigure, b: PrintedFigure, [x, y]: [number, number]): Relation {
  if (x === y) return { kind: 'same' };
  const scale = Math.max(Math.abs(x), Math.abs(y));
  if (a.unit === 'duration' && Math.abs(x - y) <= scale * DURATION_TOLERANCE) return { kind: 'same' };
  const rounding = roundingOf(x, y, b) ?? roundingOf(y, x, a);
  return rounding ? { kind: 'rounds', rounding } : { kind: 'differs' };
}

/** Beyond so many times a bound ("more than 140") a value is hardly what the bound was given for. */
const BOUND_REACH = 1.5;

/** Whether a value fits an open bound and lies near it. */
function fitsBound(open: Extent, point: Extent): boolean {
  const bound = Number.isFinite(open.low) ? open.low : open.high;
  const [small, large] = [Math.abs(bound), Math.abs(point.low)].sort((a, b) => a - b) as [number, number];
  return large <= small * BOUND_REACH;
}

const isOpen = ({ low, high }: Extent) => !Number.isFinite(low) || !Number.isFinite(high);

/** An open bound is fitted by what lies near it; it is no range within which anything lies. */
function relateNumberExtents(a: PrintedFigure, b: PrintedFigure, [x, y]: [Extent, Extent]): Relation {
  if (x.low === y.low && x.high === y.high) return { kind: 'same' };
  if (isVague(a) || isVague(b)) return { kind: 'not-comparable', reason: 'open-bounds' };
  const related = relateExtents(x, y);
  if (related.kind !== 'within' || isOpen(x) === isOpen(y)) return related;
  const fits = isOpen(x) ? fitsBound(x, y) : fitsBound(y, x);
  return fits ? related : { kind: 'not-comparable', reason: 'open-bounds' };
}

function relateExtents(a: Extent, b: Extent): Relation {
  if (a.low === b.low && a.high === b.high) return { kind: 'same' };
  if (contains(a, b) || contains(b, a)) return { kind: 'within' };
  const overlap = a.low <= b.high && b.low <= a.high;
  return overlap && isOpen(a) && isOpen(b) ? { kind: 'not-comparable', reason: 'open-bounds' } : { kind: 'differs' };
}

function relateDates(a: PrintedFigure, b: PrintedFigure): Relation {
  const year = sharedYear([a, b]);
  const [x, y] = [dateExtentOf(a, year), dateExtentOf(b, year)];
  if (!x || !y) return { kind: 'not-comparable', reason: 'unreadable' };
  return relateExtents(x, y);
}

/** One rose and the other fell: the difference of their numbers means nothing. */
const isOpposite = (a: PrintedFigure, b: PrintedFigure) =>
  Boolean(a.direction && b.direction && a.direction !== b.direction);

/** A figure told in another unit of its family, miles in kilometres; null where the units are of two families. */
function toldIn(figure: PrintedFigure, unit: string): PrintedFigure | null {
  if (!isConvertible(figure.unit, unit)) return null;
  const tell = (value: number | string | null) => (isFiniteNumber(value) ? converted(value, figure.unit, unit) : value);
  return { ...figure, unit, value: tell(figure.value), low: tell(figure.low), high: tell(figure.high) };
}

/** Whoever prints 160 km/h for 100 mph has rounded: two numbers are what they can be held to. */
const CONVERTED: Relation = { kind: 'rounds', rounding: { digits: 2, of: 'significant' } };

function relateConverted(a: PrintedFigure, b: PrintedFigure): Relation {
  // Always in the same one of the two, so that the answer is symmetric.
  const [unit = a.unit] = [a.unit, b.unit].sort();
  const [first, second] = [toldIn(a, unit), toldIn(b, unit)];
  if (!first || !second) return { kind: 'not-comparable', reason: 'other-unit' };
  const relation = relateFigures(first, second);
  const [x, y] = [first.value, second.value];
  const near =
    isFiniteNumber(x) && isFiniteNumber(y) && Math.abs(x - y) <= BARE_TOLERANCE * Math.max(Math.abs(x), Math.abs(y));
  return relation.kind === 'differs' && near ? CONVERTED : relation;
}

/** How two figures of one measure relate. Symmetric. Never throws; unreadable values are not comparable. */
export function relateFigures(one: PrintedFigure, other: PrintedFigure): Relation {
  const [a, b] = [inPlainTerms(one), inPlainTerms(other)];
  if (a.unit !== b.unit) return relateConverted(a, b);
  if (isOpposite(a, b)) return { kind: 'differs' };
  if (a.unit === 'date') return relateDates(a, b);
  const [x, y] = [numberExtent(a), numberExtent(b)];
  if (!x || !y) return { kind: 'not-comparable', reason: 'unreadable' };
  return isPoint(x) && isPoint(y) ? relatePoints(a, b, [x.low, y.low]) : relateNumberExtents(a, b, [x, y]);
}

function arithmeticOfDates(page: PrintedFigure, other: PrintedFigure): Arithmetic | null {
  const [a, b] = [anyDate(page), anyDate(other)];
  if (a === null || b === null) return null;
  const year = sharedYear([page, other]);
  const [from, to] = [dayExtent(a, year), dayExtent(b, year)];
  return { page: a, other: b, difference: from && to ? to.first - from.first : null, ratio: null, rounding: null };
}

/** Difference (other minus page, dates in days), ratio (other to page) and rounding rule of two figures; null where either has no value, or they went opposite ways. */
export function arithmeticOf(onPage: PrintedFigure, inSource: PrintedFigure): Arithmetic | null {
  const [page, other] = [inPlainTerms(onPage), inPlainTerms(inSource)];
  if (page.unit !== other.unit || isOpposite(page, other)) return null;
  if (page.unit === 'date') return arithmeticOfDates(page, other);
  const [a, b] = [page, other].map((figure) => [figure.value, figure.low, figure.high].find(isFiniteNumber));
  if (a === undefined || b === undefined) return null;
  const relation = relateFigures(page, other);
  // Sums like 82.3 - 80 leave a tail of binary digits behind; twelve digits are more than any source prints.
  const difference = Number((b - a).toPrecision(12));
  const ratio = a === 0 ? null : Number((b / a).toPrecision(12));
  return { page: a, other: b, difference, ratio, rounding: relation.kind === 'rounds' ? relation.rounding : null };
}

/**
 * Where a figure lies on a line, for plots: numbers in the family's main unit, dates in days since 1970. Null where it cannot be
 * placed, as an order of magnitude ("millions") cannot.
 */
export function plotExtent(printed: PrintedFigure, year: number): Extent | null {
  const figure = inPlainTerms(printed);
  if (isVague(figure)) return null;
  if (figure.unit === 'date') return dateExtentOf(figure, year);
  const extent = numberExtent(figure);
  if (!extent) return null;
  const [low, high] = [extent.low, extent.high].map((end) => (Number.isFinite(end) ? end : null));
  const known = low ?? high ?? null;
  return known === null ? null : { low: low ?? known, high: high ?? known };
}
