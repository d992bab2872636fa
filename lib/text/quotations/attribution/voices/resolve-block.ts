/** Resolves all subjects of a block in reading order, quoted or not, since a later "he" may mean any of them. */
import { isPerson, type NameMention, type Party } from '../cast/party.ts';
import type { Narrative } from '../narrative.ts';
import type { Reading, Subject } from '../phrases/noun-phrases.ts';
import { mainSubject } from '../phrases/subjects.ts';
import { findSpeech } from '../speech/speech.ts';
import type { Speech } from '../speech/speech-place.ts';
import { BETWEEN, DETERMINERS, DOCUMENT_NOUNS, PREPOSITIONS } from '../words/word-lists.ts';
import { resolve, resolveSubject } from './resolve.ts';
import type { Role } from './salience.ts';
import { type Memory, type Voice, voiceOf } from './voice.ts';

/** A block with all speech in it and the speakers. */
export interface ResolvedBlock {
  reading: Reading;
  speeches: Speech[];
  voices: Map<Speech, Voice>;
}

/** What stands at a token of a sentence: a name, the subject that opens it, or somebody who says something. */
type Occurrence = { at: number } & (
  | { kind: 'name'; mention: NameMention; of: Party }
  | { kind: 'opening'; subject: Subject }
  | { kind: 'speech'; speech: Speech }
);

const LINKING = /^(?:of|for|from|at|with|in|by|to|about|on|than|as)$/;

/** The grammatical role of a name by its neighbours: before a verb, behind a preposition, else an object. */
function roleOf({ tokens }: Narrative, mention: NameMention): Role {
  const before = tokens[DETERMINERS.has(tokens[mention.from - 1]?.lower ?? '') ? mention.from - 2 : mention.from - 1];
  const last = tokens[mention.to - 1];
  const next = tokens[mention.to];
  // "Roe's been making the case"
  if (/['’]s$/.test(last?.text ?? '') && /^(?:been|not|got|going|a|an|the)$/.test(next?.lower ?? '')) return 'clause';
  if (/['’]s?$/.test(last?.text ?? '')) return 'oblique';
  if (before && before.sentence === mention.sentence && (LINKING.test(before.lower) || PREPOSITIONS.has(before.lower)))
    return 'oblique';
  const verb =
    next?.kind === 'word' &&
    next.sentence === mention.sentence &&
    (BETWEEN.has(next.lower) || /ed$|n't$/.test(next.lower));
  return verb ? 'clause' : 'object';
}

/** The subject at the head of a sentence is remembered only if it has a name: "he" cannot mean a common noun ("The measure failed"). */
function openingVoice(memory: Memory, { narrative }: Reading, opening: Subject): Voice | null {
  if (opening.kind !== 'pronoun' && DOCUMENT_NOUNS.has(opening.head)) return null;
  const voice = resolve(memory, narrative, opening);
  if (voice.party === null) return null;
  memory.voices.push(voice);
  memory.salience.note(voice, 'subject');
  return voice;
}

function speechVoice(memory: Memory, { narrative }: Reading, speech: Speech): Voice {
  // A later pronoun means neither a reporter credited at the end ("..., Roe reported") nor the owner of a claim.
  if (speech.form.verb === 'report' || speech.form.form === 'noun') return resolve(memory, narrative, speech.subject);
  const voice = resolveSubject(memory, narrative, speech.subject);
  if (voice.party || voice.speaker.by === 'role') memory.salience.note(voice, 'subject');
  return voice;
}

/** The subject of the sentence made a document that stands a few words behind one of these: "in a statement", "signed an order". */
const MAKES =
  /^(?:in|via|sign(?:s|ed)?|issue[sd]?|release[sd]?|file[sd]?|write|wrote|written|publish(?:ed|es)?|sen[dt]|post(?:ed|s)?|put|made|deliver(?:ed|s)|gave|gives|submitted|drafted|authored)$/;
const MOST_BEFORE_DOCUMENT = 5;

/** Records the author of the documents in a sentence: its speaker, or its first subject. */
function noteDocuments(
  memory: Memory,
  { tokens }: Narrative,
  at: { first: number; sentence: number; voice: Voice },
): void {
  let made = -MOST_BEFORE_DOCUMENT;
  for (let index = at.first; tokens[index]?.sentence === at.sentence; index++) {
    const word = tokens[index]?.lower ?? '';
    if (DOCUMENT_NOUNS.has(word) && index - made < MOST_BEFORE_DOCUMENT) memory.authors.set(word, at.voice);
    if (MAKES.test(word)) made = index;
  }
}

/** All that a sentence holds, in the order of its words. */
function occurrencesIn(
  reading: Reading,
  first: number,
  within: { mentions: readonly NameMention[]; speeches: readonly Speech[] },
): Occurrence[] {
  const found: Occurrence[] = [];
  for (const mention of within.mentions) {
    const { of, from: at } = mention;
    if (of && isPerson(of)) found.push({ kind: 'name', at, mention, of });
  }
  const subject = mainSubject(reading, first);
  if (subject) found.push({ kind: 'opening', at: subject.from, subject });
  for (const speech of within.speeches) found.push({ kind: 'speech', at: speech.subject.from, speech });
  return found.sort((a, b) => a.at - b.at);
}

/** Remembers a name or subject; returns the voice of a subject. */
function noteOccurrence(memory: Memory, reading: Reading, occurrence: Occurrence): Voice | null {
  if (occurrence.kind === 'opening') return openingVoice(memory, reading, occurrence.subject);
  if (occurrence.kind === 'speech') return speechVoice(memory, reading, occurrence.speech);
  memory.salience.note(
    voiceOf(occurrence.of, 'name', occurrence.mention),
    roleOf(reading.narrative, occurrence.mention),
  );
  return null;
}

/** Resolves all subjects of a block in reading order and remembers its names. */
export function resolveBlock(memory: Memory, reading: Reading): ResolvedBlock {
  const { tokens, firsts } = reading.narrative;
  const speeches = findSpeech(reading);
  const voices = new Map<Speech, Voice>();
  const said = Map.groupBy(speeches, ({ at }) => tokens[at]?.sentence ?? -1);
  const mentioned = Map.groupBy(reading.startingAt.values(), ({ sentence }) => sentence);
  firsts.forEach((first, sentence) => {
    memory.salience.next();
    let last: Voice | null = null;
    const within = { mentions: mentioned.get(sentence) ?? [], speeches: said.get(sentence) ?? [] };
    for (const occurrence of occurrencesIn(reading, first, within)) {
      const voice = noteOccurrence(memory, reading, occurrence);
      if (voice && occurrence.kind === 'speech') voices.set(occurrence.speech, voice);
      if (occurrence.kind !== 'name') last = voice;
    }
    if (last) noteDocuments(memory, reading.narrative, { first, sentence, voice: last });
  });
  return { reading, speeches, voices };
}
