/** Under which of its words a name is kept, so that a page asks for few names that it does not hold. */
import { capitalisedWords, capitalKey } from '../../text/english/capitalised.ts';
import { foldKeepingCase } from '../../text/fold.ts';

/** Capitalised words of a name as a page's scan gives them (`Candidates.capitals`), single letters left out where there are longer ones. */
export function capitalKeys(name: string): string[] {
  const words = [...new Set(capitalisedWords(foldKeepingCase(name).text).map(capitalKey))];
  const longer = words.filter((word) => word.length > 1);
  return longer.length ? longer : words;
}

/**
 * For each name the word that fewest names of the list share: of "Ada Quill" among many Adas, "Quill". Names are found by
 * it, and a page that speaks of some other Ada costs nothing.
 */
export function rarestKeys(names: readonly { words: readonly string[] }[]): string[] {
  const shared = new Map<string, number>();
  for (const { words } of names) for (const word of words) shared.set(word, (shared.get(word) ?? 0) + 1);
  const rarity = (word: string): number => shared.get(word) ?? 0;
  return names.map(({ words }) =>
    words.reduce((best, word) => (rarity(word) < rarity(best) ? word : best), words[0] ?? ''),
  );
}
