/** Facts about a name that do not depend on a page: kinds, forms, titles, and all words of its actors' names. */
import { foldKey } from '../fold.ts';
import type { LexiconName } from '../lexicon.ts';
import { ROLES } from './context-words.ts';
import type { NameEntry, NameIndex } from './name-index.ts';

export interface EntryFacts {
  person: boolean;
  place: boolean;
  /** Unambiguous: several words, and a full form. */
  full: boolean;
  /** An office used for its holder: "Attorney General". */
  title: boolean;
  acronym: boolean;
  oneWord: boolean;
  /** Words of its actors' other names and titles, folded. */
  own: ReadonlySet<string>;
  /** For each actor the endings of titles that confirm a short form right after them: "attorney general", "commissioner". */
  titles: readonly { actor: string; endings: string[] }[];
}

const cache = new WeakMap<NameEntry, EntryFacts>();

/** The facts of one entry, worked out when it is first found on a page. */
export function entryFacts(entry: NameEntry, index: NameIndex): EntryFacts {
  const known = cache.get(entry);
  if (known) return known;
  const { names } = entry;
  const kindIs = (kind: LexiconName['kind']) => names.some((name) => name.kind === kind);
  const formIs = (form: LexiconName['form']) => names.every((name) => name.form === form);
  const all = names.flatMap(({ actor }) => index.byActor.get(actor) ?? []);
  const facts: EntryFacts = {
    person: kindIs('person'),
    place: kindIs('place'),
    full: entry.text.includes(' ') && names.some(({ form }) => form === 'full'),
    title: formIs('title'),
    acronym: formIs('acronym'),
    oneWord: !entry.text.includes(' '),
    own: new Set(all.flatMap(({ text, titles }) => [text, ...titles].flatMap((words) => foldKey(words).split(' ')))),
    titles: names
      .filter(({ form }) => form === 'short')
      .map(({ actor }) => ({ actor, endings: titleEndings(index.byActor.get(actor) ?? []) })),
  };
  cache.set(entry, facts);
  return facts;
}

/** "Police Commissioner" also counts as "commissioner"; "Attorney General" only as a whole, since a general is another office. */
function titleEndings(names: readonly LexiconName[]): string[] {
  const endings = new Set<string>();
  for (const title of names.flatMap(({ titles, text, form }) => (form === 'title' ? [...titles, text] : titles))) {
    const head = foldKey(title).split(/ (?:of|for) |,/, 1)[0] as string;
    const last = head.split(' ').at(-1) as string;
    if (head) endings.add(head);
    if (ROLES.has(last) && last !== 'general') endings.add(last);
  }
  return [...endings];
}
