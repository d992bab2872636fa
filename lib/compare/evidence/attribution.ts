/** Who says a statement in its source, with which verb, under which name and where in the article. */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import type { RecordIndex } from '../record-index.ts';
import type { SourceLine } from './source-line.ts';
import { isEachNamed, speakersOf } from './speakers.ts';

export interface AttributionRow {
  source: string;
  statement: string;
  /** The actor that the pack holds to be the speaker, and the words by which the source names the speaker. */
  speaker: string | null;
  attributed: string | null;
  /** Names of all who say it. */
  speakers: string[];
  verb: string | null;
  medium: string | null;
  /** Whether the source gives a name, and not only "the spokesperson" or "he". */
  named: boolean;
  quoted: boolean;
  paragraph: number;
}

/** A statement's attribution as a row of the table. */
function attributionOf(statement: StatementRecord, index: RecordIndex): AttributionRow {
  const { speaker, attributed, verb, medium, paragraph, source, id } = statement;
  return {
    source,
    statement: id,
    speaker,
    attributed,
    speakers: speakersOf(statement, index).map(({ name }) => name),
    verb,
    medium,
    named: isEachNamed(statement, index),
    quoted: statement.kind === 'quotation',
    paragraph,
  };
}

/** The same for a line of a card. */
export function lineAttribution(
  statement: StatementRecord,
  index: RecordIndex,
): NonNullable<SourceLine['attribution']> {
  const { attributed, speakers, medium, named, paragraph } = attributionOf(statement, index);
  return { attributed, speakers, medium, named, paragraph };
}

/** All statements of an event in the sources' order, for the attribution table. */
export function attributionTable(event: string, index: RecordIndex): AttributionRow[] {
  return (index.byEvent.get(event) ?? []).map((statement) => attributionOf(statement, index));
}
