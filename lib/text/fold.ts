/**
 * Folding: one spelling for texts that readers take for the same, with an exact map back to the original. Diacritics stay (Peña is
 * not Pena), and so do fractions, superscripts and symbols such as the trade mark, because "10½" folded to "101/2" or "Acme™" to
 * "acmetm" would be other words.
 */

import { firstWhere } from './first-where.ts';
import type { Span } from './span.ts';

export interface Folded {
  text: string;
  /** Maps a span of the folded text to its span of the original, in UTF-16 units. */
  toSource(start: number, end: number): Span;
}

/** Spans whose length changed, four numbers each: folded start and end, source start and end. */
type Pieces = number[];

/** Anything but plain text: printable ASCII without back quotes, doubled spaces, apostrophes or hyphens folds by case alone. */
const ODD = /[^ -_a-~]| {2}|''|--/;

/**
 * What may need folding, one group each: white space and ignorables, apostrophes, quotation marks, dashes, and letters,
 * digits and dots from the first that may be composed, wide or a ligature. That run is cut at 256, because normalising may
 * take quadratic time on endless combining marks.
 */
const PIECE =
  /((?:[^\S ]|\p{DI}| (?=[\s\p{DI}]))[\s\p{DI}]*)|(['`´ʹʻʼʽˈ‘’‚‛′‵‹›❛❜＇]{2}|[`´ʹʻʼʽˈ‘’‚‛′‵‹›❛❜＇])|([«»“”„‟″‶❝❞⹂「」『』〝〞〟﹁-﹄＂｢｣])|(\p{Dash}{2,}|(?!-)\p{Dash})|(?:[a-zA-Z](?=\p{M})|(?=[^ -~]))[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}\p{Nd}…！-～ｦ-ﾟ]{1,256}/gu;
/** A letter with its marks (30 at most, as in Unicode's stream-safe format), a Hangul syllable in parts, or one character. */
const CLUSTER = /\p{L}\p{M}{1,30}|[\u1100-\u11FF]{1,30}|[\s\S]/gu;
const IGNORABLE = /\p{DI}+/gu;
const VISIBLE = /\P{DI}/u;

function normalised(text: string): string {
  return text.normalize('NFKC').replace(IGNORABLE, '');
}

function asWritten(start: number, end: number): Span {
  return { start, end };
}

/** Index in `pieces` of the first piece that begins at or after `at`, and past it where `inclusive`. */
function pieceAfter(pieces: Pieces, at: number, inclusive: boolean): number {
  const first = firstWhere(pieces.length / 4, (index) => {
    const start = pieces[index * 4] as number;
    return inclusive ? start > at : start >= at;
  });
  return first * 4;
}

/** A start inside a piece goes to the piece's start, an end to its end; at a piece of no length the ignorables stay outside. */
function place(pieces: Pieces, at: number, isEnd: boolean): number {
  const next = pieceAfter(pieces, at, !isEnd);
  if (next === 0) return at;
  const [, foldedEnd, start, end] = pieces.slice(next - 4, next) as [number, number, number, number];
  if (at < foldedEnd) return isEnd ? end : start;
  return end + at - foldedEnd;
}

function foldPieces(text: string): Folded {
  const pieces: Pieces = [];
  let shift = 0;
  const note = (from: string, to: string, at: number): string => {
    if (from.length !== to.length || (to.length > 1 && from !== to)) {
      pieces.push(at + shift, at + shift + to.length, at, at + from.length);
      shift += to.length - from.length;
    }
    return to;
  };
  const letters = (run: string, at: number): string => {
    if (normalised(run) === run) return run;
    return run.replace(CLUSTER, (cluster, inRun: number) => {
      const plain = normalised(cluster);
      // Some Arabic ligatures stand for whole phrases; a space inside one letter would split a word.
      return plain.includes(' ') ? cluster : note(cluster, plain, at + inRun);
    });
  };
  const folded = text.replace(PIECE, (piece: string, space, single, double, dash, at: number) => {
    if (space) return note(piece, VISIBLE.test(piece) ? ' ' : '', at);
    if (single) return note(piece, piece.length > 1 ? '"' : "'", at);
    if (double) return note(piece, '"', at);
    return dash ? note(piece, '-', at) : letters(piece, at);
  });
  if (pieces.length === 0) return { text: folded, toSource: asWritten };
  return {
    text: folded,
    toSource(start, end) {
      const from = place(pieces, start, false);
      return { start: from, end: end > start ? place(pieces, end, true) : from };
    },
  };
}

/**
 * Folds everything but case: quotation marks and primes to `'` and `"`, two apostrophes to `"`, dashes and runs of them
 * to `-`, runs of white space to one space, wide and ligature forms to plain ones, decomposed letters to composed ones;
 * soft hyphens, zero-width characters, direction marks and variation selectors go. Never throws; linear.
 */
export function foldKeepingCase(text: string): Folded {
  return ODD.test(text) ? foldPieces(text) : { text, toSource: asWritten };
}

/** `foldKeepingCase` and lower case. The dotted İ becomes i and the final ς becomes σ, so that no letter depends on its position. */
export function fold(text: string): Folded {
  const { text: kept, toSource } = foldKeepingCase(text);
  return { text: kept.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ'), toSource };
}

/** The folded text for comparing, trimmed. */
export function foldKey(text: string): string {
  return fold(text).text.trim();
}
