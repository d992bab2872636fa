/**
 * Names that share a head in the plural: "the Departments of Labor and Commerce", "the Labor and Commerce departments". Each part is the
 * name that it is with the head in the singular.
 */
import type { Span } from '../../span.ts';
import type { NameEntry, NameIndex } from '../name-index.ts';

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['Departments', 'Department'],
  ['Ministries', 'Ministry'],
  ['Bureaus', 'Bureau'],
  ['Offices', 'Office'],
  ['Universities', 'University'],
  ['Cities', 'City'],
  ['Counties', 'County'],
  ['States', 'State'],
  ['Councils', 'Council'],
]);

/** The head in the singular; undefined for any other word. */
export const singularHead = (word: string): string | undefined => SINGULAR.get(word);

const HEAD =
  /(?<![\p{L}\p{M}\p{N}])(Departments|Ministries|Bureaus|Offices|Universities|Cities|Counties|States) of (?:the )?/gu;
/** Between two parts. */
const LINK = /^(?:, and |, | and |, as well as | as well as )(?:of )?(?:the )?/;
/** A part that the corpus does not know: capitalised words, "and" and "of" among them only before another capital. */
const UNKNOWN = /^\p{Lu}[\p{L}\p{M}'.-]*(?: (?:of )?\p{Lu}[\p{L}\p{M}'.-]*){0,4}/u;
const WORD_GOES_ON = /^[\p{L}\p{M}\p{N}]|^-\p{L}/u;
/** More parts than this are no sentence. */
const MOST_PARTS = 12;

export interface SharedName extends Span {
  entry: NameEntry;
  /** Start of the head. */
  head: number;
}

/** The longest name that ends in the words at `at`; its head is `of`. */
function nameAt(
  text: string,
  at: number,
  of: string,
  entries: readonly NameEntry[],
): { entry: NameEntry; end: number } | null {
  for (const entry of entries) {
    if (entry.at !== 0 || !entry.text.startsWith(`${of} `)) continue;
    const tail = entry.text.slice(of.length + 1).replace(/^the /, '');
    const end = at + tail.length;
    if (text.startsWith(tail, at) && !WORD_GOES_ON.test(text.slice(end, end + 2))) return { entry, end };
  }
  return null;
}

/** "Departments of Labor and Commerce"; the first has the head in its span. */
function behindHead(text: string, index: NameIndex): SharedName[] {
  const found: SharedName[] = [];
  for (const { 0: whole, 1: plural = '', index: head } of text.matchAll(HEAD)) {
    const singular = singularHead(plural) ?? '';
    const entries = index.entries.get(singular);
    if (!entries) continue;
    let at = head + whole.length;
    for (let part = 0; part < MOST_PARTS; part++) {
      const known = nameAt(text, at, `${singular} of`, entries);
      if (known) found.push({ start: part === 0 ? head : at, end: known.end, entry: known.entry, head });
      const end = known?.end ?? at + (UNKNOWN.exec(text.slice(at, at + 100))?.[0].length ?? 0);
      const link = end > at ? LINK.exec(text.slice(end, end + 30)) : null;
      if (!link) break;
      at = end + link[0].length;
    }
  }
  return found;
}

/** A head behind its parts, and the text before it in which they stand (UTF-16 units). */
const HEAD_BEHIND = / (departments|ministries|bureaus|universities|councils)(?![\p{L}\p{N}])/giu;
const REACH = 160;
/** Two and more parts, right before the head. */
const PARTS =
  /(?<![\p{L}\p{M}\p{N}'-])(?:\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,4}(?:, and |, | and )){1,6}\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,4}$/u;
const ANY_LINK = /, and |, | and /g;

/** The name that the words of a part, without some of the first, are with the head: "Obama's Labor" has "Labor Department". */
function partAt(part: string, head: string, index: NameIndex): { entry: NameEntry; from: number } | null {
  for (let from = 0; from >= 0; from = part.indexOf(' ', from) + 1 || -1) {
    const words = part.slice(from);
    const name = `${words} ${head}`;
    const entry = index.entries.get(words.split(' ', 1)[0] ?? '')?.find(({ text, at }) => at === 0 && text === name);
    if (entry) return { entry, from };
  }
  return null;
}

/** "the Labor and Commerce departments"; the last has the head in its span. */
function beforeHead(text: string, index: NameIndex): SharedName[] {
  const found: SharedName[] = [];
  for (const { 0: whole, 1: plural = '', index: end } of text.matchAll(HEAD_BEHIND)) {
    const singular = singularHead(`${plural.charAt(0).toUpperCase()}${plural.slice(1).toLowerCase()}`) ?? '';
    const parts = PARTS.exec(text.slice(Math.max(0, end - REACH), end))?.[0];
    if (!parts) continue;
    const head = end - parts.length;
    let at = head;
    for (const part of parts.split(ANY_LINK)) {
      at = text.indexOf(part, at);
      const known = partAt(part, singular, index);
      const last = at + part.length === end ? whole.length : 0;
      if (known) found.push({ start: at + known.from, end: at + part.length + last, entry: known.entry, head });
      at += part.length;
    }
  }
  return found;
}

/** The names of a folded text, case kept, that share a head. Linear. */
export function namesOfSharedHead(text: string, index: NameIndex): SharedName[] {
  return [...behindHead(text, index), ...beforeHead(text, index)];
}
