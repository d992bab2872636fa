/** The names of all articles by their keys: who is called so in which article, and what the places where it stands tell of its kind. */
import type { ActorKind } from '../../text/lexicon.ts';
import { verbOfSaying } from '../../text/quotations/attribution/words/verbs-of-saying.ts';
import { ROLE_NOUNS } from '../../text/quotations/attribution/words/word-lists.ts';
import type { ArticleReading, NameMention } from '../article/article.ts';
import { isAcronym, isBodyName, isLawName, isPlaceName, nameKey, stateOf, wordsOf } from './name-forms.ts';

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
  /** How often it stands as a place, as somebody who speaks or has a title. */
  votes: Record<'place' | 'person', number>;
}

const AT = new Set('in at near outside from across throughout around to'.split(' '));

function vote(entry: NameEntry, { title, before, after }: NameMention): void {
  if (title !== '' && title.split(' ').some((word) => ROLE_NOUNS.has(word))) {
    entry.titles.add(title);
    entry.votes.person += 2;
  }
  if (verbOfSaying(after) !== null && before !== 'the') entry.votes.person++;
  if (AT.has(before)) entry.votes.place++;
}

/** The names of each article, in the order in which they first stand. */
export function entriesOf(articles: readonly ArticleReading[]): NameEntry[] {
  return articles.flatMap(({ names }, article) => {
    const byKey = new Map<string, NameEntry>();
    for (const mention of names) {
      const key = stateOf(mention.text) ?? nameKey(mention.text);
      const known = byKey.get(key);
      const entry: NameEntry = known ?? {
        article,
        key,
        words: wordsOf(key),
        text: mention.text,
        mentions: [],
        acronym: isAcronym(mention.text),
        titles: new Set(),
        votes: { place: 0, person: 0 },
      };
      entry.mentions.push(mention);
      vote(entry, mention);
      if (!known) byKey.set(key, entry);
    }
    return [...byKey.values()];
  });
}

/** The kind that names and places of entries tell together; null where they do not, or tell two. */
export function kindOf(entries: readonly NameEntry[]): ActorKind | null {
  const keys = entries.map(({ key }) => key);
  if (keys.some(isLawName)) return 'law';
  const titled = entries.some(({ titles }) => titles.size > 0);
  if (keys.some(isPlaceName) && !titled) return 'place';
  if (keys.some(isBodyName) && !titled) return 'organisation';
  const person = entries.reduce((sum, { votes }) => sum + votes.person, 0);
  const place = entries.reduce((sum, { votes }) => sum + votes.place, 0);
  const full = entries.some(({ words }) => words.length >= 2 && words.length <= 4);
  const short = entries.some(({ words }) => words.length === 1);
  if (titled || (full && short && person > place)) return 'person';
  if (entries.some(({ acronym }) => acronym)) return 'organisation';
  if (place >= 2 && place > 2 * person) return 'place';
  return full && person > place ? 'person' : null;
}
