/**
 * The words right before and after an offset in a text, which may make a name part of a longer one. Reads a limited number of
 * characters, so that no page can make it slow.
 */

/** Characters read on either side. */
const REACH = 100;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION = /^(?:atty|capt|cmdr|col|dr|gen|gov|hon|insp|lt|mr|mrs|ms|pres|prof|rep|rev|sen|sgt|st|supt)\.$/i;
const AFTER = /^ ([\p{L}\p{N}][\p{L}\p{M}\p{N}'.-]*)/u;
const BREAKS_OFF = /[^\p{L}\p{M}\p{N}.]$/u;
const OPENS = /(?:^|[^\p{L}\p{M}\p{N} ,%)']) ?$/u;

export interface Neighbour {
  /** Without the full stop of an abbreviation. Empty if punctuation, the end of a line or nothing is there. */
  word: string;
  /** Folded to lower case. */
  small: string;
  capital: boolean;
  /** For a word before: whether a sentence, quotation or parenthesis begins with it. */
  opens: boolean;
  /** For a word before: the folded text up to it. */
  rest: string;
}

const none = (opens: boolean): Neighbour => ({ word: '', small: '', capital: false, opens, rest: '' });

function neighbour(word: string, opens: boolean, rest: string): Neighbour {
  const bare = word.endsWith('.') && !INITIALS.test(word) ? word.slice(0, -1) : word;
  return { word: bare, small: bare.toLowerCase(), capital: CAPITAL.test(bare), opens, rest };
}

/** The word that ends before `at` with one space between, in folded text with case kept. If there is none, `opens` refers to `at` itself. */
export function neighbourBefore(text: string, at: number): Neighbour {
  const before = text.slice(Math.max(0, at - REACH), at);
  if (!before.endsWith(' ')) return none(OPENS.test(before));
  const cut = before.lastIndexOf(' ', before.length - 2) + 1;
  const raw = before.slice(cut, -1);
  const word = raw.replace(/^[^\p{L}\p{N}]+/u, '');
  if (BREAKS_OFF.test(word)) return none(!/[,%)'/&]$|,"$/.test(word));
  if (!word) return none(true);
  if (word.endsWith('.') && !INITIALS.test(word) && !ABBREVIATION.test(word)) return none(true);
  const rest = before.slice(0, cut);
  return neighbour(word, word.length < raw.length || OPENS.test(rest), rest);
}

/** The word that begins after `at` with one space between. */
export function neighbourAfter(text: string, at: number): Neighbour {
  const found = AFTER.exec(text.slice(at, at + REACH));
  return found ? neighbour((found[1] as string).replace(/(?:'s|['.-]+)$/u, ''), false, '') : none(false);
}

/** The capitalisation of the sentence around a span, judged by its other words of four or more letters. */
export type Lettering = 'plain' | 'title' | 'capitals';

/** At least this many other long words, and more than this share of them capitalised, make a headline. */
const HEADLINE_WORDS = 3;
const HEADLINE_SHARE = 0.8;

/** Distinguishes a headline With Every Word Capitalised, or ALL IN CAPITALS, from plain sentences. */
export function lettering(text: string, start: number, end: number): Lettering {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(/[.!?] /)
    .at(-1) as string;
  const after = text.slice(end, end + REACH).split(/[.!?](?: |$)/, 1)[0] as string;
  const words = `${before} ${after}`.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  if (words.length < HEADLINE_WORDS)
    return isUpper(`${before}${text.slice(start, end)}${after}`) ? 'capitals' : 'plain';
  const large = words.filter((word) => CAPITAL.test(word)).length;
  if (large <= words.length * HEADLINE_SHARE) return 'plain';
  return words.every(isUpper) ? 'capitals' : 'title';
}

/** Whether all letters with case are capitals. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase();
}
