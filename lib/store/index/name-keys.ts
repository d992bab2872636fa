/** The word that a name is stored under, chosen so that a page loads few names that it does not contain. */
import { capitalisedWords, capitalKey } from '../../text/english/capitalised.ts';
import { foldKeepingCase } from '../../text/fold.ts';

/** Capitalised words of a name as a page's scan gives them (`Candidates.capitals`), without single letters if there are longer words. */
export function capitalKeys(name: string): string[] {
  const words = [...new Set(capitalisedWords(foldKeepingCase(name).text).map(capitalKey))];
  const longer = words.filter((word) => word.length > 1);
  return longer.length ? longer : words;
}

/**
 * For each name its word that fewest names of the list share: "Quill" for "Ada Quill" among many Adas. The name is stored under it,
 * so a page about another Ada does not load it.
 */
export function rarestKeys(names: readonly { words: readonly string[] }[]): string[] {
  const shared = new Map<string, number>();
  for (const { words } of names) for (const word of words) shared.set(word, (shared.get(word) ?? 0) + 1);
  const rarity = (word: string): number => shared.get(word) ?? 0;
  return names.map(({ words }) =>
    words.reduce((best, word) => (rarity(word) < rarity(best) ? word : best), words[0] ?? ''),
  );
}
