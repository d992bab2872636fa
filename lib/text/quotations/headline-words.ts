/**
 * Words in the marks of a headline that the article quotes below: they are the words of whoever says them there, if the headline names
 * them. A headline gives a fragment or two and seldom a verb that attributes them.
 */
import type { FoundQuotation } from './quotation.ts';
import { quotationWords } from './quotation-words.ts';

/** The most quotations of a headline that are looked for below; it has one or two. */
const MOST_LOOKED_FOR = 4;
/** A longer text between marks is no part of a headline, in characters. */
const LONGEST = 200;

const keyed = (text: string) => ` ${quotationWords(text).join(' ')} `;

/** Whether the last word of a speaker's name stands among words. */
const names = (words: ReadonlySet<string>, speaker: string): boolean => words.has(quotationWords(speaker).at(-1) ?? '');

/**
 * The quotations of an article, those of its first block without a speaker given to whoever is quoted below with the same words and
 * named in that block. `blocks`: the text in which they were found.
 */
export function withHeadlineWords(found: readonly FoundQuotation[], blocks: readonly string[]): FoundQuotation[] {
  const first = blocks.findIndex((text) => text.trim() !== '');
  const headline = blocks[first] ?? '';
  const open = found.filter(({ block, speaker, text }) => block === first && !speaker && text.length < LONGEST);
  if (open.length === 0 || open.length > MOST_LOOKED_FOR) return [...found];
  const named = new Set(quotationWords(headline).map((word) => word.replace(/'s?$/, '')));
  const below = found.flatMap(({ block, speaker, text }) =>
    block > first && speaker && names(named, speaker.name) ? [{ speaker, words: keyed(text) }] : [],
  );
  return found.map((one) => {
    if (!open.includes(one)) return one;
    const words = keyed(one.text);
    const same = words.trim().includes(' ') ? below.find((other) => other.words.includes(words)) : undefined;
    return same ? { ...one, speaker: same.speaker, scare: false } : one;
  });
}
