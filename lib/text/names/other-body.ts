/** Bodies of the same name elsewhere: the California Department of Justice, Mexico's Congress, the Justice Department of Canada. */
import { CITIES, FOREIGN, LANDS } from '../english/places.ts';
import type { NameIndex } from './name-index.ts';

/** Characters read on either side: the longest name of a place and its connector. */
const REACH = 40;
/** Up to three capitalised words right before an offset of the text, with or without a possessive. */
const BEFORE = /(?:^|[^\p{L}\p{M}\p{N}'.-])((?:\p{Lu}[\p{L}\p{M}.]*[ -]){0,2}\p{Lu}[\p{L}\p{M}.]*)(?:'s?)? $/u;
const AFTER = /^ of (?:the )?((?:\p{Lu}[\p{L}\p{M}]*[ -]){0,2}\p{Lu}[\p{L}\p{M}]*)/u;

/** Whether the last words are a name in the sets: "New York" in "In New York". */
function endsIn(words: readonly string[], sets: readonly ReadonlySet<string>[]): boolean {
  return words.some((_, from) => sets.some((names) => names.has(words.slice(from).join(' '))));
}

const wordsOf = (text: string | undefined): string[] => (text ?? '').toLowerCase().split(/[ -]/);

/**
 * Whether a state, a city or another nation is named right before the name of a body, or a state or country right after it
 * ("of Canada"). @param own words of the body's own names, folded: the New York Police Department is of New York.
 */
export function isOtherBody(
  text: string,
  { start, end }: { start: number; end: number },
  own: ReadonlySet<string>,
): boolean {
  const before = wordsOf(BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]).filter(isNoStateWord);
  if (!own.has(before.at(-1) ?? '') && endsIn(before, [LANDS, CITIES, FOREIGN])) return true;
  const behind = wordsOf(AFTER.exec(text.slice(end, end + REACH))?.[1]);
  return behind.at(-1) === 'county' || behind.some((_, to) => LANDS.has(behind.slice(0, to + 1).join(' ')));
}

/** "The New York State Department of ..." */
const isNoStateWord = (word: string, at: number, words: readonly string[]) =>
  at < words.length - 1 || at === 0 || word !== 'state';

const OWN_COUNTRY = /^(?:United|America)/;

/** "Congress of Racial Equality": a body of one word goes on in another name, which is nobody's whom the corpus knows. */
export function isOfAnother({ text, end, index }: { text: string; end: number; index: NameIndex }): boolean {
  const first = / of (?:the )?(\p{Lu}[\p{L}\p{M}']*)/uy;
  first.lastIndex = end;
  const word = first.exec(text)?.[1];
  return word !== undefined && !OWN_COUNTRY.test(word) && !index.entries.has(word);
}
