/** What of the page's words the background has been asked about; asks again only when the page brings new ones. */
import { askBackground } from '../../lib/messaging/page-client.ts';
import { stretchesOf } from '../../lib/page/page-text.ts';
import { inSlices } from '../../lib/page/slices.ts';
import { scanCandidates } from '../../lib/text/candidates.ts';
import type { Lexicon } from '../../lib/text/lexicon.ts';

/** What the contract lets one message carry; words beyond it are no article's. */
const MOST_WORDS = 10_000;

/** Answers with the lexicon for all text seen so far where `text` brought new candidates, with null where it did not. */
export type AskLexicon = (text: string) => Promise<{ lexicon: Lexicon | null } | null>;

export function createLexiconAsker(signal: AbortSignal): AskLexicon {
  const seen = { capitals: new Set<string>(), cues: new Set<string>(), quoted: new Set<string>() };
  const kinds = ['capitals', 'cues', 'quoted'] as const;

  function* scan(text: string): Generator<void, boolean> {
    let grown = false;
    for (const stretch of stretchesOf(text)) {
      const found = scanCandidates(stretch);
      for (const kind of kinds) {
        const before = seen[kind].size;
        for (const word of found[kind]) if (seen[kind].size < MOST_WORDS) seen[kind].add(word);
        grown ||= seen[kind].size > before;
      }
      yield;
    }
    return grown;
  }
  return async (text) => {
    if (!(await inSlices(scan(text), signal))) return null;
    const { capitals, cues, quoted } = seen;
    const reply = await askBackground('lexicon', { capitals: [...capitals], cues: [...cues], quoted: [...quoted] });
    if (reply.ok) return { lexicon: reply.value };
    // Asked for nothing: the next change of the page asks anew.
    for (const kind of kinds) seen[kind].clear();
    return null;
  };
}
