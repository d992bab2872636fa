/** Numbers that leave their unit to a later one: "four-, five- and six-cylinder engines", "30- and 60-day loans", "10- to 12-year-olds". */
import { readNumber } from '../../numbers/read-number.ts';
import { follows, glued, isMark, type Token, wordAt } from '../../numbers/tokens.ts';

/** Such lists are short. */
const MOST = 4;

/** The index of the next number after a hyphen that ends a word, or -1. */
function pastSuspended(tokens: readonly Token[], last: number): number {
  const [dash, next] = [tokens[last + 1], tokens[last + 2]];
  if (!isMark(dash, '-') || !glued(dash)) return -1;
  const comma = isMark(next, ',') ? 1 : 0;
  if (comma === 0 && glued(next)) return -1;
  const joined = /^(?:and|or|to)$/.test(wordAt(tokens, last + 2 + comma)) ? 1 : 0;
  return comma + joined > 0 ? last + 2 + comma + joined : -1;
}

/** The last token of the number whose unit the number that ends at `last` shares, or -1 if it stands for itself. */
export function sharedUnitAfter(tokens: readonly Token[], last: number): number {
  let end = last;
  for (let n = 0; n < MOST; n++) {
    const at = pastSuspended(tokens, end);
    const number = at < 0 || !follows(tokens[at]) ? null : readNumber(tokens, at, { letters: true });
    if (!number) break;
    end = number.last;
  }
  const hyphened = isMark(tokens[end + 1], '-') && glued(tokens[end + 1]) && glued(tokens[end + 2]);
  return end > last && hyphened ? end : -1;
}
