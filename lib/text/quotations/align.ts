/**
 * Whether two quotations are the same words. Scattered common words ("the", "of", "we will not") make no match: words
 * count where they stand together, and rare ones must be among them.
 */
import { alignWords } from './align-words.ts';
import { isRareWord } from './quotation-keys.ts';
import { quotationWords } from './quotation-words.ts';

export { type Alignment, alignWords } from './align-words.ts';

export interface QuotationAlignment {
  /** Matched words in order, of the words of the shorter. */
  share: number;
  matched: number;
  /** The shorter one's words stand in the longer one without a gap. */
  contained: boolean;
}

export interface AlignOptions {
  /** Both are known to be words of one speaker: then shorter fragments are enough. */
  sameSpeaker?: boolean;
}

/** Up to this many words a fragment must stand whole in the other: with one word changed too little is left to know it by. */
const FRAGMENT = 5;
/**
 * Of a longer quotation this share of words must be found. Reporters who take down one sentence differ in one word of
 * four or five at most; two different sentences on one subject rarely share half of theirs in order.
 */
const LEAST_SHARE = 0.6;
/** A jump over words, in either or both, costs more than one common word brings and less than two: single strays do not pay. */
const GAP = 1.5;
const RARE = 3;
const MOST_CELLS = 4_000_000;

interface Matched {
  matched: number;
  rare: number;
}

/**
 * The best run of shared words: each brings 1 (3 where rare), each jump costs `GAP` however long it is. The table is kept one
 * row at a time; `best` of a cell is the best run that ends anywhere above and to the left of it.
 */
function sharedWords(a: readonly string[], b: readonly string[]): Matched {
  const size = b.length + 1;
  type Run = Matched & { score: number };
  const none: Run = { score: 0, matched: 0, rare: 0 };
  let endings = new Array<Run>(size).fill(none);
  let bests = new Array<Run>(size).fill(none);
  for (const word of a) {
    const worth = isRareWord(word) ? RARE : 1;
    const nextEndings = new Array<Run>(size).fill(none);
    const nextBests = new Array<Run>(size).fill(none);
    for (let j = 1; j < size; j++) {
      let ending = none;
      if (word === b[j - 1]) {
        const joined = endings[j - 1] as Run;
        const jumped = bests[j - 1] as Run;
        const from = joined.score >= jumped.score - GAP ? joined : jumped;
        const score = Math.max(from === joined ? from.score : from.score - GAP, 0) + worth;
        const kept = score > worth ? from : none;
        ending = { score, matched: kept.matched + 1, rare: kept.rare + (worth === RARE ? 1 : 0) };
      }
      nextEndings[j] = ending;
      const [above, left] = [bests[j] as Run, nextBests[j - 1] as Run];
      const earlier = above.score >= left.score ? above : left;
      nextBests[j] = ending.score > earlier.score ? ending : earlier;
    }
    [endings, bests] = [nextEndings, nextBests];
  }
  return bests[size - 1] as Run;
}

/** Speeches too long for the table: plain longest common subsequence. */
function sharedOfLong(a: readonly string[], b: readonly string[]): Matched {
  const { pairs } = alignWords(a, b);
  return { matched: pairs.length, rare: pairs.filter(([index]) => isRareWord(a[index] as string)).length };
}

/** Whether `short` stands in `long` word for word. Spaces around keep words whole. */
function standsIn(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

const NAME_WORD = /^\p{Lu}/u;
const SMALL_WORD = /^(?:and|at|de|for|in|of|on|the|to)$/;
const PRINTED_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;

/** A name between quotation marks ("Board of Trade"): every word is large in both texts. Large in a headline only is no name. */
function isName(fragment: string, other: string): boolean {
  const words = fragment.match(PRINTED_WORD) ?? [];
  const printed = new Set(other.match(PRINTED_WORD));
  return words.every((word) => SMALL_WORD.test(word) || (NAME_WORD.test(word) && printed.has(word)));
}

/** A fragment of a few words, all of them found in a row in the other: is that enough to know it by? */
function fragmentCounts(short: readonly string[], long: readonly string[], options: AlignOptions): boolean {
  const equal = short.length === long.length;
  if (short.length <= 2) return equal && options.sameSpeaker === true;
  const rare = short.filter(isRareWord).length;
  if (options.sameSpeaker) return equal || rare > 0;
  // Inside a long quotation of anybody, three words with one rare among them may be chance.
  return equal || long.length <= FRAGMENT ? rare > 0 : rare > 1 || (rare > 0 && short.length > 3);
}

/**
 * Aligns a quotation of a page with one of the corpus; null where they are not the same words. One or two words match
 * only when they are all there is on both sides and `sameSpeaker` is set; three to five must stand whole in the other and
 * hold a rare word; longer ones need `LEAST_SHARE` of the shorter one's words in order and half of its rare words.
 */
export function alignQuotations(page: string, corpus: string, options: AlignOptions = {}): QuotationAlignment | null {
  const words = [quotationWords(page), quotationWords(corpus)] as const;
  const [short, long] = words[0].length <= words[1].length ? words : ([words[1], words[0]] as const);
  if (short.length === 0) return null;
  const whole = { share: 1, matched: short.length, contained: true };
  const contained = standsIn(short, long);
  if (short.length <= FRAGMENT) {
    const fragment = contained && fragmentCounts(short, long, options);
    return fragment && !isName(...(short === words[0] ? ([page, corpus] as const) : ([corpus, page] as const)))
      ? whole
      : null;
  }
  const rare = short.filter(isRareWord).length;
  // Nothing but common words: only the whole of it, or a long stretch, tells that it is the same.
  if (contained && (rare > 0 || short.length === long.length || short.length > FRAGMENT + 1)) return whole;
  if (rare === 0) return null;
  const found = short.length * long.length > MOST_CELLS ? sharedOfLong(short, long) : sharedWords(short, long);
  const share = found.matched / short.length;
  return share >= LEAST_SHARE && found.rare * 2 >= rare ? { share, matched: found.matched, contained: false } : null;
}
