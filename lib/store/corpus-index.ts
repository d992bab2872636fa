/**
 * The words by which a page is found to have anything to do with the corpus, held in memory while the worker lives. A page
 * that shares none of them is answered without touching the database; cost follows the page's words, not the corpus.
 */
import type { Candidates } from '../text/lexicon.ts';
import type { StoredIndex } from './database.ts';

export interface CorpusIndex {
  /** The words under which names are kept. */
  names: Set<string>;
  /** Cues by their first word, which ends in `*` where any ending will do. */
  cues: Map<string, string[]>;
  /** Rare words of quotations. */
  keys: Set<string>;
  topics: string[];
}

/** Words of the page that the corpus knows. */
export interface IndexHits {
  names: string[];
  cues: string[];
  keys: string[];
}

/** A cue's stem is at least this long; a shorter one would be looked for in nearly every word. */
const SHORTEST_STEM = 3;

/** The index of all packs, from their stored rows. */
export function readIndex(rows: readonly StoredIndex[]): CorpusIndex {
  const lines = (pick: (row: StoredIndex) => string) => rows.flatMap((row) => (pick(row) ? pick(row).split('\n') : []));
  const cues = new Map<string, string[]>();
  for (const cue of new Set(lines((row) => row.cues))) {
    const first = cue.split(' ', 1)[0] as string;
    cues.set(first, [...(cues.get(first) ?? []), cue]);
  }
  return {
    names: new Set(lines((row) => row.names)),
    cues,
    keys: new Set(lines((row) => row.keys)),
    topics: [...new Set(rows.flatMap((row) => row.topics))],
  };
}

/** Which of the page's words belong to a name, a cue or a key of the corpus. */
export function findHits(index: CorpusIndex, candidates: Candidates): IndexHits {
  const cues = new Set<string>();
  for (const word of candidates.cues) for (const cue of cuesOf(index, word)) cues.add(cue);
  return {
    names: candidates.capitals.filter((word) => index.names.has(word)),
    cues: [...cues],
    keys: candidates.quoted.filter((word) => index.keys.has(word)),
  };
}

function cuesOf(index: CorpusIndex, word: string): string[] {
  const found = [...(index.cues.get(word) ?? [])];
  for (let length = SHORTEST_STEM; length <= word.length; length += 1) {
    found.push(...(index.cues.get(`${word.slice(0, length)}*`) ?? []));
  }
  return found;
}
