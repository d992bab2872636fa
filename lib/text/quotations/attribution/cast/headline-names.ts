/**
 * Names in a headline whose every word has a capital ("Poe Aims Insult At Roe"): there a run of capitals is no name, so only those
 * that the text below has are looked for.
 */
import type { Narrative, Token } from '../narrative.ts';
import { withoutPossessive } from './name-runs.ts';
import { bearersOf, type Gathering, type NameMention, type Party } from './party.ts';

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
