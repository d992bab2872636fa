/** Answers what a page needs to be matched. */
import type { Candidates, Lexicon, LexiconName } from '../text/lexicon.ts';
import { type CorpusIndex, findUsefulHits } from './corpus-index.ts';
import type { CorpusDatabase, StoredName } from './database.ts';

/** Names sent to one page at the most: more match only on a page that is itself a list of names. */
const MOST_NAMES = 20_000;

/** The lexicon for a page's candidate words, or null where nothing of the corpus can occur on it. */
export async function findLexicon(
  database: CorpusDatabase,
  index: CorpusIndex,
  candidates: Candidates,
): Promise<Lexicon | null> {
  const hits = findUsefulHits(index, candidates);
  const names = await findNamesOn(database, hits.names, new Set(candidates.capitals));
  if (names.length === 0 && hits.cues.length === 0 && hits.keys.length === 0) return null;
  return {
    names: names.map(asLexiconName),
    cues: hits.cues,
    keys: hits.keys,
    topics: index.topics,
    figures: hits.measures.map(({ groups }) => groups),
    // Quotations of a very large pack are not told apart, so none is left out either.
    ...(index.looseKeys.size === 0 ? { quotations: hits.quotations } : {}),
  };
}

/** Names all of whose capitalised words the page has. */
async function findNamesOn(
  database: CorpusDatabase,
  keys: string[],
  words: ReadonlySet<string>,
): Promise<StoredName[]> {
  if (keys.length === 0) return [];
  const rows = await database.names.where('key').anyOf(keys).toArray();
  return rows.filter((row) => row.words.every((word) => words.has(word))).slice(0, MOST_NAMES);
}

function asLexiconName({ text, actor, kind, form, titles }: StoredName): LexiconName {
  return { text, actor, kind, form, titles };
}
