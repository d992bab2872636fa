/** Reads the mentions of a comparison: the one place that knows how the reply of `compareBlocks` is laid out. */
import type { ComparedBlocks, FoundMention, Verdict } from './requests/page.ts';

export type ComparedMention = Omit<FoundMention, 'verdict'> & Verdict;

/** The mentions in reading order, each with its outcome and sources. */
export function comparedMentions({ mentions, verdicts }: ComparedBlocks): ComparedMention[] {
  return mentions.flatMap(({ verdict, ...found }) => {
    const told = verdicts[verdict];
    return told ? [{ ...found, outcome: told.outcome, sources: told.sources }] : [];
  });
}
