/** Whether a text may hold a cue word of a measure: asked of each line and block that holds a number. */
import { foldKey } from '../fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CUE_WORD = /([\p{L}\p{M}\p{N}]+)(\*?)/gu;

/** The word of a cue that tells most, as a test: the longest; with a `*` behind it, it stands for any ending. */
function tellingWord(cue: string): { word: string; prefix: boolean } {
  let telling = { word: '', prefix: false };
  for (const [, word = '', star] of cue.matchAll(CUE_WORD)) {
    if (word.length > telling.word.length) telling = { word, prefix: star === '*' };
  }
  return telling;
}

/** A test whether a text may hold one of the cues. It may say yes where only the longest word of a longer cue stands. */
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
