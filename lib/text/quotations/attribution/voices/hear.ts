/** Reads a block for who acts and speaks in it: all subjects resolved in reading order, quoted or not, for a later "he" may mean any of them. */
import type { NameMention } from '../cast/party.ts';
import type { Narrative, Token } from '../narrative.ts';
import type { Reading, Subject } from '../phrases/noun-phrases.ts';
import { mainSubject } from '../phrases/subjects.ts';
import { findSpeech } from '../speech/speech.ts';
import type { Speech } from '../speech/speech-place.ts';
import { BETWEEN, DETERMINERS, DOCUMENT_NOUNS, PREPOSITIONS } from '../words/word-lists.ts';
import { resolve, resolveSubject } from './resolve.ts';
import type { Role } from './salience.ts';
import { type Memory, type Voice, voiceOf } from './voice.ts';

/** A block with everything that is said in it and who says it. */
export interface HeardBlock {
  reading: Reading;
  speeches: Speech[];
  voices: Map<Speech, Voice>;
}

/** Something that the reader meets at a token of a sentence. */
interface Event {
  at: number;
  meet: () => void;
}

const LINKING = /^(?:of|for|from|at|with|in|by|to|about|on|than|as)$/;

/** The grammatical role of a name by its neighbours: before a verb, behind a preposition, else an object. */
function roleOf({ tokens }: Narrative, mention: NameMention): Role {
  const before = tokens[DETERMINERS.has(tokens[mention.from - 1]?.lower ?? '') ? mention.from - 2 : mention.from - 1];
  const last = tokens[mention.to - 1];
  const next = tokens[mention.to];
  if (/['’]s?$/.test(last?.text ?? '')) return 'oblique';
  if (before && before.sentence === mention.sentence && (LINKING.test(before.lower) || PREPOSITIONS.has(before.lower)))
    return 'oblique';
  const verb =
    next?.kind === 'word' && next.sentence === mention.sentence && (BETWEEN.has(next.lower) || /ed$/.test(next.lower));
  return verb ? 'clause' : 'object';
}

/** Who opens a sentence is remembered only with a name: a common noun ("The measure failed") is nobody whom "he" could mean. */
function openingVoice(memory: Memory, { narrative }: Reading, opening: Subject): Voice | null {
  if (opening.kind !== 'pronoun' && DOCUMENT_NOUNS.has(opening.head)) return null;
  const voice = resolve(memory, narrative, opening);
  if (voice.party === null) return null;
  memory.voices.push(voice);
  memory.salience.note(voice, 'subject');
  return voice;
}

function speechVoice(memory: Memory, { narrative }: Reading, speech: Speech): Voice {
  // A reporter credited at the end ("..., Roe reported") and whose claim something is are nobody whom a later pronoun means.
  if (speech.form.verb === 'report' || speech.form.form === 'noun') return resolve(memory, narrative, speech.subject);
  const voice = resolveSubject(memory, narrative, speech.subject);
  if (voice.party || voice.speaker.by === 'role') memory.salience.note(voice, 'subject');
  return voice;
}

/** Who made the documents that a sentence mentions: its speaker, or who opens it. */
function noteDocuments(memory: Memory, sentence: readonly Token[], voice: Voice): void {
  for (const { lower } of sentence) if (DOCUMENT_NOUNS.has(lower)) memory.authors.set(lower, voice);
}

/** Resolves all subjects of a block in reading order and remembers whom it mentions. */
export function hear(memory: Memory, reading: Reading): HeardBlock {
  const { narrative } = reading;
  const speeches = findSpeech(reading);
  const voices = new Map<Speech, Voice>();
  const said = Map.groupBy(speeches, ({ at }) => narrative.tokens[at]?.sentence ?? -1);
  const mentioned = Map.groupBy([...reading.startingAt.values()], ({ sentence }) => sentence);
  narrative.firsts.forEach((first, sentence) => {
    memory.salience.next();
    let voice: Voice | null = null;
    const events: Event[] = [];
    for (const mention of mentioned.get(sentence) ?? []) {
      const { of } = mention;
      if (of)
        events.push({
          at: mention.from,
          meet: () => memory.salience.note(voiceOf(of, 'name', mention), roleOf(narrative, mention)),
        });
    }
    const opening = mainSubject(reading, first);
    if (opening)
      events.push({
        at: opening.from,
        meet: () => {
          voice = openingVoice(memory, reading, opening);
        },
      });
    for (const speech of said.get(sentence) ?? []) {
      events.push({
        at: speech.subject.from,
        meet: () => {
          voice = speechVoice(memory, reading, speech);
          voices.set(speech, voice);
        },
      });
    }
    for (const { meet } of events.sort((a, b) => a.at - b.at)) meet();
    let end = first;
    while (narrative.tokens[end]?.sentence === sentence) end++;
    if (voice) noteDocuments(memory, narrative.tokens.slice(first, end), voice);
  });
  return { reading, speeches, voices };
}
