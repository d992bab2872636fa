/**
 * Recognises unlisted verbs of saying by their place in the sentence: a name and a verb right after a quotation that ends in a
 * comma ("..." Roe seethed), before one with a comma and a capital (Roe shot back, "..."), or before a that-clause (Roe joked that).
 */
import { isPossessive } from '../cast/name-runs.ts';
import { lastCharOf, type Narrative, type Token } from '../narrative.ts';
import { isHead, type Reading, type Subject, subjectEndingAt, subjectStartingAt } from '../phrases/noun-phrases.ts';
import { BETWEEN, PREPOSITIONS } from '../words/word-lists.ts';
import type { Speech } from './speech-place.ts';

/** Past forms without -ed that go with a quotation. */
const IRREGULAR_PAST =
  /^(?:shot|spat|cut|went|came|broke|began|drew|gave|fought|hit|kept|led|let|rose|ran|sent|spoke|struck|threw|took|bit|swung|sang|rang|won|stood|sat|left)$/;
/** What may stand between a verb and the comma before a quotation ("shot back at her on Friday,"). */
const MOST_BETWEEN = 12;

function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  return isPast(token) || /[a-z]{2}[^s]s$/.test(token.lower);
}

const isPast = (token: Token | undefined) =>
  token?.kind === 'word' &&
  token.text === token.lower &&
  (/[a-z]{2}ed$/.test(token.lower) || IRREGULAR_PAST.test(token.lower));

const speech = (at: number, subject: Subject, inverted = false): Speech => ({
  at,
  form: { verb: '', kind: 'say', form: 'past' },
  subject,
  inverted,
});

const isSomebody = (subject: Subject | null): subject is Subject =>
  subject?.kind === 'name' || subject?.kind === 'pronoun';

/** `"..., " Roe seethed.` and `"...," seethed Roe`: nothing else stands between the quotation and the verb. */
function behindQuotation(reading: Reading, at: number): Speech | null {
  const { tokens, text } = reading.narrative;
  const quoteAt = tokens[at - 1]?.kind === 'quote';
  if (quoteAt && isPast(tokens[at]) && /[,?!…—-]/.test(lastCharOf(text, tokens[at - 1] as Token))) {
    const subject = subjectStartingAt(reading, at + 1);
    return subject?.kind === 'name' ? speech(at, subject, true) : null;
  }
  const subject = subjectEndingAt(reading, at);
  const quote = subject ? tokens[subject.from - 1] : undefined;
  if (!isSomebody(subject) || quote?.kind !== 'quote' || !/[,?!…—-]/.test(lastCharOf(text, quote))) return null;
  return speech(at, subject);
}

/** Index of the quotation before which a comma or colon stands in the same clause; -1 where there is none near. */
function quotationAhead({ tokens, text }: Narrative, at: number): number {
  for (let next = at + 1; next < tokens.length && next - at <= MOST_BETWEEN; next++) {
    const token = tokens[next] as Token;
    if (token.sentence !== tokens[at]?.sentence) return -1;
    const pause = tokens[next - 1]?.text ?? '';
    if (token.kind === 'quote')
      return /^[,:]$/.test(pause) && /^\P{Ll}/u.test(text.slice(token.start, token.start + 2)) ? next : -1;
    if (token.kind === 'sign' && !/^[,:('’)-]$/.test(token.text)) return -1;
  }
  return -1;
}

/** `Roe shot back, "Never."` and `Roe has one rule: "Never."`: a whole sentence behind comma or colon is its subject's. */
function beforeQuotation(reading: Reading, at: number): Speech | null {
  if (!isPast(reading.narrative.tokens[at])) return null;
  const subject = subjectEndingAt(reading, beforeAdverbs(reading.narrative, at));
  if (!isSomebody(subject)) return null;
  return quotationAhead(reading.narrative, at) >= 0 ? speech(at, subject) : null;
}

const BE = /^(?:is|are|was|were|be|been|being|did|does|do)$/;

/** Index behind the subject of the verb at `at`: adverbs and "has" between them are passed over; 0 for a passive, which nobody says. */
function beforeAdverbs({ tokens }: Narrative, at: number): number {
  let to = at;
  while (at - to < 3 && (BETWEEN.has(tokens[to - 1]?.lower ?? '') || /ly$/.test(tokens[to - 1]?.lower ?? ''))) {
    to--;
    if (BE.test(tokens[to]?.lower ?? '')) return 0;
  }
  return to;
}

/** "Roe joked that ...": whoever verbs that something is, says or thinks so. */
function beforeThat(reading: Reading, at: number): Speech | null {
  const { tokens } = reading.narrative;
  if (tokens[at + 1]?.lower !== 'that' || !tokens[at + 2] || PREPOSITIONS.has(tokens[at + 2]?.lower ?? '')) return null;
  const subject = subjectEndingAt(reading, beforeAdverbs(reading.narrative, at));
  return isSomebody(subject) ? { ...speech(at, subject), form: { verb: '', kind: 'about', form: 'past' } } : null;
}

/** The speech of an unlisted verb at a token, by its place; null where it is none. */
export function readUnlisted(reading: Reading, at: number): Speech | null {
  const token = reading.narrative.tokens[at];
  if (!isVerb(token) || isHead(token?.lower ?? '') || isPossessive(token?.text ?? '')) return null;
  return behindQuotation(reading, at) ?? beforeQuotation(reading, at) ?? beforeThat(reading, at);
}
