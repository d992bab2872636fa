/** The names of one page's lexicon, made ready to be looked up by their first capitalised word. */
import { firstCapitalised } from '../capitalised.ts';
import { foldKeepingCase } from '../fold.ts';
import type { LexiconName } from '../lexicon.ts';

/** One spelling, and every actor that goes by it. */
export interface NameEntry {
  /** Folded, case kept. */
  text: string;
  small: string;
  /** Where in `text` the capitalised word stands under which it is kept. */
  at: number;
  names: LexiconName[];
}

export interface NameIndex {
  /** By first capitalised word, as it stands and all in capitals; longest name first. */
  entries: ReadonlyMap<string, NameEntry[]>;
  /** Every name of an actor, by actor; made when first asked for, since on most pages few of the names are found. */
  readonly byActor: ReadonlyMap<string, LexiconName[]>;
  /** Topic terms, folded. */
  topics: readonly string[];
}

/** The usual name: it needs no folding, and begins with its first capitalised word. Told apart because a large corpus sends a page hundreds. */
const PLAIN = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;
/** A name of a single letter would be found everywhere. */
const TWO_LETTERS = /[\p{L}\p{N}]\P{L}*[\p{L}\p{N}]/u;

/**
 * `topics` are folded already. A name without a capitalised word, or of one letter, is left out: it could be any word. Takes about a
 * millisecond for a thousand names.
 */
export function compileNames(names: readonly LexiconName[], topics: readonly string[]): NameIndex {
  const entries = new Map<string, NameEntry[]>();
  const byText = new Map<string, NameEntry>();
  for (const name of names) {
    const text = PLAIN.test(name.text) ? name.text : foldKeepingCase(name.text).text.trim();
    const known = byText.get(text);
    if (known) known.names.push(name);
    else byText.set(text, { text, small: text.toLowerCase(), at: 0, names: [name] });
  }
  for (const entry of byText.values()) {
    const first = firstWord(entry.text);
    if (!first) continue;
    entry.at = first.at;
    append(entries, first.word, entry);
    const capitals = first.word.toUpperCase();
    if (capitals !== first.word) append(entries, capitals, entry);
  }
  for (const list of entries.values()) if (list.length > 1) list.sort((a, b) => b.text.length - a.text.length);
  let byActor: Map<string, LexiconName[]> | undefined;
  return {
    entries,
    topics,
    get byActor() {
      byActor ??= groupByActor(names);
      return byActor;
    },
  };
}

/** The word that a name is kept under; null for a name that is left out. */
function firstWord(text: string): { word: string; at: number } | null {
  if (PLAIN.test(text)) return { word: text.split(' ', 1)[0] as string, at: 0 };
  return TWO_LETTERS.test(text) ? firstCapitalised(text) : null;
}

function groupByActor(names: readonly LexiconName[]): Map<string, LexiconName[]> {
  const byActor = new Map<string, LexiconName[]>();
  for (const name of names) append(byActor, name.actor, name);
  return byActor;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
