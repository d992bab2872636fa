/**
 * The tokens from which figures and dates are read: words, runs of digits and single marks, with the gaps between them. Every reader
 * looks at a limited number of tokens ahead and back, so that reading is linear.
 */
import { foldKey } from '../fold.ts';
import type { Span } from '../span.ts';

export interface Token extends Span {
  kind: 'word' | 'digits' | 'mark';
  /** Folded: lower case, no soft hyphens or zero-width characters, dashes as `-`, quotation marks as `"` and `'`, full-width digits as ASCII. */
  key: string;
  /** What separates it from the token before: nothing, one space character, more white space, or an empty line. */
  gap: 'none' | 'space' | 'wide' | 'break';
  /** Begins with a capital letter. */
  capital: boolean;
  /** All letters capital, two or more of them. */
  capitals: boolean;
  /** Begins in lower case and contains a capital: "iPhone", "kWh". */
  mixed: boolean;
}

// A word may hold an apostrophe or an invisible character inside, never at its end. Runs of one mark are one token.
const TOKEN =
  /(\s[\s\u00AD\u200B-\u200D\u2060\uFEFF]*)|([\u00AD\u200B-\u200D\u2060]+)|([0-9０-９]+)|(\p{L}[\p{L}\p{M}]*(?:(?:['’ʼ]|[\u00AD\u200B-\u200D\u2060]+)\p{L}[\p{L}\p{M}]*)*)|([\s\S])\5*/gu;
const ASCII_KEY = /^[ -~]+$/;
/** Addresses and handles hold digits that are no figures. */
const ADDRESS = /(?:https?:\/\/|www\.|@|#)\S+/gi;

function gapOf(space: string): Token['gap'] {
  if (space.length === 1) return 'space';
  let lines = 0;
  for (const char of space) if (char === '\n' || char === '\u2029') lines++;
  return lines > 1 ? 'break' : 'wide';
}

function addressEnds(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  for (const match of text.matchAll(ADDRESS)) ends.set(match.index, match.index + match[0].length);
  return ends;
}

function makeToken(raw: string, kind: Token['kind'], place: { start: number; gap: Token['gap'] }): Token {
  const first = raw[0] ?? '';
  const capital = kind === 'word' && first !== first.toLowerCase();
  // An em dash separates clauses; folded to a hyphen it would look like a range.
  const key = ASCII_KEY.test(raw) ? raw.toLowerCase() : raw.startsWith('—') ? '—' : foldKey(raw);
  return {
    kind,
    key,
    start: place.start,
    end: place.start + raw.length,
    gap: place.gap,
    capital,
    capitals: capital && raw.length > 1 && raw === raw.toUpperCase(),
    mixed: kind === 'word' && !capital && raw !== key && raw !== raw.toLowerCase(),
  };
}

/** Cuts a text into tokens; offsets are UTF-16 units of `text`. Web addresses, handles and tags become one mark each. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const addresses = addressEnds(text);
  let gap: Token['gap'] = 'break';
  let skipTo = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    if (start < skipTo) continue;
    const [raw, space, invisible, digits, word] = match;
    // The start of a text and an empty line stay a break, whatever spaces and invisible characters follow.
    if (space !== undefined && gap !== 'break') gap = gapOf(space);
    if (space !== undefined || invisible !== undefined) continue;
    const end = addresses.get(start);
    if (end === undefined) {
      const kind = word === undefined ? (digits === undefined ? 'mark' : 'digits') : 'word';
      tokens.push(makeToken(raw, kind, { start, gap }));
    } else {
      tokens.push({ ...makeToken('@', 'mark', { start, gap }), end });
      skipTo = end;
    }
    gap = 'none';
  }
  return tokens;
}

/** Whether there is no space before the token. */
export function glued(token: Token | undefined): boolean {
  return token !== undefined && token.gap === 'none';
}

/** Whether the token is the mark `key` (one of the characters of `keys`). */
export function isMark(token: Token | undefined, keys: string): boolean {
  return token !== undefined && token.kind === 'mark' && token.key.length === 1 && keys.includes(token.key);
}

/** Whether there is a token and it is in the same paragraph as the one before it. */
export function follows(token: Token | undefined): token is Token {
  return token !== undefined && token.gap !== 'break';
}

/** The folded word at `at`, or '' if there is none or it belongs to another paragraph. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return follows(token) && token.kind === 'word' ? token.key : '';
}

/** The folded word at `at` in any paragraph, or '' if there is none: for the first token of a reading. */
export function wordOf(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.key : '';
}

/** The folded word before `at` in the same paragraph, or ''. */
export function wordBefore(tokens: readonly Token[], at: number): string {
  return follows(tokens[at]) ? wordOf(tokens, at - 1) : '';
}

/** The token after a hyphen without spaces between `at - 1` and the next token; else `at`. */
export function pastHyphen(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], '-') && glued(tokens[at]) && glued(tokens[at + 1]) ? at + 1 : at;
}
