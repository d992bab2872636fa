/**
 * Resolves a subject: a name to itself, a pronoun to the last speaker that fits, an office to the one person of the article who holds
 * it, a document to its author, "the department" to the last body named so. In doubt it stays unresolved.
 */

import { PEOPLES } from '../../../english/places.ts';
import { firstWhere } from '../../../first-where.ts';
import { withoutPossessive } from '../cast/name-runs.ts';
import { isPerson, type NameMention, type Party } from '../cast/party.ts';
import type { Narrative } from '../narrative.ts';
import type { Subject } from '../phrases/noun-phrases.ts';
import { ANY_BODY, BODY_NOUNS, DETERMINERS, DOCUMENT_NOUNS, GENDERS, PARTICLES } from '../words/word-lists.ts';
import { resolvePronoun } from './pronouns.ts';
import { asPrinted, latest, type Memory, MOST_BACK, REACH, type Voice, voiceOf } from './voice.ts';

/** The words of an office without article and possessors: "The city's police commissioner" gives "police commissioner". */
function officeWords(narrative: Narrative, subject: Subject): string[] {
  const words = narrative.tokens.slice(subject.from, subject.to).map(({ lower }) => lower);
  const own = words.findLastIndex((word) => /['’]s?$/.test(word) || DETERMINERS.has(word));
  return words.slice(own + 1).map(withoutPossessive);
}

const before = (party: Party, block: number, at: number) =>
  party.since[0] < block || (party.since[0] === block && party.since[1] < at);

/** The one person who holds an office: of those named so far, else of the whole article; the exact title before a longer one. */
function holderOf(memory: Memory, office: string, place: { block: number; start: number }): Party | null {
  const holders = memory.offices.get(office) ?? [];
  // An office of many people ("resident") identifies nobody.
  if (holders.length > MOST_BACK) return null;
  const sofar = holders.filter((party) => before(party, place.block, place.start));
  for (const some of [sofar, holders]) {
    const exact = some.filter(({ roles }) => roles.has(office));
    if (exact.length === 1 || some.length === 1) return exact[0] ?? some[0] ?? null;
    if (some.length > 0) return null;
  }
  return null;
}

/**
 * A title without a name ("Harbor Secretary added") and, within a few paragraphs, one person who appears by surname alone and was
 * never introduced: an editor cut the name out, and they are the same. Null where more than one could be.
 */
function introducedLate(memory: Memory, title: NameMention): Party | null {
  const late = new Set<Party>();
  for (let block = title.block; block <= title.block + REACH; block++) {
    for (const { of } of (memory.cast.mentions[block] ?? []).slice(0, MOST_BACK)) {
      const bareSurname = of?.kind === 'person' && of.roles.size === 0 && !of.fullest.text.includes(' ');
      const news = of && (of.since[0] > title.block || (of.since[0] === title.block && of.since[1] > title.start));
      if (of && bareSurname && news && of.speaks) late.add(of);
    }
  }
  const [only] = late;
  return late.size === 1 && only ? only : null;
}

/** Index of the last mention that begins before an offset. */
function lastBefore(mentions: readonly NameMention[], offset: number): number {
  return firstWhere(mentions.length, (index) => (mentions[index] as NameMention).start >= offset) - 1;
}

/** "the department": the body last named before whose name holds the noun. */
function bodyCalled(memory: Memory, narrative: Narrative, subject: Subject): NameMention | null {
  const place = narrative.tokens[subject.from]?.start ?? 0;
  const fits = ({ of }: NameMention) =>
    of?.kind === 'body' && of.fullest.text.toLowerCase().split(/\s+/).includes(subject.head);
  for (let block = narrative.block, left = MOST_BACK; block >= 0 && narrative.block - block <= 2 * REACH; block--) {
    const mentions = memory.cast.mentions[block] ?? [];
    let at = mentions.length - 1;
    if (block === narrative.block) at = lastBefore(mentions, place);
    for (; at >= 0 && left > 0; at--, left--) if (fits(mentions[at] as NameMention)) return mentions[at] as NameMention;
  }
  return null;
}

const OWN: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

function resolveDocument(memory: Memory, narrative: Narrative, printed: Voice, subject: Subject): Voice {
  if (subject.name?.of)
    return voiceOf(subject.name.of, subject.name.of.kind === 'body' ? 'organisation' : 'name', subject.name);
  const owner = OWN.get(narrative.tokens[subject.from]?.lower ?? '');
  if (owner) {
    const voice = resolvePronoun(memory, narrative, { ...subject, kind: 'pronoun', head: owner });
    if (voice.party) return voice;
  }
  const author = memory.authors.get(subject.head);
  if (!author) return printed;
  const by = author.party?.kind === 'body' ? 'organisation' : 'role';
  return author.party
    ? voiceOf(author.party, by, author.party.fullest)
    : { ...author, speaker: { ...author.speaker, by } };
}

function resolveNoun(memory: Memory, narrative: Narrative, subject: Subject): Voice {
  const speaker = asPrinted(narrative, subject);
  const printed: Voice = { party: null, speaker, gender: GENDERS.get(subject.head) ?? null, head: subject.head };
  if (subject.head === 'both') return printed;
  if (DOCUMENT_NOUNS.has(subject.head)) return resolveDocument(memory, narrative, printed, subject);
  if (/^spokes/.test(subject.head)) {
    // A spokesperson of a body speaks its words; a spokesperson of a person does not.
    const principal = subject.name?.of?.kind === 'body' ? subject.name.of : null;
    const earlier = subject.name ? null : latest(memory, narrative.block, ({ head }) => head === subject.head);
    if (earlier) return { ...earlier, speaker: { ...earlier.speaker, by: 'role' } };
    printed.speaker = { ...speaker, actor: principal?.actor ?? null };
    return printed;
  }
  const words = officeWords(narrative, subject);
  const holder =
    words.length > 0 && !subject.name
      ? holderOf(memory, words.join(' '), { block: narrative.block, start: speaker.start })
      : null;
  if (holder) return voiceOf(holder, 'role', holder.fullest);
  if (BODY_NOUNS.has(subject.head) && !subject.name && words.length === 1) {
    // "the company" says nothing of its name: then the last body that spoke.
    const spoke = ANY_BODY.has(subject.head)
      ? latest(memory, narrative.block, ({ party }) => party?.kind === 'body')
      : null;
    if (spoke?.party) return voiceOf(spoke.party, 'organisation', spoke.party.fullest);
    const body = bodyCalled(memory, narrative, subject);
    return body?.of ? voiceOf(body.of, 'organisation', body) : printed;
  }
  const definite = narrative.tokens[subject.from]?.lower === 'the' && !subject.name;
  const earlier =
    definite && words.length === 1 ? latest(memory, narrative.block, ({ head }) => head === subject.head) : null;
  return earlier ?? printed;
}

/** "the Kansas Republican": the one person with an office who is far more present than any other. */
function mostPresentHolder(memory: Memory): Party | null {
  const [first, second] = memory.salience.present(
    ({ party }) => party !== null && isPerson(party) && party.roles.size > 0,
  );
  return first && (!second || first.weight >= 2 * second.weight) ? first.voice.party : null;
}

/** "the Kansas Republican": whoever is far more present than any other, unless they are said to be from elsewhere; else the only one from there. */
function describedBy(memory: Memory, place: string): Party | null {
  const present = mostPresentHolder(memory);
  if (present && (present.places.size === 0 || present.places.has(place))) return present;
  const from = memory.natives.get(place) ?? [];
  return from.length === 1 ? (from[0] ?? null) : null;
}

/** Whom the subject means, and remembers it for what follows. */
export function resolveSubject(memory: Memory, narrative: Narrative, subject: Subject): Voice {
  const voice = resolve(memory, narrative, subject);
  if (subject.kind !== 'pronoun' || voice.party) memory.voices.push(voice);
  return voice;
}

/** Whom the subject means, by what was read so far. */
export function resolve(memory: Memory, narrative: Narrative, subject: Subject): Voice {
  if (subject.kind === 'pronoun') return resolvePronoun(memory, narrative, subject);
  if (subject.kind === 'noun') return resolveNoun(memory, narrative, subject);
  const mention = subject.name as NameMention;
  if (mention.of) return voiceOf(mention.of, mention.of.kind === 'body' ? 'organisation' : 'name', mention);
  const holder = holderOf(memory, mention.text.toLowerCase(), mention);
  if (holder) return voiceOf(holder, 'role', holder.fullest);
  const words = mention.text.toLowerCase().split(/\s+/);
  const described = PEOPLES.has(words.at(-1) ?? '') && narrative.tokens[mention.from - 1]?.lower === 'the';
  const party = described ? describedBy(memory, words.slice(0, -1).join(' ')) : null;
  if (party) return voiceOf(party, 'role', party.fullest);
  const late = words.length > 1 ? introducedLate(memory, mention) : null;
  if (late) return voiceOf(late, 'role', late.fullest);
  const { block, start, end, text } = mention;
  const head = words.findLast((word) => !PARTICLES.has(word)) ?? '';
  return { party: null, speaker: { block, start, end, text, name: text, actor: null, by: 'role' }, gender: null, head };
}
