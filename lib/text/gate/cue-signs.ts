/**
 * Signs that stand for cue words: "$4.1bn" says billion, "↓ 81%" and "–82%" say down. The words are what packs have as cues, so a
 * text is matched with them added.
 */

const SIGNS: readonly { sign: RegExp; words: string }[] = [
  { sign: /\d(?:[\s-]?(?:bn|bln)|\s?B)(?![a-z])/i, words: 'billion' },
  { sign: /\d(?:[\s-]?(?:mn|mln|mil)|\s?m)(?![a-z])/i, words: 'million' },
  { sign: /\d(?:[\s-]?(?:trn|tln|tn))(?![a-z])/i, words: 'trillion' },
  { sign: /\d\s?k(?![a-z])/i, words: 'thousand' },
  // A dash between digits or words is none, as in "2016-17" and "MS-13".
  { sign: /[↓▼⬇]\s?(?:[$€£]\s?)?\d|(?<![\p{L}\d.)%])[-−–](?:[$€£]\s?)?\d/u, words: 'down fell' },
  { sign: /[↑▲⬆]\s?(?:[$€£]\s?)?\d|(?<![\p{L}\d.)%])\+(?:[$€£]\s?)?\d/u, words: 'up rose' },
];

/** The words for the signs in `text`, one space between; empty if there are none. Linear. */
export function wordsOfSigns(text: string): string {
  return SIGNS.filter(({ sign }) => sign.test(text))
    .map(({ words }) => words)
    .join(' ');
}
