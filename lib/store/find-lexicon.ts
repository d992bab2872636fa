/** Answers what a page needs to be matched. */
import type { Candidates, Lexicon, LexiconName } from '../text/lexicon.ts';
import { type CorpusIndex, findHits } from './corpus-index.ts';
import type { CorpusDatabase, StoredName } from './database.ts';

/** Names sent to one page at the most: more first words than this match only on a page that is itself a list of names. */
const MOST_NAMES = 20_000;

/** The lexicon for a page's candidate words, or null where nothing of the corpus can occur on it. */
export async function findLexicon(
  database: CorpusDatabase,
  index: CorpusIndex,
  candidates: Candidates,
): Promise<Lexicon | null> {
  const { firsts, cues, keys } = findHits(index, candidates);
  if (firsts.length === 0 && cues.length === 0 && keys.length === 0) return null;
  const names = firsts.length ? await database.names.where('first').anyOf(firsts).limit(MOST_NAMES).toArray() : [];
  return { names: names.map(asLexiconName), cues, keys, topics: index.topics };
}

function asLexiconName({ text, actor, kind, form, titles }: StoredName): LexiconName {
  return { text, actor, kind, form, titles };
}
