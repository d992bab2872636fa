/** Whether a known name stands at a place of a text, letter for letter, as whole words. */
import type { Span } from '../span.ts';
import type { NameEntry } from './name-index.ts';
import { isUpper } from './neighbours.ts';

/** A name in capitals that the pack writes otherwise must have this many letters: "ICE" is no "Ice", "MAY" no "May". */
const SHORTEST_IN_CAPITALS = 4;

// A letter without case may touch a name (Chinese, Korean, Hebrew), any other letter, mark or digit makes it another word.
const WORD_BEFORE = /[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}\p{N}_@#\\]$|[\p{L}\p{N}]\.$|\p{Lu}'$/u;
const WORD_AFTER = /^(?:[\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{M}\p{N}_@\\]|[.@]\p{L}|'(?![Ss](?!\p{L}))\p{Lu})/u;
const CASELESS = /\p{Lo}/u;
const INITIALS = /(?: \p{Lu}(?:\.|(?= ))){1,2} /uy;

/**
 * The span of `entry` where its capitalised word begins at `at`, or null. `text` is folded, case kept. A name matches as the pack
 * writes it, with small words written large (De Witte; Department Of Labor), or all in capitals; a person's full name also
 * with initials in it (Jane Q. Doe for Jane Doe), which are then part of the span.
 */
export function matchName(text: string, at: number, entry: NameEntry): Span | null {
  const start = at - entry.at;
  if (start < 0) return null;
  const end = start + entry.text.length;
  const found = sameLetters(text.slice(start, end), entry) ? { start, end } : withInitials(text, start, entry);
  return found && standsAlone(text, found) ? found : null;
}

function sameLetters(there: string, { text, small, names }: NameEntry): boolean {
  if (there === text) return true;
  if (there.toLowerCase() !== small || names.every((name) => name.form === 'acronym')) return false;
  if (there === text.toUpperCase()) return there.length >= SHORTEST_IN_CAPITALS;
  return there === text.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function withInitials(text: string, start: number, { text: name, names }: NameEntry): Span | null {
  const first = name.indexOf(' ');
  if (first < 0 || !names.some(({ kind, form }) => kind === 'person' && form === 'full')) return null;
  const upper = isUpper(text.slice(start, start + first)) ? name.toUpperCase() : name;
  if (!text.startsWith(upper.slice(0, first), start)) return null;
  INITIALS.lastIndex = start + first;
  if (!INITIALS.test(text)) return null;
  const last = upper.slice(first + 1);
  return text.startsWith(last, INITIALS.lastIndex) ? { start, end: INITIALS.lastIndex + last.length } : null;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 3);
  if (CASELESS.test(text.charAt(start)) && (CASELESS.test(before.slice(-1)) || CASELESS.test(after.charAt(0))))
    return false;
  return !WORD_BEFORE.test(before) && !WORD_AFTER.test(after);
}
