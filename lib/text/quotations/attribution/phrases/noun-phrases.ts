/** The noun phrase that ends (or begins) at a place: a name with its title, a pronoun, an office, a body, a document. */

import { isTitleCase } from '../../../english/title-case.ts';
import { isPossessive } from '../cast/name-runs.ts';
import type { NameMention } from '../cast/party.ts';
import type { Narrative, Token } from '../narrative.ts';
import { verbOfSaying } from '../words/verbs-of-saying.ts';
import {
  BETWEEN,
  BODY_NOUNS,
  DAYS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
} from '../words/word-lists.ts';

/** What a verb of saying has as its subject, not yet resolved. Token indices, `to` exclusive. */
export interface Subject {
  from: number;
  to: number;
  kind: 'name' | 'pronoun' | 'noun';
  /** The name, for a name; for a noun the name it depends on ("Roe's order", "a spokesperson for the Department"). */
  name: NameMention | null;
  /** The head noun, lower case. */
  head: string;
}

export interface Reading {
  narrative: Narrative;
  /** Mention that ends, and that begins, at a token index. */
  endingAt: Map<number, NameMention>;
  startingAt: Map<number, NameMention>;
  /** Every word has a capital, so that one tells neither a name nor a verb. */
  titleCase: boolean;
}

export function readingOf(narrative: Narrative, mentions: readonly NameMention[]): Reading {
  const endingAt = new Map(mentions.map((mention) => [mention.to, mention]));
  const startingAt = new Map(mentions.map((mention) => [mention.from, mention]));
  return { narrative, endingAt, startingAt, titleCase: isTitleCase(narrative.text) };
}

/** Words that tie a noun phrase to what stands before it. */
export const LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'by']);
/** No noun phrase of news prose is longer before its head. */
const MOST_WORDS = 9;

/** Whether a word is known to name somebody, a body or a document; other nouns can be anything. */
export const isHead = (word: string) =>
  ROLE_NOUNS.has(word) ||
  ROLE_NOUNS.has(word.replace(/s$/, '')) ||
  BODY_NOUNS.has(word) ||
  DOCUMENT_NOUNS.has(word) ||
  /(?:ers|ors|ists|ants|ives|ians)$/.test(word);

/** Conjunctions, words that begin a relative clause, and auxiliaries: a noun phrase has ended before them. */
const ENDS_PHRASE =
  /^(?:of|and|or|but|that|which|who|whom|whose|when|where|why|how|whether|said|says|is|are|was|were|be|been|had|has|have|can|could|may|might|must|shall|should|would)$/;

/** Whether `at` is a word that a noun phrase can hold before its head. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return !PREPOSITIONS.has(token.lower) && !token.lower.endsWith("n't") && !ENDS_PHRASE.test(token.lower);
}

/** First token of the phrase whose head stands at `head`: back to its determiner, possessor, or to where it can go no further. */
function phraseStart(tokens: readonly Token[], head: number): number {
  let at = head;
  while (head - at < MOST_WORDS && isInside(tokens, at - 1) && tokens[at - 1]?.sentence === tokens[head]?.sentence) {
    at--;
    if (DETERMINERS.has(tokens[at]?.lower ?? '')) break;
  }
  return at;
}

/** A noun phrase with a common noun as head, its possessor or what it depends on kept as name. */
function nounAt(reading: Reading, head: number, to: number): Subject | null {
  const { tokens } = reading.narrative;
  const noun = tokens[head];
  if (!noun || !isInside(tokens, head) || DETERMINERS.has(noun.lower) || /^\p{N}/u.test(noun.text)) return null;
  const from = phraseStart(tokens, head);
  const first = tokens[from] as Token;
  const introduced = DETERMINERS.has(first.lower) || isPossessive(first.text);
  if (!introduced && !isHead(noun.lower)) return null;
  let name: NameMention | null = null;
  for (let at = from; at <= head; at++) {
    const mention = reading.endingAt.get(at);
    if (mention && isPossessive(tokens[at - 1]?.text ?? '')) name = mention;
  }
  return { from, to, kind: 'noun', name, head: noun.lower };
}

/** "A spokesperson for the Department", "the mayor of Springfield": the head stands before a name and a preposition. */
function headBefore(reading: Reading, mention: NameMention): Subject | null {
  const { tokens } = reading.narrative;
  let at = mention.from - 1;
  while (
    at > 0 &&
    mention.from - at < 5 &&
    (DETERMINERS.has(tokens[at]?.lower ?? '') || ROLE_NOUNS.has(tokens[at]?.lower ?? ''))
  )
    at--;
  if (!LINKS.has(tokens[at]?.lower ?? '') || tokens[at]?.sentence !== tokens[mention.from]?.sentence) return null;
  const head = tokens[at - 1]?.lower ?? '';
  if (!ROLE_NOUNS.has(head) && !DOCUMENT_NOUNS.has(head))
    return reading.endingAt.has(at) ? nameBefore(reading, at) : null;
  const subject = nounAt(reading, at - 1, mention.to);
  return subject && { ...subject, name: mention };
}

function nameBefore(reading: Reading, to: number): Subject {
  const mention = reading.endingAt.get(to) as NameMention;
  return { from: titleStart(reading, mention), to, kind: 'name', name: mention, head: '' };
}

/** A name's small title and article belong to its phrase: "state Sen. Roe", "the Justice Department". */
function titleStart({ narrative: { tokens } }: Reading, mention: NameMention): number {
  let at = mention.from;
  const title = new Set(mention.title.split(' '));
  while (at > 0 && mention.from - at < 5 && tokens[at - 1]?.kind === 'word' && title.has(tokens[at - 1]?.lower ?? ''))
    at--;
  // "an angry Roe"
  const described = /^an?$/.test(tokens[at - 2]?.lower ?? '') && /^\p{Ll}+$/u.test(tokens[at - 1]?.text ?? '');
  if (described && at === mention.from && mention.to === mention.from + 1) return at - 2;
  return DETERMINERS.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
}

const INDEFINITE = /^(?:some|others|many|several|another|someone|somebody)$/;

/** "he's", "she'd" */
const CONTRACTED = /'(?:s|d|ll|ve|re)$/;

/** The subject whose last token stands before `to`; null where nothing that can speak ends there. */
export function subjectEndingAt(reading: Reading, to: number): Subject | null {
  const { tokens } = reading.narrative;
  const last = tokens[to - 1];
  if (last?.kind !== 'word') return null;
  const pronoun = last.lower.replace(CONTRACTED, '');
  if (PRONOUNS.has(pronoun)) return { from: to - 1, to, kind: 'pronoun', name: null, head: pronoun };
  // "Some chanted", "another said"
  if (INDEFINITE.test(last.lower)) return { from: to - 1, to, kind: 'noun', name: null, head: last.lower };
  const mention = reading.endingAt.get(to);
  if (!mention) return nounAt(reading, to - 1, to);
  if (isPossessive(last.text)) return null;
  return headBefore(reading, mention) ?? nameBefore(reading, to);
}

/** Index after a short bracket that opens at `at` ("(Md.)"); 0 where none does. */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return 0;
  for (let close = at + 1; close < at + 8; close++) if (tokens[close]?.text === ')') return close + 1;
  return 0;
}

/** "Alaskan fishermen": a single capitalised adjective before a common noun names nobody. */
function isDemonym({ narrative: { tokens }, startingAt }: Reading, at: number): boolean {
  const mention = startingAt.get(at);
  const next = tokens[mention?.to ?? -1];
  if (!mention || mention.to - mention.from > 1 || next?.kind !== 'word' || !/(?:an|ish|ese|ic)$/.test(mention.text))
    return false;
  return /^\p{Ll}/u.test(next.text) && !BETWEEN.has(next.lower) && verbOfSaying(next.lower) === null;
}

/** "A complaint filed by Jane Roe". */
const MADE = /^(?:filed|written|signed|issued|released|sent|posted|published|drafted|submitted)$/;

/** A noun phrase with what follows its head: "a spokeswoman for the Harbor Authority". */
function nounWithPrincipal(reading: Reading, head: number): Subject | null {
  const { tokens } = reading.narrative;
  const noun = nounAt(reading, head, head + 1);
  if (!noun || noun.name) return noun;
  const made = DOCUMENT_NOUNS.has(noun.head) && MADE.test(tokens[head + 1]?.lower ?? '') ? 1 : 0;
  if (!(made ? /^by$/ : /^(?:of|for|from)$/).test(tokens[head + 1 + made]?.lower ?? '')) return noun;
  let at = head + 2 + made;
  while (DETERMINERS.has(tokens[at]?.lower ?? '')) at++;
  const name = reading.startingAt.get(at);
  return name?.of ? { ...noun, to: name.to, name } : noun;
}

/** Whether the phrase goes on to another head after the one at `at`: "a Republican congressional aide", "state Sen. Roe". */
function headFollows({ narrative: { tokens }, startingAt }: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const token = tokens[next];
    if (!isInside(tokens, next) && token?.text !== '.') return false;
    if (token?.sentence !== tokens[at]?.sentence || verbOfSaying(token?.lower ?? '') || DAYS.has(token?.lower ?? ''))
      return false;
    if (isHead(token?.lower ?? '') || (next <= at + 2 && startingAt.get(next)?.of)) return true;
  }
  return false;
}

/** The person named behind a body or principal and a calling in small letters: "Acme chief executive Jane Roe", "Poe ally Jane Roe". */
function nameBehind({ narrative: { tokens }, startingAt }: Reading, mention: NameMention): NameMention | null {
  for (let at = mention.to; at < mention.to + 4; at++) {
    const name = startingAt.get(at);
    if (name?.of && at > mention.to) return ROLE_NOUNS.has(tokens[at - 1]?.lower ?? '') ? name : null;
    const token = tokens[at];
    if (
      !isInside(tokens, at) ||
      token?.sentence !== tokens[mention.from]?.sentence ||
      !/^\p{Ll}/u.test(token?.text ?? '')
    )
      return null;
  }
  return null;
}

/** The subject that begins at `from`, as after "said": a name, a pronoun, or a phrase up to its head. */
export function subjectStartingAt(reading: Reading, from: number): Subject | null {
  const { tokens } = reading.narrative;
  const sentence = tokens[from]?.sentence;
  let at = from;
  for (; at < tokens.length && at - from < MOST_WORDS; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.sentence !== sentence) return null;
    if (at === from && PRONOUNS.has(token.lower))
      return { from, to: at + 1, kind: 'pronoun', name: null, head: token.lower };
    const mention = isDemonym(reading, at) ? undefined : reading.startingAt.get(at);
    const beyond = mention?.of ? afterBracket(tokens, mention.to) : 0;
    if (beyond > 0 && reading.startingAt.has(beyond)) at = beyond - 1;
    else if (mention?.of && !isPossessive(tokens[mention.to - 1]?.text ?? '')) {
      const name = nameBehind(reading, mention) ?? mention;
      return { from, to: name.to, kind: 'name', name, head: '' };
    } else if (mention?.of) at = mention.to - 1;
    else if (isHead(token.lower) && !headFollows(reading, at)) return nounWithPrincipal(reading, at);
    else if (!isInside(tokens, at)) return null;
  }
  return null;
}
