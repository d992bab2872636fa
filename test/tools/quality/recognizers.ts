/**
 * Scores our readers on the cases of ../shared/recognizers (or a folder of that form): numbers by `findNumbers`, the rest by
 * `findFigures`. Pure: reads the folder, returns what was found.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFigures } from '../../../lib/text/figures/find-figures.ts';
import { findNumbers } from '../../../lib/text/numbers/find-numbers.ts';
import { CONVENTIONS, type Convention, type ExpectedResult, OUTER_WORDS } from './recognizer-conventions.ts';

export type RecognizerKind = 'number' | 'percent' | 'currency' | 'date' | 'date-period';

export interface SpanScore {
  precision: number;
  recall: number;
  f1: number;
}

export interface RecognizerMiss {
  input: string;
  expected: string[];
  found: string[];
}

export interface RecognizerScore {
  kind: RecognizerKind;
  /** All cases of the file, and those that have something left within news conventions (or expect nothing). */
  cases: number;
  within: number;
  /** Cases within conventions in which every span and value is right and nothing else is found. */
  right: number;
  share: number;
  exact: SpanScore;
  overlapping: SpanScore;
  /** Of the results found with overlapping span, how many have the right value; null where the file holds no values. */
  values: { right: number; of: number } | null;
  /** Results left out, by convention. */
  conventions: { reason: string; results: number }[];
  misses: RecognizerMiss[];
}

export interface Found {
  start: number;
  end: number;
  value: number | null;
  unit: string;
}

interface RawResult {
  Text: string;
  Start: number;
  End?: number;
  Length?: number;
  Resolution?: { value?: string | null; subtype?: string; unit?: string; isoCurrency?: string };
}

/** Reads one case; `reference` is the day that its relative dates are told from. */
export type RecognizerReader = (kind: RecognizerKind, input: string, reference: string | null) => Found[];

interface RawCase {
  Input: string;
  Results: RawResult[];
  Context?: { ReferenceDateTime?: string };
}

/** Of cases that name no day only the spans are looked at; relative dates need some day to be read at all. */
const ANY_DAY = '2016-11-07';
const KINDS: RecognizerKind[] = ['number', 'percent', 'currency', 'date', 'date-period'];
/** The cases are typed in lower case; we read months and weekdays only as English writes them, with a capital. */
const CALENDAR_WORDS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues)(?![a-z])/g;

function capitalised(input: string): string {
  return input.replace(CALENDAR_WORDS, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function expectedOf(result: RawResult): ExpectedResult {
  const end = result.End === undefined ? result.Start + (result.Length ?? result.Text.length) : result.End + 1;
  const { value = null, subtype = null, unit = null } = result.Resolution ?? {};
  return { text: result.Text, start: result.Start, end, value: value === 'null' ? null : value, subtype, unit };
}

/** A day; what we hold to be a stretch ("two weeks ago") they tell as a day. */
const isDay = (value: unknown, words: string) =>
  (typeof value === 'string' && /-\d\d-\d\d$/.test(value)) || /\b(?:ago|from now)$/i.test(words);

/** Ours. */
function readFigures(kind: RecognizerKind, text: string, reference: string | null): Found[] {
  if (kind === 'number') return findNumbers(text).map((one) => ({ ...one, unit: 'number' }));
  const figures = findFigures(text, { published: reference });
  return figures
    .filter(({ unit, value, start, end }) => {
      if (kind === 'percent') return unit === 'percent';
      if (kind === 'currency') return /^[A-Z]{3}(?:\/100)?$/.test(unit);
      return unit === 'date' && isDay(value, text.slice(start, end)) === (kind === 'date');
    })
    .map(({ start, end, value, unit }) => {
      const whole = unit.endsWith('/100') ? 100 : 1;
      return { start, end, value: typeof value === 'number' ? value / whole : null, unit };
    });
}

function foundIn(kind: RecognizerKind, test: RawCase, read: RecognizerReader): Found[] {
  const text = kind === 'date' || kind === 'date-period' ? capitalised(test.Input) : test.Input;
  return read(kind, text, test.Context?.ReferenceDateTime?.slice(0, 10) ?? ANY_DAY);
}

function sameValue(kind: RecognizerKind, expected: ExpectedResult, found: Found): boolean {
  if (kind === 'date' || kind === 'date-period' || expected.value === null || found.value === null) return true;
  const minor = kind === 'currency' && /^(?:pence|cent)$/i.test(expected.unit ?? '') ? 100 : 1;
  const wanted = Number.parseFloat(expected.value) / minor;
  return Math.abs(found.value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

/** The expected span without the words that only the recognisers count in. */
function core(kind: RecognizerKind, expected: ExpectedResult): ExpectedResult {
  if (kind !== 'date' && kind !== 'date-period') return expected;
  const lead = OUTER_WORDS.exec(expected.text)?.[0].length ?? 0;
  return { ...expected, start: expected.start + lead };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
const isExact = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start === b.start && a.end === b.end;

function spanScore(hits: number, found: number, expected: number): SpanScore {
  const precision = found === 0 ? 1 : hits / found;
  const recall = expected === 0 ? 1 : hits / expected;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

interface Tally {
  within: number;
  right: number;
  found: number;
  expected: number;
  exact: number;
  overlapping: number;
  values: number;
  left: Map<string, number>;
  misses: RecognizerMiss[];
}

function scoreCase(
  kind: RecognizerKind,
  test: RawCase,
  { tally, read }: { tally: Tally; read: RecognizerReader },
): void {
  const conventions: Convention[] = CONVENTIONS[kind === 'date-period' ? 'date' : kind];
  const all = test.Results.map(expectedOf);
  const left: ExpectedResult[] = [];
  const kept: ExpectedResult[] = [];
  for (const result of all) {
    const convention = conventions.find((one) => one.applies(result, test.Input));
    if (!convention) kept.push(core(kind, result));
    else {
      left.push(result);
      tally.left.set(convention.reason, (tally.left.get(convention.reason) ?? 0) + 1);
    }
  }
  if (all.length > 0 && kept.length === 0) return;
  const found = foundIn(kind, test, read).filter((one) => !left.some((result) => overlaps(one, result)));
  const exact = kept.filter((result) => found.some((one) => isExact(one, result)));
  const touched = kept.filter((result) => found.some((one) => overlaps(one, result)));
  const valued = kept.filter((result) => found.some((one) => overlaps(one, result) && sameValue(kind, result, one)));
  const isRight = exact.length === kept.length && valued.length === kept.length && found.length === kept.length;
  tally.within++;
  tally.right += isRight ? 1 : 0;
  tally.found += found.length;
  tally.expected += kept.length;
  tally.exact += exact.length;
  tally.overlapping += touched.length;
  tally.values += valued.length;
  if (isRight) return;
  const show = (one: { start: number; end: number; value: number | string | null }) =>
    `${test.Input.slice(one.start, one.end)} = ${one.value}`;
  tally.misses.push({ input: test.Input, expected: kept.map(show), found: found.map(show) });
}

function scoreFile(kind: RecognizerKind, tests: RawCase[], read: RecognizerReader): RecognizerScore {
  const zero = { within: 0, right: 0, found: 0, expected: 0, exact: 0, overlapping: 0, values: 0 };
  const tally: Tally = { ...zero, left: new Map(), misses: [] };
  for (const test of tests) scoreCase(kind, test, { tally, read });
  const hasValues = kind !== 'date' && kind !== 'date-period';
  return {
    kind,
    cases: tests.length,
    within: tally.within,
    right: tally.right,
    share: tally.within === 0 ? 1 : tally.right / tally.within,
    exact: spanScore(tally.exact, tally.found, tally.expected),
    overlapping: spanScore(tally.overlapping, tally.found, tally.expected),
    values: hasValues ? { right: tally.values, of: tally.overlapping } : null,
    conventions: [...tally.left].map(([reason, results]) => ({ reason, results })),
    misses: tally.misses,
  };
}

/** Scores every file of the folder that we read the kind of; a file that is missing gives no score. `read`: another's reader on the same cases. */
export function scoreRecognizers(folder: string, read: RecognizerReader = readFigures): RecognizerScore[] {
  return KINDS.filter((kind) => existsSync(join(folder, `${kind}.json`))).map((kind) =>
    scoreFile(kind, JSON.parse(readFileSync(join(folder, `${kind}.json`), 'utf8')) as RawCase[], read),
  );
}
