/** Finds the lexicon that a page needs to be matched. */

import type { JoinedIds } from '../../corpus/rows/joined-ids.ts';
import { foldKeepingCase } from '../../text/fold.ts';
import type { Candidates, Lexicon, LexiconName } from '../../text/lexicon.ts';
import { type CorpusIndex, findUsefulHits } from '../index/corpus-index.ts';
import type { StoredName } from '../rows.ts';
import type { Corpus } from './installed-packs.ts';

/** At most this many names go to one page; more match only on a page that is itself a list of names. */
const MOST_NAMES = 20_000;
/** Parallel requests; more would only queue. */
const ROWS_AT_ONCE = 200;

/** The lexicon for a page's candidate words; null if nothing of the corpus can occur on the page. */
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
    // A very large pack has no gate per quotation, so none of its keys can be ruled out.
    ...(index.looseKeys.size === 0 ? { quotations: hits.quotations } : {}),
  };
}

/** Names whose capitalised words all occur on the page, ordered by the word they are stored under. */
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

/** Each name of an actor once, with the titles from all packs: a name listed twice would count as evidence for itself. */
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
