/**
 * An utterance as one line: the words that all have, and where they differ every reading with who prints it. Built from
 * the collation's columns, so no source's wording is the base.
 */

import type { Place } from './collate.ts';
import { columnsBetween } from './collate.ts';
import type { Utterance } from './utterances.ts';
import type { ChainRow } from './witnesses.ts';

/** One reading of a place; an empty text is a reading without a word here. */
export interface PlaceReading {
  text: string;
  sources: string[];
}

/** Words that are the same in all versions that have them, or a place where they are not. `words`: of its longest reading. */
export type CollatedPart = { text: string } | { readings: PlaceReading[]; strong: boolean; words: number };

/** More places than these are a table nobody reads in one line. */
const MOST_PLACES = 40;
/** Columns of one line; a longer utterance is read in its versions. */
const MOST_WORDS = 400;

interface Word {
  statement: string;
  text: string;
  start: number;
  end: number;
  pieceEnd: number;
}

interface Line {
  source: string;
  words: Word[];
  row: ChainRow['row'];
}

function lineOf(source: string, { passages, row }: ChainRow): Line {
  const words = passages.flatMap(({ pieces, words: own }) =>
    own.flatMap(({ piece, start, end }) => {
      const held = pieces[piece];
      if (!held) return [];
      return [{ statement: held.statement.id, text: held.statement.text, start, end, pieceEnd: held.end }];
    }),
  );
  return { source, words, row };
}

/** Printed text from one word of a line to another, both included; an ellipsis where the source has something between. */
function printed(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let at = from; at <= to; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!word) break;
    if (at > from) text += between(before, word);
    text += word.text.slice(word.start, word.end);
  }
  return text;
}

function between(before: Word | undefined, word: Word): string {
  if (!before) return '';
  return before.statement === word.statement && before.end <= word.start
    ? word.text.slice(before.end, word.start)
    : ' … ';
}

/** For each column the lines that have a word in it, with the word's number. */
function holdersOf(lines: readonly Line[], width: number): { line: Line; at: number }[][] {
  const holders: { line: Line; at: number }[][] = Array.from({ length: width }, () => []);
  for (const line of lines) for (const [at, column] of line.row.columns.entries()) holders[column]?.push({ line, at });
  return holders;
}

function readingsOf(lines: readonly Line[], place: Place): PlaceReading[] {
  const readings = new Map<string, PlaceReading>();
  for (const { source, words, row } of lines) {
    if (row.from > place.to || row.to < place.from) continue;
    const columns = columnsBetween(row, place.from, place.to);
    const first = row.columns.indexOf(columns[0] ?? -1);
    const text = first < 0 ? '' : printed(words, first, first + columns.length - 1);
    const known = readings.get(text);
    if (!known) readings.set(text, { text, sources: [source] });
    else if (!known.sources.includes(source)) known.sources.push(source);
  }
  return [...readings.values()];
}

/** The words that all versions share, between two places: printed as in the line that was read last, as long as it goes on. */
class SharedWords {
  #host: { line: Line; at: number } | undefined;
  #text = '';

  add(holders: readonly { line: Line; at: number }[], isFirst: boolean): void {
    this.#host = holders.find(({ line }) => line === this.#host?.line) ?? holders[0];
    const { line, at } = this.#host ?? {};
    const word = line?.words[at ?? 0];
    if (!line || at === undefined || !word) return;
    const before = between(line.words[at - 1], word) || (isFirst ? '' : ' ');
    this.#text += before + word.text.slice(word.start, word.end);
  }

  /** What was read since it was last taken. */
  take(): { text: string }[] {
    const text = this.#text;
    this.#text = '';
    return text === '' ? [] : [{ text }];
  }

  /** The signs after the last word, where the words ended with it; a comma only led on to an attribution. */
  close(): void {
    const words = this.#host?.line.words ?? [];
    const last = words.at(-1);
    if (!last || this.#host?.at !== words.length - 1) return;
    this.#text += last.text.slice(last.end, last.pieceEnd).replace(/,\s*$/, '');
  }
}

/** Null where nothing differs, or where the line would be too long to read. */
export function collatedLine({ witnesses, collation }: Utterance): CollatedPart[] | null {
  const { keys, places } = collation;
  if (places.length === 0 || places.length > MOST_PLACES || keys.length > MOST_WORDS) return null;
  const lines = witnesses.flatMap(({ source, rows }) => rows.map((row) => lineOf(source, row)));
  const holders = holdersOf(lines, keys.length);
  const startsAt = new Map(places.map((place) => [place.from, place]));
  const parts: CollatedPart[] = [];
  const shared = new SharedWords();
  for (let column = 0; column < keys.length; column++) {
    const place = startsAt.get(column);
    if (!place) {
      shared.add(holders[column] ?? [], column === 0);
      continue;
    }
    parts.push(...shared.take(), {
      readings: readingsOf(lines, place),
      strong: place.strong,
      words: place.longest,
    });
    column = place.to;
  }
  if (places.every(({ to }) => to < keys.length - 1)) shared.close();
  return [...parts, ...shared.take()];
}
