/** Reads the mentions of a comparison: the one place that knows how the reply of `compareBlocks` is laid out. */
import { isDifference } from '../compare/outcome.ts';
import type { ComparedBlocks, FoundMention, Verdict } from './requests/page.ts';

/** `differs`: its outcome is a difference (`isDifference`). */
export type ComparedMention = Omit<FoundMention, 'verdict'> & Verdict & { differs: boolean };

/** The mentions in reading order, each with its outcome and sources. */
export function comparedMentions({ mentions, verdicts }: ComparedBlocks): ComparedMention[] {
  return mentions.flatMap(({ verdict, ...found }) => {
    const known = verdicts[verdict];
    if (!known) return [];
    const { outcome, sources } = known;
    return [{ ...found, outcome, sources, differs: isDifference(outcome) }];
  });
}
