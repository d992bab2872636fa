/** The names of all articles by key: in which articles they occur, and what their context says about their kind. */
import { BEFORE_NAME } from '../../text/english/abbreviations.ts';
import type { ActorKind } from '../../text/lexicon.ts';
import { verbOfSaying } from '../../text/quotations/attribution/words/verbs-of-saying.ts';
import { ROLE_NOUNS } from '../../text/quotations/attribution/words/word-lists.ts';
import type { ArticleReading, NameMention } from '../article/article.ts';
import { GIVEN_NAMES } from './given-names.ts';
import {
  isAcronym,
  isBodyName,
  isKnownPlace,
  isLawName,
  isPlaceName,
  nameKey,
  stateOf,
  wordsOf,
} from './name-forms.ts';

/** One name in one article. */
export interface NameEntry {
  article: number;
  key: string;
  words: string[];
  /** As first printed. */
  text: string;
  mentions: NameMention[];
  acronym: boolean;
  /** Titles of persons before it, lower case. */
  titles: Set<string>;
  /** How often it occurs as a place, and as a person who speaks or has a title. */
  votes: Record<'place' | 'person', number>;
}

const titleCase = (key: string) => key.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const AT = new Set('in at near outside from across throughout around'.split(' '));

function vote(entry: NameEntry, { title, before, after }: NameMention): void {
  if (title !== '' && title.split(' ').some((word) => ROLE_NOUNS.has(word) || BEFORE_NAME.has(word))) {
    entry.titles.add(title);
    entry.votes.person += 2;
  }
  if (verbOfSaying(after) !== null && before !== 'the') entry.votes.person++;
  if (AT.has(before)) entry.votes.place++;
}

/** Splits a place and a person in a row if both are names elsewhere: "Berkeley Jesse Arreguin". */
function partsOf(mention: NameMention, keys: ReadonlyMap<string, number>): NameMention[] {
  const words = mention.text.split(' ');
  if (words.length < 3 || (keys.get(nameKey(mention.text)) ?? 0) > 1) return [mention];
  for (let at = 1; at < words.length; at++) {
    const [head, tail] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (!keys.has(nameKey(head)) || !keys.has(nameKey(tail))) continue;
    // "South Carolina Amtrak": one word behind a place, but not "San Francisco Chronicle".
    if (at === words.length - 1 && (!isKnownPlace(nameKey(head)) || isBodyName(nameKey(mention.text)))) continue;
    const start = mention.end - tail.length;
    return [
      { ...mention, text: head, end: mention.start + head.length, title: '', after: tail.toLowerCase() },
      { ...mention, text: tail, start, before: head.toLowerCase() },
    ];
  }
  return [mention];
}

/** Occurrences of each name in all articles. */
function countKeys(articles: readonly ArticleReading[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of articles)
    for (const { text } of names) counts.set(nameKey(text), (counts.get(nameKey(text)) ?? 0) + 1);
  return counts;
}

/** A single word that only begins sentences, without evidence that it is a name ("Regretfully"). */
const isDoubtful = ({ words, mentions, votes, acronym, key }: NameEntry): boolean =>
  words.length === 1 &&
  !acronym &&
  !isKnownPlace(key) &&
  votes.person + votes.place === 0 &&
  mentions.every(({ before }) => before === '');

/** The names of each article, in order of first occurrence. */
export function entriesOf(articles: readonly ArticleReading[]): NameEntry[] {
  const keys = countKeys(articles);
  const entries = articles.flatMap(({ names }, article) => [...entriesOfArticle(names, article, keys).values()]);
  const parts = new Set(entries.flatMap(({ words }) => (words.length > 1 ? words : [])));
  const sure = new Set(entries.filter((entry) => parts.has(entry.key) || !isDoubtful(entry)).map(({ key }) => key));
  return entries.filter(({ key }) => sure.has(key));
}

function entriesOfArticle(
  names: readonly NameMention[],
  article: number,
  keys: ReadonlyMap<string, number>,
): Map<string, NameEntry> {
  const byKey = new Map<string, NameEntry>();
  for (const mention of names.flatMap((one) => partsOf(one, keys))) {
    const state = stateOf(mention.text);
    const key = state ?? nameKey(mention.text);
    const known = byKey.get(key);
    const entry: NameEntry = known ?? {
      article,
      key,
      words: wordsOf(key),
      text: state === null ? mention.text : titleCase(state),
      mentions: [],
      acronym: isAcronym(mention.text),
      titles: new Set(),
      votes: { place: 0, person: 0 },
    };
    entry.mentions.push(mention);
    vote(entry, mention);
    if (!known) byKey.set(key, entry);
  }
  return byKey;
}

/** "UC Berkeley", "CME Group": letters in a name of several words make it a body. */
export const hasCapitals = (text: string): boolean =>
  /\s/.test(text) && /(?<!\p{L})\p{Lu}{2,}(?![\p{L}])/u.test(text) && text !== text.toUpperCase();

/** The kind of an actor by its names and their context; null if unknown or contradictory. */
export function kindOf(entries: readonly NameEntry[]): ActorKind | null {
  const keys = entries.map(({ key }) => key);
  if (keys.some(isLawName)) return 'law';
  const lettered = entries.some(({ text }) => hasCapitals(text));
  const titled = entries.some(({ titles }) => titles.size > 0);
  if (keys.some(isKnownPlace) || (keys.some(isPlaceName) && !titled && !lettered)) return 'place';
  if (keys.some((key) => isBodyName(key) && !(titled && GIVEN_NAMES.has(wordsOf(key)[0] ?? ''))) || lettered)
    return 'organisation';
  const person = entries.reduce((sum, { votes }) => sum + votes.person, 0);
  const place = entries.reduce((sum, { votes }) => sum + votes.place, 0);
  const full = entries.some(({ words }) => words.length >= 2 && words.length <= 4);
  const short = entries.some(({ words }) => words.length === 1);
  if (titled || (full && short && person > place)) return 'person';
  if (entries.some(({ words }) => words.length > 1 && words.length < 5 && GIVEN_NAMES.has(words[0] as string)))
    return 'person';
  if (entries.some(({ acronym }) => acronym)) return 'organisation';
  if (place >= 2 && place > 2 * person) return 'place';
  return full && person > place ? 'person' : null;
}
