/** Makes actor records from groups of names: fullest name, forms, titles, kind and every place. */
import type { NameForm } from '../../text/lexicon.ts';
import type { ArticleReading } from '../article/article.ts';
import type { FoundActor } from '../found/found.ts';
import { Slugs } from '../found/slugs.ts';
import { kindOf, type NameEntry } from './entries.ts';
import { isAcronym } from './name-forms.ts';
import type { NameGroups } from './name-groups.ts';

/**
 * The main name of an actor: the most printed of the names with most words, never an acronym if there is a name. A name printed once
 * beside a more frequent one of two or more words is passed over, since it may be a slip or come from a headline.
 */
function nameOf(entries: readonly NameEntry[]): string {
  const printed = new Map<string, number>();
  for (const { key, mentions } of entries) printed.set(key, (printed.get(key) ?? 0) + mentions.length);
  const isSure = ({ key, words }: NameEntry) => words.length > 1 && (printed.get(key) ?? 0) > 1;
  const rank = (entry: NameEntry) => [
    isSure(entry) ? 1 : 0,
    entry.acronym ? 0 : Math.min(entry.words.length, 3),
    printed.get(entry.key) ?? 0,
  ];
  return entries.reduce((best, one) => {
    const [a, b] = [rank(best), rank(one)];
    const at = a.findIndex((value, n) => value !== b[n]);
    return at >= 0 && (b[at] as number) > (a[at] as number) ? one : best;
  }).text;
}

function formOf(text: string, kind: FoundActor['kind']): NameForm {
  if (isAcronym(text)) return 'acronym';
  return kind === 'person' && !text.includes(' ') ? 'short' : 'full';
}

function namesOf(entries: readonly NameEntry[], kind: FoundActor['kind']): FoundActor['names'] {
  const texts = new Set(entries.flatMap(({ mentions }) => mentions.map(({ text }) => text)));
  return [...texts].map((text) => ({ text, form: formOf(text, kind) }));
}

export function describeActors(
  articles: readonly ArticleReading[],
  entries: readonly NameEntry[],
  groups: NameGroups,
): FoundActor[] {
  const slugs = new Slugs();
  return [...Map.groupBy(entries.keys(), (n) => groups.root(n))].map(([root, numbers]) => {
    const own = numbers.map((n) => entries[n] as NameEntry);
    const kind = kindOf(own);
    const name = nameOf(own);
    const members = own.flatMap(({ article, mentions }) =>
      mentions.map(({ start, end, text }) => ({ article, start, end, text })),
    );
    members.sort((a, b) => a.article - b.article || a.start - b.start);
    return {
      id: slugs.take(name, 'actor'),
      kind,
      name,
      names: namesOf(own, kind),
      titles: [...new Set(own.flatMap(({ titles }) => [...titles]))],
      members: members.map((member) => ({ ...member, article: articles[member.article]?.id ?? '' })),
      found: groups.rules.get(root) ?? 'same-name',
    };
  });
}
