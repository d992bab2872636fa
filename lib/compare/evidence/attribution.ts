/** Who says a statement in its source, with which verb, under which name and where in the article. */
import type { ActorRecord, StatementRecord } from '../../corpus/rows/records.ts';
import { foldKey } from '../../text/fold.ts';
import type { RecordIndex } from '../record-index.ts';
import type { SourceLine } from './source-line.ts';

export interface AttributionRow {
  source: string;
  statement: string;
  /** The actor that the pack holds to be the speaker, and the words by which the source names the speaker. */
  speaker: string | null;
  attributed: string | null;
  verb: string | null;
  medium: string | null;
  /** Whether the source gives a name, and not only "the spokesperson" or "he". */
  named: boolean;
  quoted: boolean;
  paragraph: number;
}

/** Whether one of the actor's names stands in the words that the source uses. Titles alone name nobody. */
function isNamedIn(attributed: string, actor: ActorRecord | undefined): boolean {
  if (!actor) return /\p{Lu}/u.test(attributed.slice(1));
  const words = ` ${foldKey(attributed).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return actor.names.some(({ text, form }) => {
    const name = foldKey(text)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return form !== 'title' && name !== '' && words.includes(` ${name} `);
  });
}

/** A statement's attribution as a row of the table. */
function attributionOf(statement: StatementRecord, index: RecordIndex): AttributionRow {
  const { speaker, attributed, verb, medium, paragraph, source, id } = statement;
  const actor = speaker === null ? undefined : index.actors.get(speaker);
  return {
    source,
    statement: id,
    speaker,
    attributed,
    verb,
    medium,
    named: attributed !== null && isNamedIn(attributed, actor),
    quoted: statement.kind === 'quotation',
    paragraph,
  };
}

/** The same for a line of a card. */
export function lineAttribution(
  statement: StatementRecord,
  index: RecordIndex,
): NonNullable<SourceLine['attribution']> {
  const { attributed, verb, medium, named, paragraph } = attributionOf(statement, index);
  return { speaker: attributed, verb, medium, named, paragraph };
}

/** All statements of an event in the sources' order, for the attribution table. */
export function attributionTable(event: string, index: RecordIndex): AttributionRow[] {
  return (index.byEvent.get(event) ?? []).map((statement) => attributionOf(statement, index));
}
