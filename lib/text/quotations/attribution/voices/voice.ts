/** Voices: the subjects of an article's sentences as far as they are resolved, and what is remembered of them. */
import type { FoundSpeaker } from '../../quotation.ts';
import type { Cast } from '../cast/mentions.ts';
import type { Gender, NameMention, Party } from '../cast/party.ts';
import type { Narrative } from '../narrative.ts';
import type { Subject } from '../phrases/noun-phrases.ts';
import { newSalience, type Salience } from './salience.ts';

/** A subject resolved as far as the text allows. `party` is null for a speaker without a name. */
export interface Voice {
  party: Party | null;
  speaker: FoundSpeaker;
  gender: Gender | null;
  /** Head noun of a speaker without a name, by which a later "the aide" finds them. */
  head: string;
}

/** What has been read so far; grows in reading order. */
export interface Memory {
  cast: Cast;
  /** Subjects in order, the latest last. */
  voices: Voice[];
  /** Whom a pronoun can mean. */
  salience: Salience<Voice>;
  /** Authors of documents by the document's noun. */
  authors: Map<string, Voice>;
  /** Who holds an office, by its words and by each shorter form of them: "new york mayor", "york mayor", "mayor". */
  offices: Map<string, Party[]>;
  /** Who is said to be of a land or city. */
  natives: Map<string, Party[]>;
}

/** A pronoun reaches back over this many paragraphs at most. */
export const REACH = 4;
/** And over this many subjects, so that a text of nothing but pronouns stays linear. */
export const MOST_BACK = 60;

/** The longest office looked at, in words; each is stored under all its endings. */
const LONGEST_OFFICE = 8;

/** An empty memory for one article. */
export function newMemory(cast: Cast): Memory {
  const offices = new Map<string, Party[]>();
  for (const party of cast.parties) {
    if (party.kind !== 'person') continue;
    const endings = new Set<string>();
    for (const role of party.roles) {
      const words = role.split(' ').slice(-LONGEST_OFFICE);
      for (let at = 0; at < words.length; at++) endings.add(words.slice(at).join(' '));
    }
    for (const ending of endings) {
      const holders = offices.get(ending);
      if (holders) holders.push(party);
      else offices.set(ending, [party]);
    }
  }
  const natives = new Map<string, Party[]>();
  for (const party of cast.parties)
    for (const place of party.places) {
      const others = natives.get(place);
      if (others) others.push(party);
      else natives.set(place, [party]);
    }
  return {
    cast,
    voices: [],
    salience: newSalience((voice) => voice.party ?? voice),
    authors: new Map(),
    offices,
    natives,
  };
}

export function asPrinted(narrative: Narrative, subject: Subject): FoundSpeaker {
  const { tokens, text, block } = narrative;
  const start = tokens[subject.from]?.start ?? 0;
  const last = tokens[subject.to - 1];
  const end = last?.end ?? start;
  const by = subject.kind === 'pronoun' ? 'pronoun' : 'role';
  const words = text.slice(start, end);
  return { block, start, end, text: words, name: words, actor: null, by };
}

function named(mention: NameMention, party: Party, by: FoundSpeaker['by']): FoundSpeaker {
  const { block, start, end, text } = mention;
  return { block, start, end, text, name: party.fullest.text, actor: party.actor, by };
}

export function voiceOf(party: Party, by: FoundSpeaker['by'], mention: NameMention): Voice {
  return { party, speaker: named(mention, party, by), gender: party.pronoun, head: '' };
}

export function latest(memory: Memory, block: number, fits: (voice: Voice) => boolean): Voice | null {
  for (let at = memory.voices.length - 1, left = MOST_BACK; at >= 0 && left > 0; at--, left--) {
    const voice = memory.voices[at] as Voice;
    if (block - voice.speaker.block > REACH && voice.speaker.by === 'name') break;
    if (fits(voice)) return voice;
  }
  return null;
}
