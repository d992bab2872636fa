/** The places named in a text that can say where a figure was counted. */
import { CITIES, LANDS } from '../english/places.ts';
import { DAY_NAMES, MONTHS } from '../names/context-words.ts';
import type { Span } from '../span.ts';

/** Up to four capitalised words; "of" and "the" do not continue a place's name. */
const NAME =
  /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{M}\p{DI}.’'-]*(?:[\s\p{DI}-]{1,5}\p{Lu}[\p{L}\p{M}\p{DI}.’'-]*){0,3}/gu;
/** Opens a sentence before a place: "In Dallas". */
const OPENS = /^(?:across|around|inside|in|outside|throughout|within) /;
/** Prepositions of place. Not "of" and "for", which precede anything. */
const WHERE =
  /\b(?:across|around|in|inside|outside|throughout|within)\s+(?:(?:all|the|(?:city|state|town|county|streets?) of|nearby|neighbou?ring|suburban|downtown)\s+)*$/i;
/** A dateline opens an article: "DALLAS — ". */
const DATELINE = /^\s*(?:\([A-Z]+\)\s*)?[—–-]/;
const NO_PLACE = /^(?:congress|english|french|spanish|house|senate|washington|section|title|monday|i)$/;

export interface StatedPlace extends Span {
  /** Lower case, without a possessive. */
  name: string;
}

const isKnown = (name: string): boolean => LANDS.has(name) || CITIES.has(name);

/** The longest name of a place at the beginning or end of the words. */
function knownIn(words: readonly string[]): string | null {
  for (let size = words.length; size > 0; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const name = words.slice(from, from + size).join(' ');
      if (isKnown(name)) return name;
    }
  }
  return null;
}

/** In the form of the lists: lower case, no possessive, no final stop, single spaces. */
const lowerName = (name: string): string =>
  name
    .replace(/\p{DI}/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/(?<!\.\p{L})\.$/u, '');

/**
 * The places in a text, in order: states, countries and large cities, the corpus's names for the place counted, and any capitalised
 * name after "in" or a similar preposition. @param own names of the place counted, lower case.
 */
export function placesIn(text: string, own: readonly string[]): StatedPlace[] {
  const places: StatedPlace[] = [];
  for (const { 0: found, index: start } of text.matchAll(NAME)) {
    const end = start + found.length;
    const whole = lowerName(found);
    const name = whole.replace(OPENS, '');
    const words = name.split(/[ -]/);
    const first = words[0] ?? '';
    // "New York State" is not New York City.
    const ours = own.find((one) => ` ${name} `.includes(` ${one} `) && !` ${name} `.includes(` ${one} state `));
    const known = ours ?? knownIn(words);
    const isWhere =
      (name !== whole || WHERE.test(text.slice(Math.max(0, start - 40), start))) &&
      !(DAY_NAMES.has(first) || MONTHS.has(first) || NO_PLACE.test(first));
    const isDateline = start < 3 && DATELINE.test(text.slice(end, end + 12)) && found === found.toUpperCase();
    if (known !== null || isWhere || isDateline) places.push({ start, end, name: known ?? name });
  }
  return places;
}

/** Whether the place has one of the corpus's names. */
export const isOwn = ({ name }: StatedPlace, own: readonly string[]): boolean => own.includes(name);

/** The place of the figure at `at`: the last one before it in its range, else the first one after it. */
export function nearestPlace(places: readonly StatedPlace[], at: number): StatedPlace | null {
  return places.findLast(({ end }) => end <= at) ?? places.find(({ start }) => start >= at) ?? null;
}
