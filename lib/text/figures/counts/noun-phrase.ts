/**
 * The noun phrase that a count counts, without a grammar: words after the number up to a plural noun (and plurals right
 * after it), stopping at function words and punctuation. Where no plural comes, nothing is said to be counted.
 */
import { hasNumber } from '../../gate/has-number.ts';
import { follows, glued, isMark, pastHyphen, type Token, wordAt } from '../../numbers/tokens.ts';

/** Words at which a noun phrase ends. */
const STOP = new Set(
  (
    'of in on at by for from with without to into onto over under between among against during before after since until till about above below ' +
    'through across around near off out up down per via than as like but and or nor so yet if when while where whereas because that which who whom whose ' +
    'what how why the a an this these those his her its their our my your he she it they we you i him them us me is are was were be been being am ' +
    'has have had having do does did done will would can could may might must shall should not no said says say told went came got sent made took ' +
    'also only just even still already then there here now ago later earlier each apiece including such because although though unless whether ' +
    "isn't aren't wasn't weren't don't didn't won't wouldn't can't couldn't has hasn't haven't hadn't it's"
  ).split(' '),
);
const PLURALS = new Set(
  'people men women children police cattle sheep fish deer teeth feet mice geese oxen lives wives knives wolves criteria phenomena data media troops aircraft staff personnel percent series species folk youth clergy alumni'.split(
    ' ',
  ),
);
/** Singular words in -s, and words in -s that are no nouns. */
const NO_PLURALS = new Set(
  'illegal always perhaps besides sometimes afterwards towards less unless across plus versus thus whereas serious previous famous various religious dangerous numerous gas bus class business process press congress access mass loss pass boss cross glass focus status virus census campus bonus minus mrs ms vs yes texas dallas paris kansas arkansas illinois massachusetts james jones davis harris williams "s'.split(
    ' ',
  ),
);
/** Of the words in -men those that are no men: "fishermen" and "policewomen" are plurals. */
const NO_MEN = new Set('specimen regimen abdomen acumen yemen omen semen bitumen dolmen'.split(' '));
/** Of the words in -is those in the plural: peoples ("Iraqis", "Pakistanis", "Houthis") and loanwords. */
const PLURAL_IN_IS =
  /(?:stani|raeli|raqi|audi|mali|gali|pali|mirati|deshi|zidi|meni|waiti|njabi|jarati|omani|ghani|raini|azeri|qatari|unni|outhi|hadi|nazi|taxi|safari|unami|alibi|bikini|kiwi|khaki|rbi|^ski)s$/;
const MOST_WORDS = 7;

function isPlural(word: string): boolean {
  if (PLURALS.has(word) || PLURALS.has(word.slice(word.lastIndexOf('-') + 1))) return true;
  if (word.endsWith('men') && word.length > 4 && !NO_MEN.has(word)) return true;
  if (word.length < 3 || !word.endsWith('s') || NO_PLURALS.has(word)) return false;
  if (word.endsWith('is')) return PLURAL_IN_IS.test(word);
  return !/(?:ss|us|ous|'s)$/.test(word);
}

/** Whether the noun phrase may step over the mark at `at`: opening quotation marks, hyphens inside a word, a comma between adjectives. */
function stepsOver(tokens: readonly Token[], at: number, words: number): boolean {
  const mark = tokens[at];
  if (isMark(mark, '"\'')) return true;
  if (isMark(mark, '-')) return glued(mark) && glued(tokens[at + 1]);
  if (!isMark(mark, ',') || words === 0 || words > 2) return false;
  // "nine small, rural towns": what follows the comma must itself lead to a plural at once.
  return isPlural(wordAt(tokens, at + 2)) && !STOP.has(wordAt(tokens, at + 1));
}

/** "40 hybrid and fully electric cars", "12 state and local agencies": "and" between adjectives, where a plural comes soon. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  if (!['and', 'or'].includes(wordAt(tokens, at))) return false;
  for (let n = 1; n <= 3; n++) {
    const word = wordAt(tokens, at + n);
    if (word === '' || STOP.has(word)) return false;
    if (isPlural(word)) return true;
  }
  return false;
}

/** "two new 737 Max jets", "three Boeing 737 planes": the number of a model inside the noun phrase. */
function isModel(tokens: readonly Token[], at: number): boolean {
  const [before, digits, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (digits?.kind !== 'digits' || !follows(after) || after.kind !== 'word') return false;
  return (before?.kind === 'word' && before.capital) || (before?.key === 'new' && after.capital);
}

function append(phrase: string, token: Token, joined: boolean): string {
  return phrase === '' ? token.key : `${phrase}${joined ? '-' : ' '}${token.key}`;
}

export interface NounPhrase {
  /** Folded: "sanctuary jurisdictions". */
  text: string;
  /** Index of its last token. */
  last: number;
}

/** " per 100,000 people", " a year" after a noun: part of what is counted. */
function withRate(tokens: readonly Token[], noun: NounPhrase): NounPhrase {
  const word = wordAt(tokens, noun.last + 1);
  const next = tokens[noun.last + 2];
  const article = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  if (
    article &&
    /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|head|person)$/.test(wordAt(tokens, noun.last + 2))
  )
    return { text: `${noun.text} ${word} ${next?.key}`, last: noun.last + 2 };
  if (word !== 'per' || !follows(next)) return noun;
  let last = noun.last + 2;
  while (
    next.kind === 'digits' &&
    (tokens[last + 1]?.kind === 'digits' || isMark(tokens[last + 1], ',')) &&
    glued(tokens[last + 1])
  )
    last++;
  if (next.kind === 'digits' && tokens[last + 1]?.kind === 'word' && !STOP.has(wordAt(tokens, last + 1))) last++;
  const rate = tokens
    .slice(noun.last + 2, last + 1)
    .map((token) => (token.gap === 'none' ? token.key : ` ${token.key}`));
  return { text: `${noun.text} per${rate.join('')}`, last };
}

/** A rate without a noun: "12 per 100,000". */
export function readRate(tokens: readonly Token[], at: number): NounPhrase | null {
  const rate = withRate(tokens, { text: '', last: at - 1 });
  return rate.text.startsWith(' per') ? { ...rate, text: rate.text.trim() } : null;
}

/** "a 23-member board": the word against the hyphen is what is counted. */
function readHyphened(tokens: readonly Token[], at: number): NounPhrase | null {
  const wordIndex = pastHyphen(tokens, at);
  if (wordIndex === at || tokens[wordIndex]?.kind !== 'word' || STOP.has(wordAt(tokens, wordIndex))) return null;
  return { text: wordAt(tokens, wordIndex), last: wordIndex };
}

/** "nine of the nation's cities" counts cities: past "of the"; in "nine of the ten cities" it is the ten that do. */
function pastOf(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== 'of' || !follows(tokens[at]) || hasNumber(wordAt(tokens, at + 2))) return at;
  return /^(?:her|his|its|our|the|their|these|those)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at;
}

/** The noun phrase after the number that ends before token `at`; `one` takes a singular noun. */
export function readNoun(tokens: readonly Token[], at: number, one = false): NounPhrase | null {
  const hyphened = readHyphened(tokens, at);
  if (hyphened) return hyphened;
  let phrase = '';
  let words = 0;
  let joined = false;
  let found: NounPhrase | null = null;
  for (let next = pastOf(tokens, at); words < MOST_WORDS; next++) {
    const token = tokens[next];
    if (!follows(token)) break;
    if (!found && words > 0 && (joinsAdjectives(tokens, next) || isModel(tokens, next))) {
      phrase = append(phrase, token, joined);
      continue;
    }
    if (token.kind !== 'word') {
      if (found || !stepsOver(tokens, next, words)) break;
      joined = token.key === '-';
      continue;
    }
    const compound = joined || (isMark(tokens[next + 1], '-') && glued(tokens[next + 1]) && glued(tokens[next + 2]));
    if ((STOP.has(token.key) && !compound) || (found && !isPlural(token.key) && !(one && words < 3))) break;
    phrase = append(phrase, token, joined);
    joined = false;
    words++;
    if (isPlural(token.key) || (one && words <= 3)) found = { text: phrase, last: next };
  }
  return found && withRate(tokens, found);
}
