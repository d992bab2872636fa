/**
 * Joins the names of several articles into actors. A full name is one actor in all articles; a shorter one joins the fuller name in
 * its article, or, if the article has none, the only one in all articles. An ambiguous name stays alone.
 */
import type { ArticleReading } from '../article/article.ts';
import type { FoundActor } from '../found/found.ts';
import { describeActors } from './describe-actors.ts';
import { entriesOf, hasCapitals, type NameEntry } from './entries.ts';
import { GIVEN_NAMES } from './given-names.ts';
import {
  editDistance,
  firstNamesFit,
  initialsOf,
  isBodyName,
  isKnownPlace,
  isPlaceName,
  isShortOfCompany,
  isTailOfBody,
  isTurned,
} from './name-forms.ts';
import { NameGroups } from './name-groups.ts';

/** Entries by a key of theirs. */
const indexBy = (entries: readonly NameEntry[], keysOf: (entry: NameEntry) => readonly string[]) => {
  const index = new Map<string, number[]>();
  entries.forEach((entry, n) => {
    for (const key of keysOf(entry)) {
      const list = index.get(key);
      if (list) list.push(n);
      else index.set(key, [n]);
    }
  });
  return index;
};

/** Places that are first names as well. */
const GIVEN = new Set('virginia georgia chad jordan israel kenya india'.split(' '));
const beginsWithPlace = ([first = '', second = '', third]: readonly string[]) =>
  isKnownPlace(`${first} ${second}`) || (isKnownPlace(first) && (third !== undefined || !GIVEN.has(first)));

/** Whether it can be a person's full name: two to four words, none of a body or a place. */
const isPersonLike = ({ words, key, text, acronym }: NameEntry): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  !acronym &&
  !isBodyName(key) &&
  !isPlaceName(key) &&
  !beginsWithPlace(words) &&
  !hasCapitals(text) &&
  words.every((word) => !/^(?:of|for|and|&)$/.test(word));

/** Names of two and more words, acronyms and known places mean one actor in every article. */
function joinSameNames(entries: readonly NameEntry[], groups: NameGroups): void {
  for (const list of indexBy(entries, ({ key }) => [key]).values()) {
    const [first, ...others] = list as [number, ...number[]];
    const entry = entries[first] as NameEntry;
    if (entry.words.length === 1 && !entry.acronym && !isKnownPlace(entry.key)) continue;
    for (const other of others) groups.join(first, other, 'same-name');
  }
}

/** One entry of each name, with its number: entries of one name of several words are one actor already. */
function distinct(entries: readonly NameEntry[]): { entry: NameEntry; n: number }[] {
  const byKey = new Map<string, number>();
  entries.forEach(({ key }, n) => {
    if (!byKey.has(key)) byKey.set(key, n);
  });
  return [...byKey.values()].map((n) => ({ entry: entries[n] as NameEntry, n }));
}

/** The people of each surname, one entry of each full name. */
function surnamesOf(entries: readonly NameEntry[]): Map<string, number[]> {
  const surnames = new Map<string, number[]>();
  for (const { entry, n } of distinct(entries)) {
    if (!isPersonLike(entry)) continue;
    const surname = entry.words.at(-1) as string;
    surnames.set(surname, [...(surnames.get(surname) ?? []), n]);
  }
  return surnames;
}

/** One surname and first names that fit: "J. Dennis Hastert" is "Dennis Hastert"; "Heidi Cruz" is not "Ted Cruz". */
function joinFullNames(entries: readonly NameEntry[], groups: NameGroups): void {
  const people = distinct(entries).filter(({ entry }) => isPersonLike(entry));
  for (const list of Map.groupBy(people, ({ entry }) => entry.words.at(-1)).values()) {
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1, at + 1 + MOST_NAMESAKES))
        if (firstNamesFit(a.entry.words.slice(0, -1), b.entry.words.slice(0, -1))) groups.join(a.n, b.n, 'first-names');
  }
}

/** Most full names of one surname that are compared with each other. */
const MOST_NAMESAKES = 30;

/** The groups that the numbers belong to, without doubles. */
const rootsOf = (groups: NameGroups, list: readonly number[]) => [...new Set(list.map((n) => groups.root(n)))];

/** A surname alone is the person whom its article names in full, the first of two; else the only person with it in all articles. */
function joinSurnames(entries: readonly NameEntry[], groups: NameGroups): void {
  const everywhere = surnamesOf(entries);
  const inArticle = indexBy(entries, (entry) =>
    isPersonLike(entry) ? [`${entry.article} ${entry.words.at(-1)}`] : [],
  );
  entries.forEach((entry, n) => {
    if (entry.words.length !== 1 || isKnownPlace(entry.key) || entry.acronym) return;
    const all = everywhere.get(entry.key) ?? [];
    const here = inArticle.get(`${entry.article} ${entry.key}`) ?? [];
    const [first, ...others] = rootsOf(groups, here.length > 0 ? here : all);
    if (first === undefined || (here.length === 0 && others.length > 0)) return;
    if (entry.votes.place > 2 && entry.votes.person === 0) return;
    groups.join(here[0] ?? first, n, 'surname');
  });
}

/** Whether initials can mean the name: only bodies, since people seldom use theirs and two letters fit many people. */
const canShorten = ({ key, words, titles }: NameEntry): boolean =>
  words.length > 1 &&
  titles.size === 0 &&
  !GIVEN_NAMES.has(words[0] as string) &&
  (words.length > 2 || isBodyName(key) || /(?:nations|union)$/.test(key));

/** "Congressional Budget Office (CBO)" says so; elsewhere initials that only one name of all articles has. */
function joinAcronyms(entries: readonly NameEntry[], groups: NameGroups, texts: readonly string[]): void {
  const byInitials = indexBy(entries, (entry) => (canShorten(entry) ? [initialsOf(entry.key)] : []));
  const byKey = indexBy(entries, ({ key, acronym }) => (acronym ? [key] : []));
  const ends = new Map(
    entries.flatMap(({ article, mentions }, n) => mentions.map(({ end }) => [`${article} ${end}`, n] as const)),
  );
  const printed = (n: number): Printed => ({ text: texts[(entries[n] as NameEntry).article] as string, ends });
  for (const [key, list] of byKey) {
    const acronym = list[0] as number;
    const defined = list.flatMap((n) => definedBy(entries, n, printed(n)) ?? []);
    const roots = rootsOf(groups, byInitials.get(key) ?? []);
    if (defined.length > 0) groups.join(defined[0] as number, acronym, 'defined-acronym');
    if (roots.length === 1) groups.join(roots[0] as number, acronym, 'initials');
  }
}

interface Printed {
  /** Text of the article. */
  text: string;
  /** Entries by article and end of each mention. */
  ends: ReadonlyMap<string, number>;
}

/** The name that defines the acronym: with the acronym in brackets after it, or the reverse. */
function definedBy(entries: readonly NameEntry[], n: number, { text, ends }: Printed): number | null {
  const { article, mentions, key } = entries[n] as NameEntry;
  for (const { start, end } of mentions.slice(0, 3)) {
    if (text[start - 1] !== '(' || text[end] !== ')') continue;
    const before = ends.get(`${article} ${start - 2}`) ?? ends.get(`${article} ${start - 1}`) ?? -1;
    const name = entries[before];
    if (name && initialsOf(name.key).includes(key[0] ?? '')) return before;
  }
  return null;
}

/** A shorter form of a body: without "Inc", without the country before it, or turned round. Only if a single body fits. */
function joinBodies(entries: readonly NameEntry[], groups: NameGroups): void {
  const names = distinct(entries);
  const byWord = new Map<string, number[]>();
  for (const { entry, n } of names) {
    if (entry.words.length < 2) continue;
    for (const word of new Set([entry.words[0] as string, entry.words.at(-1) as string]))
      byWord.set(word, [...(byWord.get(word) ?? []), n]);
  }
  for (const { entry, n } of names) {
    const near = [
      ...new Set([
        ...(byWord.get(entry.words[0] as string) ?? []),
        ...(byWord.get(entry.words.at(-1) as string) ?? []),
      ]),
    ];
    const fits = near.filter((other) => {
      const long = (entries[other] as NameEntry).key;
      return isShortOfCompany(entry.key, long) || isTailOfBody(entry.key, long) || isTurned(long, entry.key);
    });
    if (rootsOf(groups, fits).length === 1) groups.join(fits[0] as number, n, 'shortened-body');
  }
}

/** Two spellings of one name: a bare surname with a title that a full name of nearly its letters has as well. */
function joinSpellings(entries: readonly NameEntry[], groups: NameGroups): void {
  const titled = entries.map((entry, n) => ({ entry, n })).filter(({ entry }) => entry.titles.size > 0);
  const people = titled.filter(({ entry }) => isPersonLike(entry)).slice(0, MOST_TITLED);
  for (const { entry, n } of titled.slice(0, MOST_TITLED)) {
    if (entry.words.length !== 1 || entry.key.length < 5) continue;
    const alike = people.filter(
      (other) => editDistance(other.entry.words.at(-1) as string, entry.key) <= 2 && shareTitle(entry, other.entry),
    );
    if (
      rootsOf(
        groups,
        alike.map((other) => other.n),
      ).length === 1
    )
      groups.join((alike[0] as { n: number }).n, n, 'spelling-with-title');
  }
}

const MOST_TITLED = 400;
/** "gen" and "general" are one title; "mr" is everybody's. */
const titleWords = ({ titles }: NameEntry) =>
  new Set(
    [...titles]
      .flatMap((title) => title.split(' '))
      .filter((word) => !/^(?:mr|mrs|ms|dr)$/.test(word))
      .map((word) => word.slice(0, 3)),
  );
function shareTitle(a: NameEntry, b: NameEntry): boolean {
  const other = titleWords(b);
  return [...titleWords(a)].some((word) => other.has(word));
}

/** A name of one word without a fuller form means one actor in all articles, unless two people have it. */
function joinBareNames(entries: readonly NameEntry[], groups: NameGroups): void {
  const surnames = surnamesOf(entries);
  for (const [key, list] of indexBy(entries, ({ key, words }) => (words.length === 1 ? [key] : []))) {
    if (rootsOf(groups, surnames.get(key) ?? []).length > 1) continue;
    for (const other of list.slice(1)) groups.join(list[0] as number, other, 'same-name');
  }
}

/** The actors of all articles, in the order in which they are first named. */
export function joinActors(articles: readonly ArticleReading[]): FoundActor[] {
  const entries = entriesOf(articles);
  const groups = new NameGroups(entries.length);
  joinSameNames(entries, groups);
  joinFullNames(entries, groups);
  joinSurnames(entries, groups);
  joinAcronyms(
    entries,
    groups,
    articles.map(({ text }) => text),
  );
  joinBodies(entries, groups);
  joinSpellings(entries, groups);
  joinBareNames(entries, groups);
  return describeActors(articles, entries, groups);
}
