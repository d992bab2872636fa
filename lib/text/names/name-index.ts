/** Indexes the names of one page's lexicon by their first capitalised word. */
import { firstCapitalised } from '../english/capitalised.ts';
import { foldKeepingCase } from '../fold.ts';
import type { LexiconName } from '../lexicon.ts';

/** One spelling, and every actor with it. */
export interface NameEntry {
  /** Folded, case kept. */
  text: string;
  small: string;
  /** Offset in `text` of the capitalised word by which it is indexed. */
  at: number;
  /** A person's full name: middle names may come between its first two words. */
  hasMiddle: boolean;
  names: LexiconName[];
}

export interface NameIndex {
  /** By first capitalised word, as spelled and all in capitals; longest name first. */
  entries: ReadonlyMap<string, NameEntry[]>;
  /** Every name of an actor, by actor; made on first use, since most pages contain few of the names. */
  readonly byActor: ReadonlyMap<string, LexiconName[]>;
  /** Topic terms, folded. */
  topics: readonly string[];
}

/** The usual form of a name: it needs no folding, and begins with its first capitalised word. A fast path, because a large corpus sends a page hundreds. */
const PLAIN = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;
/** A name needs two letters; a single letter would be found everywhere. */
const TWO_LETTERS = /[\p{L}\p{N}]\P{L}*[\p{L}\p{N}]/u;

/**
 * `topics` must be folded. A name without a capitalised word, or of one letter, is left out, since it could be any word. Takes about
 * a millisecond for a thousand names.
 */
export function compileNames(names: readonly LexiconName[], topics: readonly string[]): NameIndex {
  const entries = new Map<string, NameEntry[]>();
  const byText = new Map<string, NameEntry>();
  for (const name of names) {
    const isPlain = PLAIN.test(name.text);
    const text = isPlain ? name.text : foldKeepingCase(name.text).text.trim();
    const known = byText.get(text);
    const hasMiddle = name.kind === 'person' && name.form === 'full' && text.includes(' ');
    if (known) {
      known.names.push(name);
      known.hasMiddle ||= hasMiddle;
    } else {
      const first = isPlain ? { word: text.split(' ', 1)[0] as string, at: 0 } : firstWord(text);
      const entry = { text, small: text.toLowerCase(), at: first?.at ?? 0, hasMiddle, names: [name] };
      byText.set(text, entry);
      if (first) append(entries, first.word, entry);
    }
  }
  for (const list of entries.values()) sortByLength(list);
  for (const [word, list] of [...entries]) {
    const capitals = word.toUpperCase();
    if (capitals === word) continue;
    const others = entries.get(capitals);
    entries.set(capitals, others ? sortByLength([...others, ...list]) : list);
  }
  let byActor: Map<string, LexiconName[]> | undefined;
  return {
    entries,
    topics,
    get byActor() {
      byActor ??= Map.groupBy(names, ({ actor }) => actor);
      return byActor;
    },
  };
}

/** The word by which a name is indexed; null for a name that is left out. */
const firstWord = (text: string): { word: string; at: number } | null =>
  TWO_LETTERS.test(text) ? firstCapitalised(text) : null;

/** Longest first. */
const sortByLength = (list: NameEntry[]): NameEntry[] =>
  list.length > 1 ? list.sort((a, b) => b.text.length - a.text.length) : list;

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
