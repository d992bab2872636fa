/**
 * Compares a page's figure with the sources' figures for the same measure on the same event, and the sources among themselves.
 *
 * Which event: the page's own, where the measure has figures on it. Elsewhere a match needs no event, a difference does: a
 * page on another event that gives the value of a measure's only event matches it, any other value is `other-time` (unless
 * no article is on that event: then it is background, and the same whenever it is told). A page
 * that no event is known for is compared where the measure has one event only, and a difference is stated only if the
 * page's date is near that event's or unknown. Where the measure has several events and the page none, the one near the
 * page's date is taken, else only what fits all of them is stated; the rest is `not-comparable`.
 */

import type { TimeSpan } from '../../text/measures/stated-time.ts';
import type { FigureMention } from '../mention.ts';
import { isDifference, type Outcome } from '../outcome.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PlacedFigure, RecordIndex } from '../record-index.ts';
import { daysBetween, yearOf } from './date-extent.ts';
import type { Arithmetic } from './relate-figures.ts';
import {
  arithmeticOf,
  isRoundingOf,
  type PrintedFigure,
  RELATION_ORDER,
  type Relation,
  relateFigures,
} from './relate-figures.ts';

/** Days within which a page without a known event may still be set against one. */
const NEAR_DAYS = 31;

/** What one source prints for a measure on one event. Two wordings in one source do not count as two sources. */
export interface SourceFigures {
  source: string;
  figures: PlacedFigure[];
  /** The figure nearest to the page's, or the first where there is no page. */
  nearest: PlacedFigure;
  relation: Relation;
}

export interface FigureComparison {
  outcome: Outcome;
  /** Why nothing was compared, for `not-comparable`. */
  reason: 'event-unknown' | 'other-unit' | 'open-bounds' | 'unreadable' | null;
  /** Event that the figures compared belong to; null where they belong to none or to several. */
  event: string | null;
  compared: SourceFigures[];
  /** Sources that the outcome's words count. */
  counted: string[];
  /** Sources whose figure is the page's, where the sources differ. */
  pageAsIn: string[];
  notCompared: PlacedFigure[];
  /** The source whose passage and value are set beside the page's. */
  beside: SourceFigures | null;
  /** Only where the values differ, or differ by rounding. */
  arithmetic: Arithmetic | null;
}

const nearness = ({ kind }: Relation) => RELATION_ORDER.indexOf(kind);

/** The figure of one source to set the page's against: the same if there is one, else the nearest of those that are no rounding of another. */
function nearestTo(
  page: PrintedFigure,
  figures: readonly PlacedFigure[],
): { nearest: PlacedFigure; relation: Relation } {
  const isRounded = ({ figure }: PlacedFigure) => figures.some((other) => isRoundingOf(figure, other.figure));
  const related = figures.map((nearest) => ({ nearest, relation: relateFigures(page, nearest.figure) }));
  const exact = related.filter(({ nearest, relation }) => relation.kind === 'same' || !isRounded(nearest));
  const pool = exact.length > 0 ? exact : related;
  return pool.reduce((best, other) => (nearness(other.relation) < nearness(best.relation) ? other : best));
}

function bySourceId(figures: readonly PlacedFigure[]): Map<string, PlacedFigure[]> {
  const sources = new Map<string, PlacedFigure[]>();
  for (const placed of figures) {
    const known = sources.get(placed.source.id);
    if (known) known.push(placed);
    else sources.set(placed.source.id, [placed]);
  }
  return sources;
}

/** The figures as a text that is equal for sources that print the same, so that of 200 sources only the distinct ones are compared. */
const wordingOf = (figures: readonly PlacedFigure[]) =>
  JSON.stringify(
    figures.map(({ figure: f }) => [f.text, f.value, f.low, f.high, f.unit, f.qualifier, f.direction]).sort(),
  );

/** Whether two sources print figures none of which fits any of the other's. */
export function figuresDiffer(figures: readonly PlacedFigure[]): boolean {
  const distinct = [...new Map([...bySourceId(figures).values()].map((own) => [wordingOf(own), own])).values()];
  return distinct.some((a, n) =>
    distinct
      .slice(n + 1)
      .some((b) => a.every((x) => b.every((y) => relateFigures(x.figure, y.figure).kind === 'differs'))),
  );
}

/** Figures of a measure on one event by source, in the sources' order, as they stand without any page. */
export function figuresBySource(figures: readonly PlacedFigure[]): SourceFigures[] {
  return [...bySourceId(figures)].map(([source, own]) => ({
    source,
    figures: own,
    nearest: own[0] as PlacedFigure,
    relation: { kind: 'same' as const },
  }));
}

const sourcesOf = (compared: readonly SourceFigures[], ...kinds: Relation['kind'][]) =>
  compared.filter(({ relation }) => kinds.includes(relation.kind)).map(({ source }) => source);

interface Counted {
  outcome: Outcome;
  counted: string[];
  pageAsIn: string[];
}

/** The outcome, from the page's relation to each source. */
function outcomeOfFigures(compared: readonly SourceFigures[], sourcesDiffer: boolean): Counted {
  const same = sourcesOf(compared, 'same');
  const rounds = sourcesOf(compared, 'rounds');
  const within = sourcesOf(compared, 'within');
  const differs = sourcesOf(compared, 'differs');
  const near = same.length > 0 ? same : [...rounds, ...within];
  if (same.length + rounds.length + within.length + differs.length === 0) {
    return { outcome: 'not-comparable', counted: compared.map(({ source }) => source), pageAsIn: [] };
  }
  if (sourcesDiffer && near.length > 0) {
    return { outcome: 'sources-differ', counted: compared.map(({ source }) => source), pageAsIn: near };
  }
  if (differs.length > 0) return { outcome: 'differs', counted: differs, pageAsIn: [] };
  if (within.length > 0) return { outcome: 'within', counted: within, pageAsIn: [] };
  if (rounds.length > 0) return { outcome: 'rounds', counted: rounds, pageAsIn: [] };
  return { outcome: same.length === 1 ? 'only' : 'agrees', counted: same, pageAsIn: [] };
}

/** Which source is shown beside the page: one that differs, else one that the outcome comes from. */
const BESIDE_ORDER: readonly Relation['kind'][] = ['differs', 'within', 'rounds', 'not-comparable', 'same'];

function besidePage(compared: readonly SourceFigures[]): SourceFigures | null {
  const place = ({ relation }: SourceFigures) => BESIDE_ORDER.indexOf(relation.kind);
  return compared.reduce<SourceFigures | null>((best, one) => (best && place(best) <= place(one) ? best : one), null);
}

/** Null unless both values are exact: with a bound or an open end, the difference would be one of numbers that nobody gave. */
function arithmeticFor(page: PrintedFigure, beside: SourceFigures | null): Arithmetic | null {
  if (beside?.relation.kind !== 'differs' && beside?.relation.kind !== 'rounds') return null;
  return arithmeticOf(page, beside.nearest.figure);
}

function compareFigures(page: PrintedFigure, figures: PlacedFigure[], rest: PlacedFigure[]): FigureComparison {
  const compared = [...bySourceId(figures)].map(([source, own]) => ({ source, figures: own, ...nearestTo(page, own) }));
  const result = outcomeOfFigures(compared, figuresDiffer(figures));
  const odd = compared.find(({ relation }) => relation.kind === 'not-comparable')?.relation;
  const beside = besidePage(compared);
  const events = new Set(figures.map(({ event }) => event));
  return {
    ...result,
    reason: result.outcome === 'not-comparable' && odd?.kind === 'not-comparable' ? odd.reason : null,
    event: events.size === 1 ? ([...events][0] ?? null) : null,
    compared,
    notCompared: rest,
    beside,
    arithmetic: arithmeticFor(page, beside),
  };
}

function uncompared(outcome: 'other-time' | 'not-comparable' | 'none', figures: PlacedFigure[]): FigureComparison {
  return {
    outcome,
    reason: outcome === 'not-comparable' ? 'event-unknown' : null,
    event: null,
    compared: [],
    counted: [...new Set(figures.map(({ source }) => source.id))],
    pageAsIn: [],
    notCompared: figures,
    beside: null,
    arithmetic: null,
  };
}

function compareWithoutEvent(page: PrintedFigure, figures: PlacedFigure[], near: Set<string | null>): FigureComparison {
  const events = new Set(figures.map(({ event }) => event));
  const [event] = near.size === 1 ? near : [];
  if (event !== undefined) {
    const here = figures.filter((placed) => placed.event === event);
    return compareFigures(
      page,
      here,
      figures.filter((placed) => placed.event !== event),
    );
  }
  const all = compareFigures(page, figures, []);
  if (!isDifference(all.outcome)) return all;
  return uncompared(events.size === 1 ? 'other-time' : 'not-comparable', figures);
}

/**
 * For a page on an event for which the measure has no figures. An event that no article is on is always reported later as
 * background, so it does not matter on which event the page reports it.
 */
function compareElsewhere(page: PrintedFigure, figures: PlacedFigure[], index: RecordIndex): FigureComparison {
  const [event, ...others] = [...new Set(figures.map((placed) => placed.event))];
  if (others.length > 0) return uncompared('other-time', figures);
  const all = compareFigures(page, figures, []);
  const isBackground = event !== null && event !== undefined && !index.sourcesOn.has(event);
  return isBackground || !isDifference(all.outcome) ? all : uncompared('other-time', figures);
}

/** Events of the figures near enough to the page's date; where no date is known on either side, a single event is near. */
function nearEvents(
  figures: readonly PlacedFigure[],
  published: string | null,
  index: RecordIndex,
): Set<string | null> {
  const events = new Set(figures.map(({ event }) => event));
  const near = new Set<string | null>();
  for (const event of events) {
    const days = daysBetween((event && index.events.get(event)?.date) || null, published);
    if (days === null ? events.size === 1 : Math.abs(days) <= NEAR_DAYS) near.add(event);
  }
  return near;
}

/** Days around an event within which what happened on it is dated. */
const EVENT_DAYS = 7;

const isWithin = (day: string | null, { from, to }: TimeSpan): boolean => {
  const [after, before] = [daysBetween(from, day), daysBetween(day, to)];
  return after === null || before === null || (after >= -EVENT_DAYS && before >= -EVENT_DAYS);
};

/** Whether a date of the page is of another year than all that the sources give: it is of another happening then. */
function isOfAnotherYear(figure: PrintedFigure, figures: readonly PlacedFigure[]): boolean {
  const years = [figure.value, figure.low, figure.high].flatMap((date) => yearOf(date) ?? []);
  const known = figures.flatMap(({ figure: { value } }) =>
    /^\d{4}-/.test(String(value)) ? (yearOf(value) ?? []) : [],
  );
  return figure.unit === 'date' && years.length > 0 && known.length > 0 && !years.some((year) => known.includes(year));
}

export type MeasuredFigure = PrintedFigure & Pick<FigureMention, 'measure' | 'when'>;

/**
 * Compares a page's figure with what the corpus prints for the measure: on the event of the time that its sentence gives,
 * else on the page's. On a page without a day nothing is said to differ unless the sentence itself is dated. `none` where
 * the corpus prints nothing for the measure.
 */
export function compareFigure(figure: MeasuredFigure, page: PageFacts, index: RecordIndex): FigureComparison {
  const figures = index.figures.get(figure.measure) ?? [];
  if (figures.length === 0) return uncompared('none', []);
  if (isOfAnotherYear(figure, figures)) return uncompared('none', []);
  const { when } = figure;
  if (when) {
    const isThen = ({ event }: PlacedFigure) => isWithin((event && index.events.get(event)?.date) || null, when);
    const then = figures.filter(isThen);
    return then.length > 0
      ? compareFigures(
          figure,
          then,
          figures.filter((placed) => !isThen(placed)),
        )
      : uncompared('other-time', figures);
  }
  const compared = compareUndated(figure, page, { figures, index });
  const isDated = page.published !== null || (figure.unit === 'date' && yearOf(figure.value) !== null);
  return compared.outcome === 'differs' && !isDated ? uncompared('not-comparable', figures) : compared;
}

/** Compares a figure whose sentence gives no time. */
function compareUndated(
  figure: PrintedFigure,
  page: PageFacts,
  { figures, index }: { figures: PlacedFigure[]; index: RecordIndex },
): FigureComparison {
  if (page.event === null) return compareWithoutEvent(figure, figures, nearEvents(figures, page.published, index));
  const here = figures.filter(({ event }) => event === page.event);
  if (here.length === 0) return compareElsewhere(figure, figures, index);
  return compareFigures(
    figure,
    here,
    figures.filter(({ event }) => event !== page.event),
  );
}
