/** Gathers the names of an article into persons and bodies, with offices and gender if given. */

import { isTitleCase } from '../../../english/title-case.ts';
import type { NameSpan } from '../../../lexicon.ts';
import type { Narrative } from '../narrative.ts';
import { namesInHeadline } from './headline-names.ts';
import type { Spelling } from './name-runs.ts';
import {
  addForm,
  type Gathering,
  type Gender,
  isSurnameOnly,
  type NameMention,
  type Party,
  partyFor,
  settle,
} from './party.ts';
import { findSightings, type Sighting } from './sightings.ts';

export interface Cast {
  /** Mentions by block, in order. */
  mentions: NameMention[][];
  parties: Party[];
}

const HE = /^(?:he|his|himself)$/;
const SHE = /^(?:she|hers|herself)$/;

/** Pronouns of one gender in a sentence that names one person count for that person, unless a title gives the gender. */
function voteOnGender({ tokens }: Narrative, mentions: readonly NameMention[]): void {
  const bySentence = Map.groupBy(mentions, ({ from }) => tokens[from]?.sentence ?? -1);
  const genders = new Map<number, Set<Gender>>();
  for (const { lower, sentence } of tokens) {
    const gender = HE.test(lower) ? 'he' : SHE.test(lower) ? 'she' : null;
    if (gender) genders.set(sentence, (genders.get(sentence) ?? new Set()).add(gender));
  }
  for (const [sentence, told] of genders) {
    const people = new Set((bySentence.get(sentence) ?? []).map(({ of }) => of).filter((of) => of?.kind === 'person'));
    const [person] = people;
    const [gender] = told;
    if (people.size === 1 && told.size === 1 && person && gender) person.votes[gender]++;
  }
}

/** Assigns a sighting to its party and records its facts. */
function gather(cast: Gathering, { mention, about, roles, place, speaks, asPlace }: Sighting): NameMention {
  if (!about) return mention;
  const party = partyFor(cast, mention, about);
  for (const office of roles) party.roles.add(office);
  if (place !== null) party.places.add(place);
  party.speaks ||= speaks;
  if (asPlace) party.asPlace++;
  addForm(party, mention);
  mention.of = party;
  return mention;
}

/** "Jane Roe: ..." at the head of a headline. */
const isLabel = ({ tokens }: Narrative, { mention }: Sighting) =>
  mention.from === 0 && tokens[mention.to]?.text === ':';

/** Full names first, since a bare surname means the person most often named in full. */
function gatherAll(cast: Gathering, sightings: readonly Sighting[]): void {
  for (const sighting of sightings) if (!isSurnameOnly(sighting)) gather(cast, sighting);
  for (const sighting of sightings) if (isSurnameOnly(sighting)) gather(cast, sighting);
}

/**
 * The cast of an article. `names`: the names that the caller found in each block (offsets in the block), with their actors;
 * absent where nothing is known, then names are what is written with capitals. In a headline, where every word has one, only
 * names that the text below has are seen.
 */
export function gatherCast(narratives: readonly Narrative[], spelling: Spelling, names?: readonly NameSpan[][]): Cast {
  const cast: Gathering = { parties: [], byName: new Map(), byActor: new Map() };
  const headlines = narratives.map(({ text }) => isTitleCase(text));
  const hasText = headlines.includes(false);
  const sightings = narratives.map((narrative, index) => {
    const found = findSightings(narrative, spelling, names?.[narrative.block]);
    return hasText && headlines[index] ? found.filter((sighting) => isLabel(narrative, sighting)) : found;
  });
  gatherAll(cast, sightings.flat());
  const mentions = narratives.map((narrative, index) =>
    hasText && headlines[index]
      ? namesInHeadline(narrative, cast)
      : (sightings[index] ?? []).map(({ mention }) => mention),
  );
  narratives.forEach((narrative, index) => {
    voteOnGender(narrative, mentions[index] ?? []);
  });
  for (const party of cast.parties) settle(party);
  return { mentions, parties: cast.parties };
}
