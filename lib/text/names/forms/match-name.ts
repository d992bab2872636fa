/** Matches a known name at an offset of a text, letter for letter, as whole words. */
import type { Span } from '../../span.ts';
import type { NameEntry } from '../name-index.ts';
import { isUpper } from '../neighbours.ts';
import type { Tail } from './middle-names.ts';

/** A name in capitals that the pack spells otherwise needs this many letters: "ICE" is not "Ice", "MAY" not "May". */
const SHORTEST_IN_CAPITALS = 4;

// A letter without case may touch a name (Chinese, Korean, Hebrew); with any other letter, mark or digit it is another word.
const WORD_BEFORE = /[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}\p{N}_@#\\]$|[\p{L}\p{N}]\.$|\p{Lu}'$/u;
const WORD_AFTER = /^(?:[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}\p{N}_@\\]|[.@]\p{L}|'(?![Ss](?!\p{L}))\p{Lu})/u;
const CASELESS = /\p{Lo}/u;

/**
 * The span of `entry` whose capitalised word begins at `at`, or null. `text` is folded, case kept. A name matches in the pack's
 * spelling, with small words capitalised (De Witte; Department Of Labor), or all in capitals; a person's full name also with
 * initials, nicknames or middle names in it (Jane Q. Doe for Jane Doe), which are then part of the span.
 * @param tails where else than right after the word at `at` a surname may follow (`tailsOf`).
 */
export function matchName(text: string, at: number, entry: NameEntry, tails: readonly Tail[] = []): Span | null {
  const start = at - entry.at;
  if (start < 0) return null;
  const end = start + entry.text.length;
  const found = sameLetters(text.slice(start, end), entry) ? { start, end } : withMiddle(text, at, entry, tails);
  return found && standsAlone(text, found) ? found : null;
}

function sameLetters(there: string, { text, small, names }: NameEntry): boolean {
  if (there === text) return true;
  if (there.toLowerCase() !== small || names.every((name) => name.form === 'acronym')) return false;
  if (there === text.toUpperCase()) return there.length >= SHORTEST_IN_CAPITALS;
  return there === text.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function withMiddle(text: string, at: number, entry: NameEntry, tails: readonly Tail[]): Span | null {
  if (tails.length === 0 || entry.at !== 0 || !entry.hasMiddle) return null;
  const first = entry.text.indexOf(' ');
  const isLarge = isUpper(text.slice(at, at + first));
  const name = isLarge ? entry.text.toUpperCase() : entry.text;
  if (!text.startsWith(name.slice(0, first), at)) return null;
  const last = name.slice(first + 1);
  const tail = tails.find((one) => text.startsWith(last, one.at));
  return tail ? { start: tail.start, end: tail.at + last.length } : null;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  if (CASELESS.test(text.charAt(start)) && (CASELESS.test(before.slice(-1)) || CASELESS.test(after.charAt(0))))
    return false;
  return !WORD_BEFORE.test(before) && !WORD_AFTER.test(after);
}
