/** The medium of the words, if the sentence of the attribution gives it: "in a statement", "tweeted", "at a news conference". */
import type { Medium } from '../quotation.ts';
import type { Narrative } from './narrative.ts';

// Up to three words between preposition and noun: "in a brief written statement". Bounded, so linear.
const PHRASES: [Medium, RegExp][] = [
  ['tweet', /\b(?:on twitter|(?:in|on|by|via|through) (?:a |an |his |her |its |the )?(?:\w+ ){0,3}tweets?)\b/],
  ['press release', /\b(?:in|via|through) (?:a |an |its |his |her |the )?(?:\w+ ){0,2}(?:press|news|media) release\b/],
  [
    'news conference',
    /\b(?:at|during|in|from) (?:a |an |his |her |the )?(?:\w+ ){0,3}(?:news|press) (?:conference|briefing)\b/,
  ],
  ['statement', /\bin (?:a |an |his |her |its |the |their )?(?:\w+ ){0,3}statement\b/],
  ['interview', /\b(?:in|during|on) (?:a |an |his |her |the )?(?:[\w-]+ ){0,4}interview\b/],
  [
    'speech',
    /\b(?:in|during|at) (?:a |an |his |her |the )?(?:[\w-]+ ){0,3}(?:speech|address|remarks|rally|sermon|testimony)\b/,
  ],
  ['letter', /\bin (?:a |an |his |her |its |the |their )?(?:\w+ ){0,3}letter\b/],
];

const HEADS: Record<string, Medium> = {
  release: 'press release',
  statement: 'statement',
  tweet: 'tweet',
  letter: 'letter',
  speech: 'speech',
};

/** The medium told in a sentence of the narrative, the first named; or by what is said to say it ("the release said"). */
export function mediumOf(
  narrative: Narrative,
  sentence: number,
  saying: { verb: string; head: string },
): Medium | null {
  if (/tweet$/.test(saying.verb)) return 'tweet';
  const told = HEADS[saying.head];
  if (told) return told;
  const { tokens, firsts } = narrative;
  const words: string[] = [];
  for (let at = firsts[sentence] ?? tokens.length; tokens[at]?.sentence === sentence && words.length < 120; at++) {
    words.push(tokens[at]?.kind === 'quote' ? '¶' : (tokens[at]?.lower ?? ''));
  }
  const text = words.join(' ');
  let first = text.length;
  let medium: Medium | null = null;
  for (const [name, phrase] of PHRASES) {
    const at = text.search(phrase);
    if (at >= 0 && at < first) [first, medium] = [at, name];
  }
  return medium;
}
