/** Whether two articles' quoted words are the same words spoken once, and what shows it. */
import { alignQuotedTexts, type QuotationAlignment } from '../../text/quotations/align-quotations.ts';
import { isRareWord } from '../../text/quotations/quotation-keys.ts';
import type { UtteranceRule } from '../found/found.ts';
import type { QuotedItem } from './quoted-items.ts';

/** This many equal words in order are not a coincidence. */
const MANY = 7;
/** Where two articles name two people, only this much of a sentence tells that it is one all the same. */
const OTHER_SPEAKER = { words: 8, share: 0.85 };
/** If the speakers are not known to be the same, a changed wording needs more equal words. */
const UNKNOWN_SHARE = 0.7;

const standsIn = (short: QuotedItem, long: QuotedItem): boolean =>
  ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);

/** A fragment of two to five words, one of them significant, is contained whole in the other. */
function isFragmentOf(short: QuotedItem, long: QuotedItem, isTelling: (word: string) => boolean): boolean {
  return short.words.length >= 2 && short.words.length <= 5 && short.words.some(isTelling) && standsIn(short, long);
}

/** `differ`: both articles name a speaker, and not the same one. */
function isSameByWords({ matched, share, contained }: QuotationAlignment, short: QuotedItem, differ: boolean): boolean {
  if (differ) return matched >= OTHER_SPEAKER.words && share >= OTHER_SPEAKER.share;
  const rare = short.words.filter(isRareWord).length;
  if (contained) return matched >= 3 && rare > 0;
  return share >= UNKNOWN_SHARE && (matched >= MANY || (matched >= 4 && rare >= 2));
}

/** Words in marks without a speaker are joined only with exactly the same words, at least two and one rare, that have a speaker. */
function isSameInMarks(a: QuotedItem, b: QuotedItem): boolean {
  const spoken = a.speaker !== null || b.speaker !== null;
  return spoken && a.words.length >= 2 && a.words.some(isRareWord) && a.words.join(' ') === b.words.join(' ');
}

/** Fewer shared words than this, in whatever order, and no order can make the two alike. */
const LEAST_SHARED = 0.5;

/** Cheap to see, and false of most that share a rare word. */
function shareWords(a: QuotedItem, b: QuotedItem): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const inLong = new Set(long.words);
  return short.words.filter((word) => inLong.has(word)).length >= LEAST_SHARED * short.words.length;
}

/** The rule by which the two are one, or null. Both must be of different articles. */
export function utteranceRule(a: QuotedItem, b: QuotedItem): UtteranceRule | null {
  if (a.quotation === null || b.quotation === null) return isSameInMarks(a, b) ? 'same-marks' : null;
  if (!shareWords(a, b)) return null;
  const sameSpeaker = a.speaker !== null && a.speaker === b.speaker;
  const asQuoted = ({ text, words }: QuotedItem) => ({ text, keys: words });
  const found = alignQuotedTexts(asQuoted(a), asQuoted(b), { sameSpeaker });
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (sameSpeaker) {
    if (found) return found.matched >= MANY ? 'same-words' : 'speaker-and-words';
    return isFragmentOf(short, long, (word) => word.length > 3) ? 'speaker-and-words' : null;
  }
  if (found) return isSameByWords(found, short, a.named && b.named) ? 'same-words' : null;
  // "Prior misconduct" of an indictment, of which the other article says only that it is quoted.
  const told = a.speaker !== null || b.speaker !== null;
  return told && !(a.named && b.named) && isFragmentOf(short, long, isRareWord) ? 'same-marks' : null;
}
