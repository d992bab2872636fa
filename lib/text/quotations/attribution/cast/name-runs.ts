/**
 * Runs of capitalised words: the names of an article, found without any list, so that people whom no pack knows can be
 * speakers. Titles before a name are told from the name; what begins a sentence is a name only if it cannot be a common word.
 */
import { BEFORE_NAME, STARTERS } from '../../../english/abbreviations.ts';
import { usualGender } from '../../../english/given-names.ts';
import type { Narrative, Token } from '../narrative.ts';
import { verbOfSaying } from '../words/verbs-of-saying.ts';
import { BETWEEN, BODY_NOUNS, DAYS, DETERMINERS, PARTICLES, PREPOSITIONS, ROLE_NOUNS } from '../words/word-lists.ts';

/** Token indices, `to` exclusive. */
export interface NameRun {
  from: number;
  to: number;
}

const CAPITAL = /^\p{Lu}/u;
const JOINERS = new Set(['of', 'for']);

/** Without a possessive ending: "Roe's" gives "Roe". */
export const withoutPossessive = (word: string): string => word.replace(/['’]s?$/, '');

export const isPossessive = (word: string): boolean => /['’]s$/.test(word);

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && CAPITAL.test(token.text) && !/^I['’]/.test(token.text);

/** Whether the full stop at `at` belongs to an abbreviated title or an initial inside a name: "Sen." "J." */
function isNameStop(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1];
  const stop = tokens[at];
  if (!word || stop?.text !== '.' || stop.start !== word.end || !isCapital(tokens[at + 1])) return false;
  if (tokens[at + 1]?.sentence !== word.sentence) return false;
  return (
    word.text.length === 1 || BEFORE_NAME.has(word.lower) || /^(?:jr|sr)$/.test(word.lower) || word.text.includes('.')
  );
}

/** No nickname is longer, in characters. */
const LONGEST_NICKNAME = 10;

/** Whether the quotation at `at` is a nickname inside a name: Jane "Jay" Roe. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const quote = tokens[at];
  if (quote?.kind !== 'quote' || quote.end - quote.start > LONGEST_NICKNAME) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return [before, after].every(
    (token) => isCapital(token) && token.sentence === quote.sentence && !isPossessive(token.text),
  );
}

const leadsOn = (token: Token | undefined) => PARTICLES.has(token?.lower ?? '') || isCapital(token);

/** Whether a capital follows, over one more particle at most: "van der Berg". */
const leadsToCapital = (tokens: readonly Token[], at: number) =>
  isCapital(tokens[PARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at]);

/** Index after the run of name words that begins at `from`. */
function runEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  const sentence = tokens[from]?.sentence;
  const inSentence = (token: Token | undefined) => token?.sentence === sentence;
  for (;;) {
    const token = tokens[at];
    if (token?.sentence !== sentence || token === undefined) return at;
    const next = tokens[at + 1];
    const body = at > from && BODY_NOUNS.has(tokens[at - 1]?.lower ?? '');
    if (isCapital(token) && !DAYS.has(withoutPossessive(token.lower))) {
      at++;
      if (isPossessive(token.text)) return at;
    } else if (isNameStop(tokens, at) || token.text === '&' || isNickname(tokens, at)) at++;
    else if (PARTICLES.has(token.lower) && inSentence(next) && leadsOn(next)) at++;
    else if (body && JOINERS.has(token.lower) && inSentence(next) && isCapital(next)) at++;
    else if (body && token.lower === 'and' && isCapital(next) && tokens[at - 2]?.lower === 'of') at++;
    else return at;
  }
}

const FUNCTION_WORDS = new Set([...STARTERS, ...PREPOSITIONS, ...BETWEEN, ...DETERMINERS]);

/** Adjectives and adverbs that stand before a name at the start of a sentence and belong to none. */
const LEADING = new Set(
  'former late presumptive longtime fellow today yesterday however perhaps even only even hours days weeks months years'.split(
    ' ',
  ),
);

const opensSentence = (tokens: readonly Token[], at: number) =>
  at === 0 ||
  tokens[at - 1]?.sentence !== tokens[at]?.sentence ||
  tokens[at - 1]?.kind === 'quote' ||
  /^[([:—–―•]$/.test(tokens[at - 1]?.text ?? '');

/** A capital that only begins its sentence: "The", "Once", or a word that the article also writes small. */
function beginsOnly(tokens: readonly Token[], at: number, small: ReadonlySet<string>): boolean {
  const token = tokens[at] as Token;
  const first = opensSentence(tokens, at);
  if (FUNCTION_WORDS.has(token.lower) && (first || !isCapital(tokens[at + 1]) || /^(?:i|the)$/.test(token.lower)))
    return true;
  if (first && LEADING.has(token.lower)) return true;
  // "Said Jane Roe": no name begins with a verb of saying in the past.
  if (first && isCapital(tokens[at + 1]) && verbOfSaying(token.lower)?.form === 'past') return true;
  return first && isCapital(token) && small.has(token.lower) && !isCapital(tokens[at + 1]);
}

/** A single capital at the start of a sentence is a name where the article has it elsewhere too, or where it speaks. */
function isDoubtful(tokens: readonly Token[], { from, to }: NameRun, sure: ReadonlySet<string>): boolean {
  if (to - from > 1 || !opensSentence(tokens, from)) return false;
  const token = tokens[from] as Token;
  // Behind a quotation a name is to be expected: `"..." Roe said`.
  if (from > 0 && tokens[from - 1]?.sentence === token.sentence) return false;
  const next = tokens[to];
  // The label of a turn: "ROE: It broke."
  if (next?.text === ':' && token.text === token.text.toUpperCase()) return false;
  const after = next && BETWEEN.has(next.lower) ? tokens[to + 1] : next;
  return !sure.has(withoutPossessive(token.text)) && verbOfSaying(after?.lower ?? '') === null;
}

/** The words that an article writes with a small first letter somewhere. */
export function smallWords(narratives: readonly Narrative[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens } of narratives)
    for (const token of tokens) if (token.kind === 'word' && token.text === token.lower) small.add(token.lower);
  return small;
}

/** The words that an article writes with a capital inside a sentence, where only a name has one. */
export function sureNames(narratives: readonly Narrative[]): Set<string> {
  const sure = new Set<string>();
  for (const { tokens } of narratives) {
    tokens.forEach((token, at) => {
      if (isCapital(token) && !opensSentence(tokens, at)) sure.add(withoutPossessive(token.text));
    });
  }
  return sure;
}

/** What an article as a whole tells of its words. */
export interface Spelling {
  small: ReadonlySet<string>;
  sure: ReadonlySet<string>;
}

/** Names that the caller knows, by the offset at which they end: these need no further proof. */
type KnownByEnd = Pick<ReadonlyMap<number, { start: number }>, 'get'>;

/** The known name that ends with the token, its possessive ending left out; undefined where none does. */
const knownAt = (known: KnownByEnd, last: Token): { start: number } | undefined =>
  known.get(last.end) ?? known.get(last.end - last.text.length + withoutPossessive(last.text).length);

/** The name runs of a block in order. Linear. */
export function findNameRuns({ tokens }: Narrative, { small, sure }: Spelling, known: KnownByEnd): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const particle = PARTICLES.has(token.lower) && leadsToCapital(tokens, at + 1);
    if (!isCapital(token) && !particle) continue;
    const to = runEnd(tokens, at);
    const last = tokens[to - 1];
    const name = last && to > at ? knownAt(known, last) : undefined;
    const isKnown = name !== undefined;
    // "When Roe spoke": a known name exempts only the words that it holds.
    const begins = (!name || name.start > token.start) && beginsOnly(tokens, at, small);
    if (DAYS.has(withoutPossessive(token.lower)) || begins) continue;
    if (to > at && (isKnown || !isDoubtful(tokens, { from: at, to }, sure))) runs.push({ from: at, to });
    at = Math.max(at, to - 1);
  }
  return runs;
}

/**
 * Index of the first token of a run that is the name itself, the title before it left out; `to` where all is title. What
 * ends in a body ("Justice Department") or begins as one ("Department of Justice") has no title.
 */
export function nameStart(tokens: readonly Token[], { from, to }: NameRun): number {
  let start = from;
  // "Larry King", "Peter T. King": behind a given name an office is a surname.
  let given = to - 2;
  while (given > from && (tokens[given]?.kind === 'sign' || tokens[given]?.text.length === 1)) given--;
  const surname = given >= from && usualGender(tokens[given]?.text ?? '') !== null ? to - 1 : -1;
  for (let at = from; at < to; at++)
    if (at !== surname && ROLE_NOUNS.has(withoutPossessive(tokens[at]?.lower ?? ''))) start = at + 1;
  const isBody = (token: Token) => BODY_NOUNS.has(withoutPossessive(token.lower));
  if (tokens.slice(start, to).some(isBody)) return from;
  const of = tokens.slice(from, start).findIndex(({ lower }) => JOINERS.has(lower));
  if (of > 0 && isBody(tokens[from + of - 1] as Token)) return from;
  while (start < to && (tokens[start]?.kind === 'sign' || tokens[start]?.lower === 'of')) start++;
  return start;
}
