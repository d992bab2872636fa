/** The places that a text names, as far as they tell of where a figure is. */
import { CITIES, LANDS } from '../english/places.ts';
import { DAY_NAMES, MONTHS } from '../names/context-words.ts';
import type { Span } from '../span.ts';

/** Up to four capitalised words; "of" and "the" do not go on a place's name. */
const NAME =
  /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{M}\p{DI}.’'-]*(?:[\s\p{DI}-]{1,5}\p{Lu}[\p{L}\p{M}\p{DI}.’'-]*){0,3}/gu;
/** Opens a sentence before a place: "In Dallas". */
const OPENS = /^(?:across|around|inside|in|outside|throughout|within) /;
/** Before a place: where something is counted. Not "of" and "for", which stand before anything. */
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

/** The longest name of a place that the words begin with, or end with. */
function knownIn(words: readonly string[]): string | null {
  for (let size = words.length; size > 0; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const name = words.slice(from, from + size).join(' ');
      if (isKnown(name)) return name;
    }
  }
  return null;
}

/** In small letters, as the lists have names: no possessive, no final stop, one space for any. */
const lowerName = (name: string): string =>
  name
    .replace(/\p{DI}/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/(?<!\.\p{L})\.$/u, '');

/**
 * The places in a text, in order: states, countries and large cities, names that the corpus has for the place counted, and
 * any capitalised name behind "in" or the like. @param own names of the place counted, lower case.
 */
export function placesIn(text: string, own: readonly string[]): StatedPlace[] {
  const places: StatedPlace[] = [];
  for (const { 0: found, index: start } of text.matchAll(NAME)) {
    const end = start + found.length;
    const whole = lowerName(found);
    const name = whole.replace(OPENS, '');
    const words = name.split(/[ -]/);
    const first = words[0] ?? '';
    // "New York State" is not the city.
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

/** Of a place the corpus's name, or another. */
export const isOwn = ({ name }: StatedPlace, own: readonly string[]): boolean => own.includes(name);

/** The place that tells where the figure at `at` is: the last one before it in its stretch, else the first behind. */
export function nearestPlace(places: readonly StatedPlace[], at: number): StatedPlace | null {
  return places.findLast(({ end }) => end <= at) ?? places.find(({ start }) => start >= at) ?? null;
}
