/** What is shown of an utterance, the same on a card and on the compare page: who prints it in which words, who tells it, who lacks it. */
import type { SourceRecord, StatementRecord } from '../../corpus/rows/records.ts';
import type { AbsentReason, SourceLine } from '../evidence/source-line.ts';
import type { RecordIndex } from '../record-index.ts';
import type { Witness } from '../wordings/witnesses.ts';
import type { CardGroup } from './card-context.ts';
import { eventGroup, isNamedBy, statementLine } from './source-lines.ts';

export interface ShownUtterance<W extends Witness> {
  event: string | null;
  speaker: string | null;
  witnesses: readonly W[];
  /** Reports of sources that print none of its words. */
  told: readonly StatementRecord[];
}

/** How a witness stands to the page. Where there is no page, what a source prints again counts as a part of the utterance. */
export interface BesidePage<W extends Witness> {
  /** It prints exactly what the page does. */
  isSame: (witness: W) => boolean;
  /** A print of its holds all of the page's words. */
  isWhole: (print: string) => boolean;
}

const NO_PAGE: BesidePage<Witness> = { isSame: () => false, isWhole: () => false };

/** The line of one source that prints the words; what it prints again of the same utterance stands under `more`. */
function witnessLine<W extends Witness>(
  witness: W,
  { isSame, isWhole }: BesidePage<W>,
  index: RecordIndex,
): SourceLine[] {
  const [first] = witness.statements;
  if (!first) return [];
  const more = witness.more.flatMap(({ statements: [again], runs, text }) =>
    again ? [statementLine(again, index, { mark: isWhole(text) ? 'printed' : 'part', words: runs })] : [],
  );
  const line = statementLine(first, index, {
    mark: witness.mark,
    words: witness.runs,
    ...(isSame(witness) ? { same: true } : {}),
    ...(more.length > 0 ? { more } : {}),
  });
  return [line];
}

/** Why a source has no line: it names the speaker and lacks these words, or it does not even name them. */
function absentFrom<W extends Witness>({ speaker, event }: ShownUtterance<W>, index: RecordIndex) {
  return (source: SourceRecord): AbsentReason =>
    speaker !== null && !isNamedBy(speaker, { source: source.id, event }, index) ? 'speaker-not-named' : 'no-quotation';
}

/**
 * A line for each source with an article on the event. A source that only tells what was said has a line of its own kind:
 * told words are never counted as a wording.
 */
export function utteranceGroup<W extends Witness>(
  utterance: ShownUtterance<W>,
  index: RecordIndex,
  page: BesidePage<W> = NO_PAGE,
): CardGroup {
  const told = utterance.told.map((statement) =>
    statementLine(statement, index, { mark: 'told', told: statement.text }),
  );
  const printed = utterance.witnesses.flatMap((witness) => witnessLine(witness, page, index));
  return eventGroup(utterance.event, [...told, ...printed], { index, absent: absentFrom(utterance, index) });
}
