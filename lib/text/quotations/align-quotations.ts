/**
 * Whether two quotations are the same words. Scattered common words ("the", "of", "we will not") are no match: words count if they
 * are together, and rare ones must be among them.
 */
import { alignWords, type WordPair } from './align-words.ts';
import { isRareWord } from './quotation-keys.ts';
import { quotationWords } from './quotation-words.ts';

export interface QuotationAlignment {
  /** Matched words in order, of the words of the shorter. */
  share: number;
  matched: number;
  /** The longer one contains the shorter one's words without a gap. */
  contained: boolean;
}

export interface AlignOptions {
  /** Both are known to be by one speaker: then shorter fragments match. */
  sameSpeaker?: boolean;
}

/** A fragment of up to this many words must be contained whole in the other: with one word changed the rest would not identify it. */
const FRAGMENT = 5;
/**
 * Of a longer quotation this share of words must be found. Reporters who take down one sentence differ in one word of
 * four or five at most; two different sentences on one subject rarely share half of theirs in order.
 */
const LEAST_SHARE = 0.6;
/** A gap costs more than one common word scores and less than two, so that a single stray word does not extend a run. */
const GAP = 1.5;
const RARE = 3;

interface Run {
  score: number;
  matched: number;
  rare: number;
}

const NOTHING: Run = { score: 0, matched: 0, rare: 0 };

/**
 * The best run of shared words: each scores 1 (3 if rare), each gap in either or both costs `GAP`, whatever its length. Words before
 * a gap are left out if they score less than it costs.
 */
function bestRun(a: readonly string[], b: readonly string[]): Run {
  let best = NOTHING;
  let ending = NOTHING;
  let last: WordPair = [-2, -2];
  for (const pair of alignWords(a, b)) {
    const worth = isRareWord(a[pair[0]] as string) ? RARE : 1;
    const isNext = pair[0] === last[0] + 1 && pair[1] === last[1] + 1;
    const jumped = best.score - GAP;
    const score = isNext ? Math.max(ending.score, jumped) : jumped;
    const before = score <= 0 ? NOTHING : isNext && ending.score >= jumped ? ending : best;
    ending = {
      score: Math.max(score, 0) + worth,
      matched: before.matched + 1,
      rare: before.rare + (worth === RARE ? 1 : 0),
    };
    if (ending.score > best.score) best = ending;
    last = pair;
  }
  return best;
}

/** Whether `long` contains `short` word for word. Spaces around keep words whole. */
function standsIn(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

const NAME_WORD = /^\p{Lu}/u;
const SMALL_WORD = /^(?:and|at|de|for|in|of|on|the|to)$/;
const PRINTED_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;

/** A name between quotation marks ("Board of Trade"): every word has a capital in both texts. Capitals in a headline only do not make a name. */
function isName(fragment: string, other: string): boolean {
  const words = fragment.match(PRINTED_WORD) ?? [];
  const printed = new Set(other.match(PRINTED_WORD));
  return words.every((word) => SMALL_WORD.test(word) || (NAME_WORD.test(word) && printed.has(word)));
}

/** Whether a fragment of a few words that the other contains whole is enough for a match. */
function fragmentCounts(short: readonly string[], long: readonly string[], options: AlignOptions): boolean {
  const equal = short.length === long.length;
  if (short.length <= 2) return equal && options.sameSpeaker === true;
  const rare = short.filter(isRareWord).length;
  if (options.sameSpeaker) return equal || rare > 0;
  // In a long quotation of any speaker, three words with a rare one among them may be chance.
  return equal || long.length <= FRAGMENT ? rare > 0 : rare > 1 || (rare > 0 && short.length > 3);
}

/** A text and its words as compared. */
export interface QuotedText {
  text: string;
  keys: readonly string[];
}

/** `alignQuotations` for texts whose words are already known. */
export function alignQuotedTexts(one: QuotedText, other: QuotedText, options: AlignOptions): QuotationAlignment | null {
  const [shorter, longer] = one.keys.length <= other.keys.length ? [one, other] : [other, one];
  const [short, long] = [shorter.keys, longer.keys];
  if (short.length === 0) return null;
  const whole = { share: 1, matched: short.length, contained: true };
  const contained = standsIn(short, long);
  if (short.length <= FRAGMENT) {
    const isFragment = contained && fragmentCounts(short, long, options);
    return isFragment && !isName(shorter.text, longer.text) ? whole : null;
  }
  const rare = short.filter(isRareWord).length;
  // Common words only: the whole quotation or a long run must match.
  if (contained && (rare > 0 || short.length === long.length || short.length > FRAGMENT + 1)) return whole;
  if (rare === 0) return null;
  const found = bestRun(short, long);
  const share = found.matched / short.length;
  return share >= LEAST_SHARE && found.rare * 2 >= rare ? { share, matched: found.matched, contained: false } : null;
}

/**
 * Aligns a quotation of a page with one of the corpus; null if they are not the same words. One or two words match only if both
 * sides have no others and `sameSpeaker` is set; three to five must be contained whole and include a rare word; longer ones need
 * `LEAST_SHARE` of the shorter one's words in order and half of its rare words.
 */
export function alignQuotations(page: string, corpus: string, options: AlignOptions = {}): QuotationAlignment | null {
  const asQuoted = (text: string): QuotedText => ({ text, keys: quotationWords(text) });
  return alignQuotedTexts(asQuoted(page), asQuoted(corpus), options);
}
