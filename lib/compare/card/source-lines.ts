/** Lines of a card: how one source carries an item, and what stands for a source that does not. */
import type { EventRecord, SourceRecord, StatementRecord } from '../../corpus/rows/records.ts';
import { findQuotationWords } from '../../text/quotations/quotation-words.ts';
import { lineAttribution } from '../evidence/attribution.ts';
import { originsOf } from '../evidence/origins.ts';
import { type AbsentReason, type SourceLine, sourceRef } from '../evidence/source-line.ts';
import { oncePerRecords, type RecordIndex } from '../record-index.ts';
import type { Run } from '../wordings/runs.ts';
import type { CardGroup } from './card-context.ts';

/** Words of a text fragment: a longer one finds nothing once the source changes one of its words. */
const FRAGMENT_WORDS = 8;

/** The first words of a printed text as it stands, for the link that opens the source there; undefined where it has no words. */
export function fragmentOf(text: string): string | undefined {
  const words = findQuotationWords(text).slice(0, FRAGMENT_WORDS);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.start, last.end) : undefined;
}

/** What every card says of the corpus as a whole. */
export function corpusOf({ records, sources }: RecordIndex) {
  const { coverage, sourceTotal = sources.size, partial } = records;
  return { coverage, sourcesInCorpus: sourceTotal, ...(partial ? { partial } : {}) };
}

export const plainRun = (text: string): Run[] => [{ text }];

/** A line with the statement's attribution and, where it prints words, where to open the source. */
export function statementLine(
  statement: StatementRecord,
  index: RecordIndex,
  shown: Pick<SourceLine, 'mark' | 'words' | 'value' | 'told' | 'same' | 'more' | 'utterance'>,
): SourceLine {
  const fragment = statement.kind === 'quotation' ? fragmentOf(statement.text) : undefined;
  return {
    source: sourceRef(index.sources.get(statement.source) as SourceRecord),
    attribution: lineAttribution(statement, index),
    ...(fragment === undefined ? {} : { fragment }),
    ...shown,
  };
}

function absentLine(source: SourceRecord, absent: AbsentReason): SourceLine {
  return { source: sourceRef(source), mark: 'absent', absent };
}

const eventOf = (event: EventRecord | undefined): CardGroup['event'] =>
  event ? { id: event.id, label: event.label, date: event.date } : null;

/**
 * A group of lines on one event, filled up with a line for each source whose article is on that event and lacks the item.
 * `absent` gives the reason. Sources without an article on the event get no line, because they are not silent about it.
 */
export function eventGroup(
  event: string | null,
  lines: readonly SourceLine[],
  { index, absent }: { index: RecordIndex; absent: (source: SourceRecord) => AbsentReason },
): CardGroup {
  const present = new Map(lines.map((line) => [line.source.id, line]));
  const on = event === null ? [] : (index.sourcesOn.get(event) ?? []);
  const elsewhere = [...present.keys()]
    .flatMap((id) => index.sources.get(id) ?? [])
    .filter((source) => !on.includes(source));
  const sources = [...on, ...elsewhere].sort((a, b) => (index.rank.get(a.id) ?? 0) - (index.rank.get(b.id) ?? 0));
  return {
    event: eventOf(event === null ? undefined : index.events.get(event)),
    lines: sources.map((source) => present.get(source.id) ?? absentLine(source, absent(source))),
    sourceCount: sources.length,
    originCount: originCountOf(sources, index),
  };
}

const originCountOf = oncePerRecords(
  (sources: readonly SourceRecord[]) => sources.map(({ id }) => id).join(' '),
  (sources) => originsOf(sources).length,
);

/** Whether a source names the actor in any statement on the event. */
export function isNamedBy(
  actor: string | null,
  { source, event }: { source: string; event: string | null },
  index: RecordIndex,
): boolean {
  if (actor === null) return false;
  return (index.byActor.get(actor) ?? []).some((s) => s.source === source && s.event === event);
}
