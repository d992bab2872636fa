/** Bodies of the same name elsewhere: the California Department of Justice, Mexico's Congress, the Justice Department of Canada. */
import { CITIES, FOREIGN, LANDS } from '../english/places.ts';

/** Characters looked at on either side: the longest name of a place, and what joins it. */
const REACH = 40;
/** Up to three capitalised words right before a place of the text, with or without a possessive. */
const BEFORE = /(?:^|[^\p{L}\p{M}\p{N}'.-])((?:\p{Lu}[\p{L}\p{M}.]*[ -]){0,2}\p{Lu}[\p{L}\p{M}.]*)(?:'s?)? $/u;
const AFTER = /^ of (?:the )?((?:\p{Lu}[\p{L}\p{M}]*[ -]){0,2}\p{Lu}[\p{L}\p{M}]*)/u;

/** Whether the last words are a name of the set: of "In New York" it is "New York". */
function endsIn(words: readonly string[], sets: readonly ReadonlySet<string>[]): boolean {
  return words.some((_, from) => sets.some((names) => names.has(words.slice(from).join(' '))));
}

const wordsOf = (text: string | undefined): string[] => (text ?? '').toLowerCase().split(/[ -]/);

/**
 * Whether a state, a city or another nation stands right before the name of a body, or a state or country right behind it
 * ("of Canada"). @param own words of the body's own names, folded: the New York Police Department is of New York.
 */
export function isOtherBody(
  text: string,
  { start, end }: { start: number; end: number },
  own: ReadonlySet<string>,
): boolean {
  const before = wordsOf(BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]);
  if (!own.has(before.at(-1) ?? '') && endsIn(before, [LANDS, CITIES, FOREIGN])) return true;
  const behind = wordsOf(AFTER.exec(text.slice(end, end + REACH))?.[1]);
  return behind.some((_, to) => LANDS.has(behind.slice(0, to + 1).join(' ')));
}
