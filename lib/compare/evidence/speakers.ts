/** Who says a statement, by name: the actor that the pack holds to be the speaker, and those who speak together with them. */
import type { ActorRecord, StatementRecord } from '../../corpus/rows/records.ts';
import { foldKey } from '../../text/fold.ts';
import type { RecordIndex } from '../record-index.ts';

/** Words for several people of whom none is named. */
const PLURALS: ReadonlySet<string> = new Set(['they', 'both', 'the two', 'the pair', 'the two men', 'the two women']);

const plainWords = (text: string) =>
  foldKey(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names of an actor as plain words. A title alone names nobody. */
const plainNames = ({ names }: ActorRecord) =>
  names.flatMap(({ text, form }) => (form === 'title' ? [] : plainWords(text) || []));

/** Whether one of the actor's names stands in the words that the source uses. Without an actor, a capital inside the words is a name. */
export function isNamedIn(attributed: string, actor: ActorRecord | undefined): boolean {
  if (!actor) return /\p{Lu}/u.test(attributed.slice(1));
  const words = ` ${plainWords(attributed)} `;
  return plainNames(actor).some((name) => words.includes(` ${name} `));
}

/** "Mayor Quill and Ben Oar" as its members; null where it is no list of people. */
function membersOf(attributed: string): string[] | null {
  const members = attributed
    .split(/,? and |, /)
    .map(plainWords)
    .filter((member) => member !== '');
  return members.length > 1 ? members : null;
}

/** The others named in a list of speakers: each member ends with the name of one whom the statement is about. */
function namedBeside(statement: StatementRecord, index: RecordIndex): ActorRecord[] {
  const members = membersOf(statement.attributed ?? '');
  if (members === null) return [];
  return statement.actors.flatMap((id) => {
    const actor = id === statement.speaker ? undefined : index.actors.get(id);
    const isMember =
      actor?.kind === 'person' &&
      plainNames(actor).some((name) => members.some((member) => member === name || member.endsWith(` ${name}`)));
    return isMember ? [actor] : [];
  });
}

/** For "they": those named together last, before this statement, in the same source and with the same speaker. */
function lastNamedBeside(statement: StatementRecord, index: RecordIndex): ActorRecord[] {
  const own = (index.byActor.get(statement.speaker ?? '') ?? []).filter(
    ({ source, speaker }) => source === statement.source && speaker === statement.speaker,
  );
  const earlier = own.slice(0, own.indexOf(statement)).findLast((before) => !isPlural(before));
  return earlier ? namedBeside(earlier, index) : [];
}

const isPlural = ({ attributed }: StatementRecord) => PLURALS.has(foldKey(attributed ?? '').trim());

/** All who say it, the pack's speaker first; empty where the pack knows no speaker. */
export function speakersOf(statement: StatementRecord, index: RecordIndex): ActorRecord[] {
  const speaker = index.actors.get(statement.speaker ?? '');
  if (!speaker) return [];
  if (speaker.kind !== 'person') return [speaker];
  const beside = isPlural(statement) ? lastNamedBeside(statement, index) : namedBeside(statement, index);
  return [speaker, ...beside];
}

/** Whether the source's own words name each of them, so that "he" and "they" need not be told as well. */
export function isEachNamed(statement: StatementRecord, index: RecordIndex): boolean {
  const { attributed } = statement;
  if (attributed === null || isPlural(statement)) return false;
  const speaker = index.actors.get(statement.speaker ?? '');
  const members = speaker?.kind === 'person' ? (membersOf(attributed)?.length ?? 1) : 1;
  return isNamedIn(attributed, speaker) && (members === 1 || members === 1 + namedBeside(statement, index).length);
}
