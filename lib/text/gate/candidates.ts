/**
 * Scans a page's whole text once for words with which a name, figure or quotation of a corpus could begin. It runs on every page, so
 * it uses only native regular expressions, and the number of words is capped. It reports too many words on purpose: the corpus
 * ignores those it does not have.
 */
import { capitalisedWords, capitalKey, foldToken, hasCaselessLetters, mayNeedFolding } from '../english/capitalised.ts';
import type { Candidates } from '../lexicon.ts';
import { singularHead } from '../names/forms/shared-head.ts';
import { wordsOfSigns } from './cue-signs.ts';

/** Most words looked up for one page; a page with more distinct words is not an article. */
const MOST_CAPITALS = 10_000;
const MOST_CUES = 5_000;
const MOST_QUOTED = 5_000;
/** A longer "word" is code or noise. */
const LONGEST_WORD = 60;

/** Characters on either side of a number in which cue words are searched: a long sentence. */
const REACH = 200;
/** After a quotation mark, to the next one or this far: the first lines of a long quotation are enough to look it up. */
const QUOTED = /(?:["“”„‟«»「」『』＂‘]|''|’’|``|(?<=[\s([—–-])')[^"“”„‟«»]{1,400}/g;
/** A line with a speaker's label and no quotation marks, as in a transcript. */
const LABELLED = /^[A-Z][^\n:"“”]{1,60}: [^\n"“”]{1,400}/gm;
/** Beginnings of figures in words: those of `has-number.ts` except "one" and fractions, which occur in nearly every clause. */
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|[mb]illions?|trillions?|half|quarter|third|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\.)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|century|yesterday|tomorrow|ago|(?:last|this|next|previous) (?:week|month|year|spring|summer|autumn|fall|winter))\b/gi;
/** Only after a longer word: the full stop of U.S., Gov. or Dr. does not end a sentence. */
const STOP = /(?<=[a-z\d]{4}[.!?])\s/;
/** Folded letters: a fast pattern for Latin, Greek and Cyrillic letters, Unicode classes for the rest. */
const LETTERS = /[a-zß-öø-\u052F]{3,}/g;
const ANY_LETTERS = /\p{L}{3,}/gu;
/** Shorter words are neither cues that the corpus looks up nor keys of quotations (`quotation-keys.ts`). */
const SHORTEST_CUE = 3;
const SHORTEST_KEY = 4;

/**
 * The words of `text` that could begin a match. `text` is all visible text of a page, blocks separated by line breaks. Capitals are
 * spelled as by `capitalKey`, like the names by `nameKey`. Linear; never throws.
 */
export function scanCandidates(text: string): Candidates {
  return {
    capitals: capitals(text),
    cues: foldedWords(withSigns(aroundNumbers(text)), SHORTEST_CUE, MOST_CUES),
    quoted: foldedWords(quotedParts(text).join('\n'), SHORTEST_KEY, MOST_QUOTED),
  };
}

const withSigns = (passages: string): string => `${wordsOfSigns(passages)}\n${passages}`;

const quotedParts = (text: string): string[] => [...(text.match(QUOTED) ?? []), ...(text.match(LABELLED) ?? [])];

function capitals(text: string): string[] {
  const words = new Set<string>();
  const folds = mayNeedFolding(text);
  for (const found of new Set(capitalisedWords(text))) {
    if (found.length > LONGEST_WORD) continue;
    words.add(capitalKey(folds ? foldToken(found) : found));
    const singular = singularHead(found);
    if (singular) words.add(singular);
    if (words.size >= MOST_CAPITALS) break;
  }
  return [...words];
}

/** The clauses with a number, in digits or words: up to `REACH` either way, within the sentence. */
function aroundNumbers(text: string): string {
  const passages: string[] = [];
  let done = 0;
  for (const { index } of text.matchAll(NUMBER)) {
    if (index < done) continue;
    const start = Math.max(done, index - REACH);
    const before = text.slice(start, index).split(STOP).at(-1);
    const after = text.slice(index, index + REACH).split(STOP, 1)[0] as string;
    passages.push(`${before}${after}`);
    done = index + after.length;
  }
  return passages.join('\n');
}

/** Letter runs only, so that folding is reduced to case and composition, which are native. */
function foldedWords(text: string, shortest: number, most: number): string[] {
  const folded = text.toLowerCase().normalize('NFKC');
  const found = new Set(folded.match(hasCaselessLetters(folded) ? ANY_LETTERS : LETTERS));
  return [...found].filter((word) => word.length >= shortest && word.length <= LONGEST_WORD).slice(0, most);
}
