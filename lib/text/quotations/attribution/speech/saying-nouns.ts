/** Nouns that stand for saying, with whose they are: "Roe's claim that", "her pledge to", "the mayor's remark about". */
import type { Token } from '../narrative.ts';
import type { Reading, Subject } from '../phrases/noun-phrases.ts';
import type { Speech } from './speech-place.ts';

const SAYING: ReadonlySet<string> = new Set(
  'accusation admission admonition allegation announcement answer argument assertion assurance attack barb boast call catchphrase characterization claim comment complaint concession contention criticism declaration defense demand denial description dictum insistence insult joke line mantra message motto plea pledge point prediction proclamation promise proposal proposition question reference remark reply request response retort rhetoric slogan statement suggestion threat tweet view vow warning word'.split(
    ' ',
  ),
);
/** What the noun governs its words by. */
const GOVERNS = /^(?:that|to|of|about|on|for|is|was|are|were|:|,|as)$/;
/** The most words between the owner and the noun. */
const MOST_BETWEEN = 4;

const OWN: Record<string, string> = { his: 'he', her: 'she', their: 'they', its: 'it' };

/** Whose the noun at `noun` is: a name with a possessive ending, or "his" and "her". */
function ownerOf(reading: Reading, noun: number): Subject | null {
  const { tokens } = reading.narrative;
  for (let at = noun - 1; at >= 0 && noun - at <= MOST_BETWEEN; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.sentence !== tokens[noun]?.sentence) return null;
    const own = Object.hasOwn(OWN, token.lower) ? OWN[token.lower] : undefined;
    if (own) return { from: at, to: at + 1, kind: 'pronoun', name: null, head: own };
    if (!/['’]s?$/.test(token.text)) continue;
    const name = reading.endingAt.get(at + 1);
    return name?.of ? { from: name.from, to: name.to, kind: 'name', name, head: '' } : null;
  }
  return null;
}

/** The speech that a noun of saying stands for; null for any other token. */
export function readNoun(reading: Reading, at: number): Speech | null {
  const { tokens } = reading.narrative;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || !SAYING.has(token.lower.replace(/s$/, ''))) return null;
  if (!next || (next.kind !== 'quote' && !GOVERNS.test(next.lower))) return null;
  const subject = ownerOf(reading, at);
  return subject && { at, form: { verb: '', kind: 'about', form: 'noun' }, subject, inverted: false };
}
