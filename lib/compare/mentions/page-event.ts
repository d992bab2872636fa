/**
 * The event of the corpus that a page is about. The date decides first: a dated page is about an event of those days or
 * about none. What was found on the page decides between several events, and where the page has no date. It must be of
 * several kinds: one figure can be of another thing.
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

type Kind = keyof typeof WORTH;

/** What speaks for one event: its weight, and how many findings of each kind. */
interface Support {
  weight: number;
  kinds: Record<Kind, number>;
}

type Evidence = Map<string, Support>;

interface Finding {
  kind: Kind;
  events: Iterable<string | null>;
}

/** Shares a finding out among its events; `whole`: it speaks for each of them in full. */
function add(evidence: Evidence, { kind, events }: Finding, whole: boolean): void {
  const distinct = [...new Set(events)].filter((event) => event !== null);
  for (const event of distinct) {
    const support = evidence.get(event) ?? { weight: 0, kinds: { quotation: 0, figure: 0, actor: 0 } };
    support.weight += whole ? WORTH[kind] : WORTH[kind] / distinct.length;
    support.kinds[kind]++;
    evidence.set(event, support);
  }
}

function findingsOf({ mentions, actors }: FoundOnPage, index: RecordIndex): Finding[] {
  const quotations = mentions.flatMap((mention) => (mention.kind === 'quotation' ? [mention.statements] : []));
  const measures = new Set(mentions.flatMap((mention) => (mention.kind === 'figure' ? mention.measure : [])));
  const named = new Set([
    ...actors,
    ...mentions.flatMap((mention) => (mention.kind === 'actor' ? (mention.actors[0]?.id ?? []) : [])),
  ]);
  const eventsOf = (placed: readonly { event: string | null }[] = []) => placed.map(({ event }) => event);
  return [
    ...quotations.map((ids) => ({
      kind: 'quotation' as const,
      events: ids.map((id) => index.statements.get(id)?.event ?? null),
    })),
    ...[...measures].map((id) => ({ kind: 'figure' as const, events: eventsOf(index.figures.get(id)) })),
    ...[...named].map((id) => ({ kind: 'actor' as const, events: eventsOf(index.byActor.get(id)) })),
  ];
}

/** A measure or quotation of several events speaks for each of them where the date has told these apart. */
function evidenceOf(found: FoundOnPage, index: RecordIndex, dated: boolean): Evidence {
  const evidence: Evidence = new Map();
  for (const finding of findingsOf(found, index)) add(evidence, finding, dated && finding.kind !== 'actor');
  return evidence;
}

/** Besides its day no page is about an event by one figure or one name alone. */
const isSupported = ({ kinds: { quotation, figure, actor } }: Support): boolean => quotation > 0 || figure + actor > 1;

/** A page without a day needs evidence of two kinds. */
const isOfTwoKinds = ({ kinds: { quotation, figure, actor } }: Support): boolean =>
  [quotation > 0, figure > 0, actor > 1].filter(Boolean).length > 1;

/** Events with their evidence, most first; equal ones by id, so that nothing depends on the order of records. */
function ranked(evidence: Evidence): [string, Support][] {
  return [...evidence].sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1));
}

function eventByDate(evidence: Evidence, published: string, index: RecordIndex): string | null {
  const near = ranked(evidence).filter(([event, support]) => {
    const days = daysBetween(index.events.get(event)?.date ?? null, published);
    const isNear = days !== null && days <= DAYS_AFTER && days >= -DAYS_BEFORE;
    return isNear && support.weight >= LEAST_NEAR && isSupported(support);
  });
  const [best, next] = near;
  return best && (!next || best[1].weight > next[1].weight) ? best[0] : null;
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
  if (!best || !isOfTwoKinds(best[1]) || best[1].weight < LEAST_UNDATED) return null;
  return best[1].weight < CLEAR_LEAD * (next?.[1].weight ?? 0) ? null : best[0];
}
