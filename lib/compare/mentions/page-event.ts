/**
 * The event of the corpus that a page is about. The date decides first: a dated page is about an event of those days or
 * about none. What was found on the page decides between several events, and where the page has no date.
 */
import type { Records } from '../../corpus/rows/records.ts';
import { daysBetween } from '../figures/date-extent.ts';
import type { Mention } from '../mention.ts';
import { indexRecords, type RecordIndex } from '../record-index.ts';

/** A page published more days after an event, or more days before it, does not report it. */
const DAYS_AFTER = 5;
const DAYS_BEFORE = 1;
/** Evidence that a page needs: less where its date fits, more where it has none. */
const LEAST_NEAR = 2;
const LEAST_UNDATED = 4;
/** An undated page must have so many times the evidence of the next event. */
const CLEAR_LEAD = 2;

/** Weight of one finding, divided among the events that it could come from. */
const WORTH = { quotation: 4, figure: 3, actor: 1 };

export interface FoundOnPage {
  mentions: readonly Mention[];
  /** Ids of the actors named on the page. */
  actors: readonly string[];
}

type Evidence = Map<string, number>;

function add(evidence: Evidence, events: Iterable<string | null>, worth: number): void {
  const distinct = [...new Set(events)].filter((event) => event !== null);
  for (const event of distinct) evidence.set(event, (evidence.get(event) ?? 0) + worth / distinct.length);
}

/** A measure or quotation of several events counts in full for each: the page's date tells these events apart. */
function addWhole(evidence: Evidence, events: Iterable<string | null>, worth: number): void {
  for (const event of new Set(events)) add(evidence, [event], worth);
}

function evidenceOf({ mentions, actors }: FoundOnPage, index: RecordIndex, dated: boolean): Evidence {
  const addStrong = dated ? addWhole : add;
  const evidence: Evidence = new Map();
  const measures = new Set<string>();
  const named = new Set(actors);
  for (const mention of mentions) {
    if (mention.kind === 'quotation') {
      addStrong(
        evidence,
        mention.statements.map((id) => index.statements.get(id)?.event ?? null),
        WORTH.quotation,
      );
    } else if (mention.kind === 'figure') measures.add(mention.measure);
    else if (mention.actors[0]) named.add(mention.actors[0].id);
  }
  for (const measure of measures)
    addStrong(
      evidence,
      (index.figures.get(measure) ?? []).map(({ event }) => event),
      WORTH.figure,
    );
  for (const actor of named)
    add(
      evidence,
      (index.byActor.get(actor) ?? []).map(({ event }) => event),
      WORTH.actor,
    );
  return evidence;
}

/** Events with their evidence, most first; equal ones by id, so that nothing depends on the order of records. */
function ranked(evidence: Evidence): [string, number][] {
  return [...evidence].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function eventByDate(evidence: Evidence, published: string, index: RecordIndex): string | null {
  const near = ranked(evidence).filter(([event, weight]) => {
    const days = daysBetween(index.events.get(event)?.date ?? null, published);
    return weight >= LEAST_NEAR && days !== null && days <= DAYS_AFTER && days >= -DAYS_BEFORE;
  });
  const [best, next] = near;
  return best && (!next || best[1] > next[1]) ? best[0] : null;
}

/**
 * The event that the page is about, or null where that is not clear. `published` is an ISO day; anything else counts as
 * no date.
 */
export function eventOfPage(
  page: { title: string; published: string | null },
  found: FoundOnPage,
  records: Records,
): string | null {
  const index = indexRecords(records);
  const dated = daysBetween(page.published, page.published) !== null;
  const evidence = evidenceOf(found, index, dated);
  for (const event of [...evidence.keys()]) if (!index.events.has(event)) evidence.delete(event);
  if (dated) return eventByDate(evidence, page.published ?? '', index);
  const [best, next] = ranked(evidence);
  if (!best || best[1] < LEAST_UNDATED || best[1] < CLEAR_LEAD * (next?.[1] ?? 0)) return null;
  return best[0];
}
