/** Answers what a page needs to be matched. */

import type { JoinedIds } from '../../corpus/rows/joined-ids.ts';
import { foldKeepingCase } from '../../text/fold.ts';
import type { Candidates, Lexicon, LexiconName } from '../../text/lexicon.ts';
import { type CorpusIndex, findUsefulHits } from '../index/corpus-index.ts';
import type { StoredName } from '../rows.ts';
import type { Corpus } from './installed-packs.ts';

/** Names sent to one page at the most: more match only on a page that is itself a list of names. */
const MOST_NAMES = 20_000;
/** Requests that are under way together; more only wait for each other. */
const ROWS_AT_ONCE = 200;

/** The lexicon for a page's candidate words, or null where nothing of the corpus can occur on it. */
export async function findLexicon(corpus: Corpus, index: CorpusIndex, candidates: Candidates): Promise<Lexicon | null> {
  const hits = findUsefulHits(index, candidates);
  const names = await findNamesOn(corpus, { packs: index.packs, keys: hits.names }, new Set(candidates.capitals));
  if (names.length === 0 && hits.cues.length === 0 && hits.keys.length === 0) return null;
  return {
    names: joinNames(names.map(asLexiconName), corpus.installed.joined),
    cues: hits.cues,
    keys: hits.keys,
    topics: index.topics,
    figures: hits.measures.map(({ groups }) => groups),
    // Quotations of a very large pack are not told apart, so none is left out either.
    ...(index.looseKeys.size === 0 ? { quotations: hits.quotations } : {}),
  };
}

/** Names all of whose capitalised words the page has, in the order of the words they are kept under. */
async function findNamesOn(
  { database: { namesByWord } }: Corpus,
  { packs, keys }: { packs: readonly string[]; keys: readonly string[] },
  words: ReadonlySet<string>,
): Promise<StoredName[]> {
  const rows = [...keys].sort().flatMap((key) => packs.map((pack): [string, string] => [pack, key]));
  const found: StoredName[] = [];
  for (let at = 0; at < rows.length && found.length < MOST_NAMES; at += ROWS_AT_ONCE) {
    for (const row of await namesByWord.bulkGet(rows.slice(at, at + ROWS_AT_ONCE))) {
      found.push(...(row?.names ?? []).filter((name) => name.words.every((word) => words.has(word))));
    }
  }
  return found.slice(0, MOST_NAMES);
}

function asLexiconName({ text, actor, kind, form, titles }: StoredName): LexiconName {
  return { text, actor, kind, form, titles };
}

/** Each name of an actor once, with the titles that any pack gives: a name that stood twice would vouch for itself twice. */
function joinNames(names: LexiconName[], joined: JoinedIds): LexiconName[] {
  if (joined.isEmpty) return names;
  const byName = new Map<string, LexiconName>();
  for (const name of names) {
    const actor = joined.canonical('actor', name.actor);
    const key = `${actor}\n${foldKeepingCase(name.text).text}`;
    const known = byName.get(key);
    byName.set(key, known ? { ...known, titles: [...new Set([...known.titles, ...name.titles])] } : { ...name, actor });
  }
  return [...byName.values()];
}
