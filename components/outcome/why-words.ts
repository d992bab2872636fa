/** The sentence of the rule behind an outcome. Rules are named by the comparison; their sentences stand in the locale file. */
import type { AppliedRule } from '../../lib/compare/card/card-context.ts';
import type { Words } from '../words/words.tsx';

/** The locale file's name of a rule's sentence: of `full-name` it is `whyFullName`. */
function ruleKey(rule: string): string {
  return `why${rule.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** Null where the locale file does not know the rule. */
export function whyWords(why: AppliedRule, words: Words): string | null {
  return words.named(ruleKey(why.rule), ...why.values);
}
