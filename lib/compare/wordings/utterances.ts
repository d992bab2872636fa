/** Utterances: the quotations of several sources that are the same words spoken once, with those who only tell of them. */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { foldKey } from '../../text/fold.ts';
import { oncePerRecords, type RecordIndex } from '../record-index.ts';
import type { Collation } from './collate.ts';
import { groupPassages } from './group-passages.ts';
import { mergePassages } from './merge-passages.ts';
import { type ParaphraseTarget, paraphrasesOf } from './paraphrases.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { VariantType } from './variant-types.ts';
import { type Witness, witnessesOf } from './witnesses.ts';

export interface Utterance {
  /** Id of its first statement and the place of its first sentence in it: `<statement id>.<n>`. */
  id: string;
  speaker: string | null;
  event: string | null;
  /** The sources that print words of it, in the order of all lists. */
  witnesses: Witness[];
  /** Reports of other sources that paraphrase it. */
  told: StatementRecord[];
  collation: Collation;
  /** Kinds of difference, weakest first; `typography` alone is agreement. */
  variants: VariantType[];
  differs: boolean;
  passages: Passage[];
}

/** Who speaks, for grouping: an actor, or a name that no actor of the corpus has. */
function speakerKey(statement: StatementRecord): string {
  return statement.speaker ?? `?${foldKey(statement.attributed ?? '')}`;
}

const bucketKey = (statement: StatementRecord) => `${statement.event ?? ''}\n${speakerKey(statement)}`;

/** What reports are compared with. A quotation that was cut between several utterances stands for none of them as a whole. */
function paraphraseTargets(utterances: readonly Utterance[], passages: readonly Passage[]): ParaphraseTarget[] {
  const statementsIn = (own: readonly Passage[]) =>
    own.flatMap((passage) => passage.pieces.map((piece) => piece.statement));
  const total = new Map<string, number>();
  for (const { id } of statementsIn(passages)) total.set(id, (total.get(id) ?? 0) + 1);
  return utterances.map((utterance) => {
    const own = Map.groupBy(statementsIn(utterance.passages), ({ id }) => id);
    const isWhole = (id: string) => own.get(id)?.length === total.get(id);
    const statements = [...own.values()].flatMap(([first]) => first ?? []);
    return {
      texts: utterance.witnesses.map(({ text }) => text),
      whole: statements.filter(({ id }) => isWhole(id)),
      partly: statements.filter(({ id }) => !isWhole(id)),
      sources: new Set(utterance.witnesses.map(({ source }) => source)),
    };
  });
}

function utterancesOfBucket(bucket: readonly StatementRecord[], index: RecordIndex): Utterance[] {
  const passages = passagesOf(bucket.filter((statement) => statement.kind === 'quotation'));
  const groups = mergePassages(groupPassages(passages));
  const place = new Map(passages.map((passage, n) => [passage, n]));
  const placeOf = (passage: Passage) => place.get(passage) ?? 0;
  for (const group of groups) group.sort((a, b) => placeOf(a) - placeOf(b));
  groups.sort((a, b) => placeOf(a[0] as Passage) - placeOf(b[0] as Passage));
  const found = groups.map((group): Utterance => {
    const first = group[0] as Passage;
    const { statement } = first.pieces[0] as Passage['pieces'][number];
    return {
      id: `${statement.id}.${first.place + 1}`,
      speaker: statement.speaker,
      event: statement.event,
      told: [],
      passages: group,
      ...witnessesOf(group, index.rank),
    };
  });
  const reports = bucket.filter((statement) => statement.kind === 'report' && statement.speaker !== null);
  const told = paraphrasesOf(paraphraseTargets(found, passages), reports);
  return found.map((utterance, n) => ({ ...utterance, told: told[n] ?? [] }));
}

/** The utterances of one speaker on one event, in the order in which the sources print them. `of` is any statement of theirs. */
export const utterancesLike = oncePerRecords(bucketKey, (of: StatementRecord, index): Utterance[] => {
  const key = bucketKey(of);
  const bucket = (index.byEvent.get(of.event) ?? []).filter((statement) => bucketKey(statement) === key);
  return utterancesOfBucket(bucket, index);
});

/** All utterances of some statements, each once, in the order of the statements. */
export function utterancesAmong(statements: readonly StatementRecord[], index: RecordIndex): Utterance[] {
  const quotations = statements.filter(({ kind }) => kind === 'quotation');
  return [...new Set(quotations.flatMap((statement) => utterancesLike(statement, index)))];
}
