/**
 * Names in a headline whose every word has a capital ("Poe Aims Insult At Roe"): there a run of capitals is no name, so only those
 * that the text below has are looked for.
 */
import type { Narrative, Token } from '../narrative.ts';
import { withoutPossessive } from './name-runs.ts';
import { bearersOf, type Gathering, type NameMention, type Party } from './party.ts';

/** A line is a headline in title case where so many of its words of four letters and more have a capital, and it has a few. */
const LEAST_SHARE = 0.8;
const FEWEST_WORDS = 4;
/** No headline is longer, in characters. */
const LONGEST = 250;

/** Whether the words of a block are capitalised as a title is, what it quotes included. */
export function isHeadline({ text }: Narrative): boolean {
  if (text.length > LONGEST) return false;
  if (!/\p{Ll}/u.test(text)) return true;
  const long = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const large = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= FEWEST_WORDS && large.length >= LEAST_SHARE * long.length;
}

/** Where the name of a party that ends at a token begins: its given names before the surname. */
function nameFrom(tokens: readonly Token[], at: number, party: Party): number {
  const words = new Set([...party.forms.keys()].flatMap((form) => form.split(/\s+/)));
  let from = at;
  while (from > 0 && at - from < 3 && words.has(tokens[from - 1]?.text ?? '')) from--;
  return from;
}

/** The names of a headline, of parties that are known already. */
export function namesInHeadline({ tokens, text, block }: Narrative, cast: Gathering): NameMention[] {
  const found: NameMention[] = [];
  tokens.forEach((token, at) => {
    const word = withoutPossessive(token.text);
    const [party] = token.kind === 'word' && /^\p{Lu}/u.test(word) ? bearersOf(cast, word) : [];
    if (!party) return;
    const from = nameFrom(tokens, at, party);
    const start = tokens[from]?.start ?? token.start;
    const end = token.start + word.length;
    const { sentence } = token;
    found.push({ block, from, to: at + 1, start, end, text: text.slice(start, end), of: party, title: '', sentence });
  });
  return found;
}
