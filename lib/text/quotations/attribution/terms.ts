/** Quotation marks that quote no speaker: scare quotes, titles of books, shows and songs, names. */

import { lastCharOf, type Token } from './narrative.ts';
import type { Reading } from './phrases/noun-phrases.ts';
import type { Attribution } from './place.ts';
import type { Speech } from './speech/speech-place.ts';

const TERM_NOUNS = /^(?:term|word|words|phrase|expression|name|title|label)$/;
/** Nouns after a quotation that show that it is speech. */
const WORDS_NOUNS = /^(?:comment|comments|remark|remarks|tweet|quote|quip|jibe|jab|line|statement|insult)$/;
const HOLDING_OFF = /^(?:so-called|dubbed|titled|entitled|named|called)$/;

const isPlainNoun = (token: Token | undefined) => token?.kind === 'word' && /^\p{Ll}/u.test(token.text);

/** Whether the words in marks stand before a noun in small letters that they tell the kind of: "'...' policies". */
function qualifiesNoun({ narrative: { text, tokens } }: Reading, at: number): boolean {
  const quote = tokens[at];
  const after = tokens[at + 1];
  return (
    isPlainNoun(after) && after?.sentence === quote?.sentence && !/[.,;!?]$/.test(text.slice(quote?.start, quote?.end))
  );
}

/** "He blamed '...' policies for crime": the writer names what he blames, and holds the name off. */
export function isNamedObject(reading: Reading, at: number, speech: Speech | null): boolean {
  if (speech?.form.kind !== 'about' || speech.at !== at - 1) return false;
  return qualifiesNoun(reading, at) && /s$/.test(reading.narrative.tokens[at + 1]?.lower ?? '');
}

/**
 * Whether a short quotation is a term held off rather than words said: "so-called '...'", "the '...' policy", "the term '...'".
 * `verb`: kind of the verb of saying that governs it, if any; after one that describes ("called") nothing is a mere term.
 * `governed`: whether it stands in what somebody is said to say or think.
 */
export function isHeldOff(reading: Reading, at: number, verb: string | null, governed = false): boolean {
  const { tokens } = reading.narrative;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && before.lower === 'so-called') return true;
  if (verb === 'describe') return false;
  if (before && (HOLDING_OFF.test(before.lower) || TERM_NOUNS.test(before.lower))) return true;
  // What somebody says of "the '...' policy" is theirs; "their '...' policy" is told in the writer's words.
  if (governed && !/^(?:his|her|its|their|our|my|your)$/.test(before?.lower ?? '')) return false;
  if (!qualifiesNoun(reading, at) || !before || WORDS_NOUNS.test(after?.lower ?? '')) return false;
  const definite = /^(?:the|this|these|those|his|her|its|their|our|my|your)$/.test(before.lower);
  return (
    (definite || /['’]s?$/.test(before.text)) &&
    !/^(?:and|or|but|to|in|on|at|for|of|by|from|with|as|that|is|was|were|are|has|had|when|if)$/.test(after?.lower ?? '')
  );
}

const CRIES = /^(?:chant|cry|shout|call|cheer)s?$|^cries$/;

/** Whether a noun beside a quotation says that it is somebody's words ("the '...' comment", "chants of '...'"). */
export function isNamedWords({ narrative: { tokens } }: Reading, at: number): boolean {
  if (WORDS_NOUNS.test(tokens[at + 1]?.lower ?? '')) return true;
  return tokens[at - 1]?.lower === 'of' && CRIES.test(tokens[at - 2]?.lower ?? '');
}

/** A title is no longer, in characters. */
const LONGEST_TITLE = 160;
/** A title has no more words than this. */
const MOST_TITLE_WORDS = 14;
/** Words of four letters and more have a capital in a title; shorter ones may be small. */
const SMALL_IN_TITLE = 3;

/** Whether words are capitalised as a title is: every word of four letters and more, and more than the first alone. */
function hasTitleCase(text: string): boolean {
  if (text.length > LONGEST_TITLE || !/^\P{Ll}/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0 || words.length > MOST_TITLE_WORDS) return false;
  const large = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const small = words.filter((word) => !/^[\p{Lu}\p{N}]/u.test(word));
  return (
    large.length >= Math.min(2, words.length) &&
    small.every((word) => word.length <= SMALL_IN_TITLE || /^(?:with|from|into|over|upon)$/.test(word))
  );
}

const WORKS =
  /^(?:on|show|series|program|programme|sitcom|drama|film|movie|documentary|book|novel|memoir|song|album|podcast|column|magazine|episode|play|musical|game|special|hit)$/;

/** Whether words that look like a title stand where a work is named: behind "the show", "on", the name of its channel ("CBS's"). */
function isNameOfWork({ narrative: { tokens } }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.sentence === tokens[at]?.sentence && (WORKS.test(before?.lower ?? '') || /['’]s$/.test(before?.text ?? ''))
  );
}

/** What a verb that names gives its object may look like a title: `called her "Sleepy Ann"`. */
const MOST_NAMED = 8;

/**
 * Whether the quotation is a title or a name that nobody says ("Good Morning, Ohio", a book, a hat's words): title case, unless a
 * verb of saying stands right at it, or one that names. Headlines have title case throughout, so there it tells nothing.
 */
export function isTitle(reading: Reading, at: number, told: Attribution | null): boolean {
  const { narrative } = reading;
  const quote = narrative.tokens[at] as Token;
  const text = narrative.text.slice(quote.start, quote.end);
  if (!hasTitleCase(text) || /[!?]$/.test(text) || isNamedWords(reading, at)) return false;
  if (told?.from === 'behind' && isNameOfWork(reading, at)) return true;
  if (told?.from === 'behind') return !/[,.…—–―-]/.test(lastCharOf(narrative.text, quote));
  const before = narrative.tokens[at - 1];
  const verb = told?.speech;
  if (before?.text === ':') return false;
  if (!verb || verb.at > at) return true;
  if (verb.form.kind === 'describe' && at - verb.at <= MOST_NAMED) return false;
  const beside = verb.at === at - 1 && verb.form.verb !== 'tell';
  return !beside && !(before?.text === ',' && verb.at === at - 2);
}
