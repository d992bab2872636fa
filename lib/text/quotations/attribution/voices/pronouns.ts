/**
 * Resolves "he", "she" and "it" to persons: by the subject that last opened a sentence or spoke, and by the names of the nearest sentence
 * before; never to a thing, a crowd or a body. If nobody fits, the pronoun stays as printed.
 */
import { type Gender, isPerson, type Party } from '../cast/party.ts';
import type { Narrative } from '../narrative.ts';
import type { Subject } from '../phrases/noun-phrases.ts';
import { DOCUMENT_NOUNS, ROLE_NOUNS } from '../words/word-lists.ts';
import { asPrinted, latest, type Memory, type Voice, voiceOf } from './voice.ts';

const fitsGender = (told: Gender | null, gender: Gender) => told === null || told === gender;

const canMean = (party: Party, gender: Gender): boolean => isPerson(party) && fitsGender(party.pronoun, gender);

/**
 * Whether a pronoun can mean a voice: a named person, or an unnamed single one ("an aide", not "aides"). An unresolved office ("the
 * senator") is usually somebody named before, and does not block other candidates.
 */
function fitsPronoun({ party, head, gender: told, speaker }: Voice, gender: Gender): boolean {
  if (party) return canMean(party, gender);
  if (/^the /i.test(speaker.text)) return false;
  return ROLE_NOUNS.has(head) && !isPlural(head) && fitsGender(told, gender);
}

const isPlural = (noun: string) => /(?:[^s]s|people|men|police)$/.test(noun);

/** The referent of a pronoun from the text so far; as printed if nobody fits. */
export function resolvePronoun(memory: Memory, narrative: Narrative, subject: Subject): Voice {
  const printed = { party: null, speaker: asPrinted(narrative, subject), gender: null, head: '' };
  const { head } = subject;
  if (head === 'they') return printed;
  if (head === 'it') {
    const spoke = latest(
      memory,
      narrative.block,
      ({ party, head: noun }) => party?.kind === 'body' || (party === null && DOCUMENT_NOUNS.has(noun)),
    );
    if (spoke && !spoke.party) return { ...spoke, speaker: { ...spoke.speaker, by: 'pronoun' } };
    return spoke?.party ? voiceOf(spoke.party, 'pronoun', spoke.party.fullest) : printed;
  }
  const gender = head as Gender;
  const [first] = memory.salience.present((voice) => fitsPronoun(voice, gender));
  if (!first) return printed;
  const { voice } = first;
  return voice.party
    ? voiceOf(voice.party, 'pronoun', voice.party.fullest)
    : { ...voice, speaker: { ...voice.speaker, by: 'pronoun' } };
}
