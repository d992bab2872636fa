/** Look-ups over one set of records, made once: a page compares a hundred mentions with the same records. */

import type { Figure } from '../corpus/pack/schema.ts';
import type {
  ActorRecord,
  ClaimRecord,
  EventRecord,
  MeasureRecord,
  Records,
  SourceRecord,
  StatementRecord,
} from '../corpus/rows/records.ts';

/** A figure with the statement it stands in; `event` is the figure's own where it has one. */
export interface PlacedFigure {
  figure: Figure;
  statement: StatementRecord;
  source: SourceRecord;
  event: string | null;
}

export interface RecordIndex {
  records: Records;
  sources: Map<string, SourceRecord>;
  events: Map<string, EventRecord>;
  actors: Map<string, ActorRecord>;
  measures: Map<string, MeasureRecord>;
  claims: Map<string, ClaimRecord>;
  statements: Map<string, StatementRecord>;
  /** Statements whose source is known, in the order of `bySource`, by every actor named in them or speaking. */
  byActor: Map<string, StatementRecord[]>;
  byClaim: Map<string, StatementRecord[]>;
  byEvent: Map<string | null, StatementRecord[]>;
  figures: Map<string, PlacedFigure[]>;
  /**
   * Sources whose article is on the event, sorted: the denominator of silence. One that only mentions the event in passing
   * is not among them, because its silence on the rest of that event says nothing.
   */
  sourcesOn: Map<string, SourceRecord[]>;
  /** Place of each source in the one order used everywhere: outlet, then date, then id. */
  rank: Map<string, number>;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Alphabetical by outlet, then by date (unknown dates last), then by id: no ranking, and no dependence on input order. */
export function bySource(a: SourceRecord, b: SourceRecord): number {
  return (
    compareText(a.outlet, b.outlet) || compareText(a.published ?? '~', b.published ?? '~') || compareText(a.id, b.id)
  );
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((entry) => [entry.id, entry]));

/** Number at the end of a statement's id ("q12"), so that q2 comes before q10. */
const ordinal = (id: string) => Number(/\d{1,9}$/.exec(id)?.[0] ?? 0);

function sortedStatements(records: Records, rank: Map<string, number>): StatementRecord[] {
  const known = [...byId(records.statements).values()].filter((statement) => rank.has(statement.source));
  return known.sort(
    (a, b) =>
      (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0) ||
      a.paragraph - b.paragraph ||
      ordinal(a.id) - ordinal(b.id) ||
      compareText(a.id, b.id),
  );
}

function addStatement(index: RecordIndex, statement: StatementRecord): void {
  const source = index.sources.get(statement.source) as SourceRecord;
  const named = new Set(statement.actors);
  if (statement.speaker) named.add(statement.speaker);
  for (const actor of named) pushTo(index.byActor, actor, statement);
  for (const claim of new Set(statement.claims.map((side) => side.claim))) pushTo(index.byClaim, claim, statement);
  pushTo(index.byEvent, statement.event, statement);
  for (const figure of statement.figures) {
    if (!figure.measure) continue;
    pushTo(index.figures, figure.measure, { figure, statement, source, event: figure.event ?? statement.event });
  }
}

const indexes = new WeakMap<Records, RecordIndex>();

/** The look-ups for `records`, which must not change afterwards. Statements of unknown sources are left out. */
export function indexRecords(records: Records): RecordIndex {
  const known = indexes.get(records);
  if (known) return known;
  const sorted = [...byId(records.sources).values()].sort(bySource);
  const rank = new Map(sorted.map((source, place) => [source.id, place]));
  const statements = sortedStatements(records, rank);
  const index: RecordIndex = {
    records,
    sources: byId(sorted),
    events: byId(records.events),
    actors: byId(records.actors),
    measures: byId(records.measures),
    claims: byId(records.claims),
    statements: byId(statements),
    byActor: new Map(),
    byClaim: new Map(),
    byEvent: new Map(),
    figures: new Map(),
    sourcesOn: new Map(),
    rank,
  };
  for (const statement of statements) addStatement(index, statement);
  for (const source of sorted) if (source.event) pushTo(index.sourcesOn, source.event, source);
  indexes.set(records, index);
  return index;
}

/**
 * Works something out once for a set of records, and keeps it as long as these are kept.
 * @param keyOf a text that is the same for arguments with the same result.
 */
export function oncePerRecords<A, T>(
  keyOf: (argument: A) => string,
  make: (argument: A, index: RecordIndex) => T,
): (argument: A, index: RecordIndex) => T {
  const kept = new WeakMap<RecordIndex, Map<string, { value: T }>>();
  return (argument, index) => {
    const known = kept.get(index) ?? new Map<string, { value: T }>();
    kept.set(index, known);
    const key = keyOf(argument);
    const entry = known.get(key) ?? { value: make(argument, index) };
    known.set(key, entry);
    return entry.value;
  };
}
