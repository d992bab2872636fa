/** What may stand between a subject and its verb. */
import type { Token } from '../narrative.ts';
import { BETWEEN, DAYS } from '../words/word-lists.ts';

export const sameSentence = (tokens: readonly Token[], one: number, other: number) =>
  tokens[one]?.sentence === tokens[other]?.sentence;

export const isAdverb = ({ lower }: Token) => BETWEEN.has(lower) || (lower.length > 4 && lower.endsWith('ly'));

const SELF = /^(?:himself|herself|itself|themselves)$/;

/** Index before "two weeks ago", "less than a year ago"; `at` is that of "ago". */
function beforeAgo(tokens: readonly Token[], at: number): number {
  let left = at - 2;
  while (
    at - left < 6 &&
    /^(?:an?|\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|few|several|than|less|more|over|about|just|only|some)$/u.test(
      tokens[left]?.lower ?? '',
    )
  )
    left--;
  return left;
}

/** Index before what may stand between subject and verb: adverbs, auxiliaries, "on Friday", "earlier this week". */
export function skipBetween(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && sameSentence(tokens, at, verb)) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1]?.lower ?? '';
    if (token.kind !== 'word') break;
    if (SELF.test(token.lower)) at--;
    else if (token.lower === 'ago') at = beforeAgo(tokens, at);
    else if (DAYS.has(token.lower)) at -= /^(?:on|last|this|next|early|late)$/.test(before) ? 2 : 1;
    else if (
      /^(?:week|day|month|year|morning|afternoon|evening|night)$/.test(token.lower) &&
      /^(?:this|that|last|same|the)$/.test(before)
    ) {
      at -= /^(?:earlier|later|on)$/.test(tokens[at - 2]?.lower ?? '') ? 3 : 2;
    } else if (isAdverb(token)) at--;
    else break;
  }
  return at;
}
