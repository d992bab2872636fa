/** Facts from a name's words alone: its key; whether it is an acronym, a body, a law, a place; and whether two names can be one. */
import { BODY_NOUNS } from '../../text/quotations/attribution/words/word-lists.ts';
import { KNOWN_PLACES, STATE_ABBREVIATIONS } from '../article/known-places.ts';

/** Words that join and are no part of initials. */
const SMALL = new Set('of for and the & de la del du von van der den al bin on in to'.split(' '));
/** Ends of company and agency names that a shorter form leaves off. */
const DESIGNATIONS = new Set(
  (
    'inc corp co ltd llc llp plc group holdings company corporation sciences pharmaceuticals pharma industries technologies systems airlines motors labs ' +
    'laboratories international news agency network media partners brands foods stores entertainment communications energy oil electric'
  ).split(' '),
);
const LAW_NOUNS = new Set('act amendment bill law code treaty constitution accord'.split(' '));
const PLACE_NOUNS = new Set(
  'county river island islands lake mountains mount bay beach valley park plaza avenue street hall airport peninsula strait'.split(
    ' ',
  ),
);
/** Places before which a body's name may go on being the same: "U.S. Congress", "United Nations Security Council". */
const OWNERS = new Set(
  'us u.s un u.n uk u.k eu united nations states federal national american iranian british french german israeli russian chinese islamic'.split(
    ' ',
  ),
);

const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}+/gu, '');

/** Lower case, without accents, full stops, a leading article and a suffix "Jr.". */
export function nameKey(text: string): string {
  return unaccented(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\./g, '')
    .replace(/^(?:the|a)\s+/, '')
    .replace(/,?\s+(?:jr|sr|iii|ii)$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^un (?=\p{L})/u, 'united nations ')
    .trim();
}

export const wordsOf = (key: string): string[] => key.split(' ');

export const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(text);

/** Initials of the significant words: "cbo" for "congressional budget office". */
export function initialsOf(key: string): string {
  return wordsOf(key)
    .flatMap((word) => word.split('-'))
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0] ?? '')
    .join('');
}

/** The state that an abbreviation stands for ("Ill.", "R-Ky"), as a key; null where it is none. */
export function stateOf(text: string): string | null {
  const short = text
    .replace(/^[RDI]-/, '')
    .replaceAll('.', '')
    .toLowerCase();
  // "Miss", "Pa", "La", "Del" and "Mo" are also words and names: only after a party or with the full stop.
  return STATE_ABBREVIATIONS.get(short)?.toLowerCase() ?? null;
}

export const isKnownPlace = (key: string): boolean => KNOWN_PLACES.has(key);
export const isPlaceName = (key: string): boolean =>
  KNOWN_PLACES.has(key) || PLACE_NOUNS.has(wordsOf(key).at(-1) ?? '');
export const isLawName = (key: string): boolean => wordsOf(key).length > 1 && LAW_NOUNS.has(wordsOf(key).at(-1) ?? '');
export const isBodyName = (key: string): boolean =>
  wordsOf(key).some(
    (word, n, all) => BODY_NOUNS.has(word) || (n === all.length - 1 && n > 0 && DESIGNATIONS.has(word)),
  );

/** "Gilead" of "Gilead Sciences Inc": the first words of a company or agency, only designations left off. */
export function isShortOfCompany(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false;
  return wordsOf(long.slice(short.length + 1)).every((word) => DESIGNATIONS.has(word));
}

/** "Congress" of "U.S. Congress": the whole body's name without the country or union that it belongs to. */
export function isTailOfBody(short: string, long: string): boolean {
  if (!long.endsWith(` ${short}`)) return false;
  return wordsOf(long.slice(0, -short.length - 1)).every((word) => OWNERS.has(word));
}

/** "House" of "House of Representatives", "Department of Labor" as "Labor Department". */
export function isTurned(a: string, b: string): boolean {
  const [body, of] = a.split(' of ', 2);
  return of !== undefined && (b === `${of.replace(/^the /, '')} ${body}` || (b === body && body === 'house'));
}

/** Whether the first names of two people of one surname can be one person's: "J. Dennis", "Dennis" and "John Dennis". */
export function firstNamesFit(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  if (fewer.length === 0) return true;
  const isInitialOf = (short: string, long: string) => short.length === 1 && long.startsWith(short);
  const fits = (x: string, y: string) => x === y || isInitialOf(x, y) || isInitialOf(y, x);
  const inOrder = fewer.every((name) => more.some((other) => fits(name, other)));
  // One initial alone is no evidence: "J. Smith" may be John or Jane.
  return inOrder && fewer.some((name) => name.length > 1 && more.includes(name));
}

/** Edits that turn one word into another, at most three counted. For spellings of one foreign name. */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3 || a.length > 40 || b.length > 40) return 4;
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return Math.min(4, row[b.length] as number);
}
