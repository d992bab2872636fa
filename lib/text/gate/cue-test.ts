/** Tests whether a text may contain a cue of a measure; used on each line and block with a number. */
import { foldKey } from '../fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CUE_WORD = /([\p{L}\p{M}\p{N}]+)(\*?)/gu;

/** The most selective word of a cue: the longest. A `*` after it matches any ending. */
function tellingWord(cue: string): { word: string; prefix: boolean } {
  let telling = { word: '', prefix: false };
  for (const [, word = '', star] of cue.matchAll(CUE_WORD)) {
    if (word.length > telling.word.length) telling = { word, prefix: star === '*' };
  }
  return telling;
}

/** A test whether a text may contain one of the cues. It is also true for the longest word of a cue alone. */
export function cueTest(cues: readonly string[]): (text: string) => boolean {
  const words = cues.map(tellingWord).filter(({ word }) => word !== '');
  const whole = new Set(words.filter(({ prefix }) => !prefix).map(({ word }) => word));
  const beginnings = new Set(words.filter(({ prefix }) => prefix).map(({ word }) => word));
  const lengths = [...new Set([...beginnings].map((beginning) => beginning.length))];
  const isCue = (word: string) => whole.has(word) || lengths.some((length) => beginnings.has(word.slice(0, length)));
  return (text) => {
    for (const [word] of foldKey(text).matchAll(WORD)) if (isCue(word)) return true;
    return false;
  };
}
