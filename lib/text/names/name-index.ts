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
  /** Every name of an actor, by actor. */
  byActor: ReadonlyMap<string, LexiconName[]>;
  /** Topic terms, folded. */
  topics: readonly string[];
}

/** A name of a single letter would be found everywhere. */
const TWO_LETTERS = /[\p{L}\p{N}]\P{L}*[\p{L}\p{N}]/u;

/**
 * `topics` are folded already. A name without a capitalised word, or of one letter, is left out: it could be any word. Takes about a
 * millisecond for a thousand names.
 */
export function compileNames(names: readonly LexiconName[], topics: readonly string[]): NameIndex {
  const entries = new Map<string, NameEntry[]>();
  const byText = new Map<string, NameEntry>();
  const byActor = new Map<string, LexiconName[]>();
  for (const name of names) {
    append(byActor, name.actor, name);
    const text = foldKeepingCase(name.text).text.trim();
    const known = byText.get(text);
    if (known) known.names.push(name);
    else byText.set(text, { text, small: text.toLowerCase(), at: 0, names: [name] });
  }
  for (const entry of byText.values()) {
    const first = firstCapitalised(entry.text);
    if (!first || !TWO_LETTERS.test(entry.text)) continue;
    entry.at = first.at;
    append(entries, first.word, entry);
    const capitals = first.word.toUpperCase();
    if (capitals !== first.word) append(entries, capitals, entry);
  }
  for (const list of entries.values()) if (list.length > 1) list.sort((a, b) => b.text.length - a.text.length);
  return { entries, byActor, topics };
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
