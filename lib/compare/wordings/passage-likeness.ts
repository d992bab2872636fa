/** Whether two passages are the same words, by the rules of `alignQuotedTexts`, with the cheap tests first. */
import { alignQuotedTexts, type QuotedText } from '../../text/quotations/align-quotations.ts';
import type { Passage } from './passages.ts';

/** With a smaller share of words in common, in any order, two passages cannot align. Checked first because it is cheap. */
const LEAST_COMMON = 0.6;
/** Passages with more words are not aligned: so many shared words are evidence enough, and the collation aligns them later. */
const MOST_ALIGNED = 400;

const counts = new WeakMap<Passage, Map<string, number>>();

function countsOf(passage: Passage): Map<string, number> {
  const known = counts.get(passage);
  if (known) return known;
  const made = new Map<string, number>();
  for (const { key } of passage.words) made.set(key, (made.get(key) ?? 0) + 1);
  counts.set(passage, made);
  return made;
}

const quotedText = ({ pieces, words }: Passage): QuotedText => ({
  text: pieces.map(({ statement, start, end }) => statement.text.slice(start, end)).join(' '),
  keys: words.map(({ key }) => key),
});

/** Whether the shorter one's words stand in the longer one without a gap. */
export function containsWords(longer: Passage, shorter: Passage): boolean {
  return ` ${longer.key} `.includes(` ${shorter.key} `);
}

/** The share of the shorter one's words that stand in the longer one in order; 0 where they are not the same words. */
export function likeness(a: Passage, b: Passage): number {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (containsWords(longer, shorter)) return 1;
  const all = countsOf(longer);
  const common = [...countsOf(shorter)].reduce((sum, [key, count]) => sum + Math.min(count, all.get(key) ?? 0), 0);
  const share = common / shorter.words.length;
  if (share < LEAST_COMMON) return 0;
  if (longer.words.length > MOST_ALIGNED) return share;
  return alignQuotedTexts(quotedText(shorter), quotedText(longer), { sameSpeaker: true })?.share ?? 0;
}

/** Whether a passage stands in quotation marks of its own inside a longer one: a source that quotes just these words quotes that place. */
export function isQuotedInside(longer: Passage, shorter: Passage): boolean {
  const keys = shorter.words.map((word) => word.key);
  return longer.words.some((word, at) => {
    const last = longer.words[at + keys.length - 1];
    if (!last || last.piece !== word.piece || !keys.every((key, n) => longer.words[at + n]?.key === key)) return false;
    const text = longer.pieces[word.piece]?.statement.text ?? '';
    return /["'“‘«]$/u.test(text.slice(0, word.start)) && /^[,.]?["'”’»]/u.test(text.slice(last.end));
  });
}
