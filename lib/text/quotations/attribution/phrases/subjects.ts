/** From a verb of saying to its subject: leftwards over adverbs, days, brackets and appositions, or to the head of the sentence. */
import type { Token } from '../narrative.ts';
import type { VerbForm } from '../words/verbs-of-saying.ts';
import { BETWEEN, DAYS, DETERMINERS, DOCUMENT_NOUNS, PREPOSITIONS, ROLE_NOUNS } from '../words/word-lists.ts';
import { LINKS, type Reading, type Subject, subjectEndingAt, subjectStartingAt } from './noun-phrases.ts';

/** An apposition longer than this is taken for another clause. */
const MOST_BETWEEN = 30;
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'so', 'yet', 'however', 'instead', 'meanwhile', 'still', 'then']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'gets', 'got']);
/** Verbs that leave the person spoken to as subject in the passive: "was told", "was called a hero". */
const PASSIVE = new Set(
  'tell ask inform remind warn call describe label brand dub term deem refer accuse urge instruct say report quote'.split(
    ' ',
  ),
);
const NEGATED = new Set(['not', 'never', "n't", 'without', 'nor']);

const sameSentence = (tokens: readonly Token[], one: number, other: number) =>
  tokens[one]?.sentence === tokens[other]?.sentence;

const isAdverb = ({ lower }: Token) => BETWEEN.has(lower) || (lower.length > 4 && lower.endsWith('ly'));

/** Index before what may stand between subject and verb: adverbs, auxiliaries, "on Friday", "earlier this week". */
function skipBetween(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && sameSentence(tokens, at, verb)) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1]?.lower ?? '';
    if (token.kind !== 'word') break;
    if (DAYS.has(token.lower)) at -= /^(?:on|last|this|next|early|late)$/.test(before) ? 2 : 1;
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

/** Index of the bracket that the one at `close` closes, or `close` where there is none near. */
function bracketOpen(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at < MOST_BETWEEN; at--)
    if (/[([]/.test(tokens[at]?.text ?? '')) return at;
  return close;
}

/** Whether the words after a comma begin an apposition ("a lawyer", "who leads", "45,") rather than a place's state ("Idaho"). */
function beginsApposition(token: Token | undefined): boolean {
  if (/^(?:and|but|or|so|yet|because|which|that|while|although)$/.test(token?.lower ?? '')) return false;
  return token?.kind === 'word' && (/^\p{Ll}|^\d/u.test(token.text) || DETERMINERS.has(token.lower));
}

/** The subject before the comma at `close`: "Jane Roe, a lawyer in Boise, Idaho, said"; "her father, Jim, told". */
function beforeApposition(reading: Reading, close: number): Subject | null {
  const { tokens } = reading.narrative;
  let fallback: Subject | null = null;
  for (let at = close - 1; at > 0 && close - at < MOST_BETWEEN && sameSentence(tokens, at, close); at--) {
    if (tokens[at]?.kind === 'quote') break;
    if (tokens[at]?.text !== ',') continue;
    const left = tokens[at - 1]?.text === ')' ? bracketOpen(tokens, at - 1) : at;
    const subject = subjectEndingAt(reading, left);
    if (subject === null || subject.kind === 'pronoun' || LINKS.has(tokens[subject.from - 1]?.lower ?? '')) continue;
    const inner = subjectEndingAt(reading, close);
    if (inner?.kind === 'name' && inner.from === at + 1 && subject.kind === 'noun') {
      // "a lawyer in Boise, Idaho" looks the same; a name farther left decides.
      fallback ??= { ...inner, from: subject.from };
    } else if (beginsApposition(tokens[at + 1])) return subject;
    else fallback ??= subject;
  }
  return fallback;
}

/** Start of the clause proper: after leading conjunctions and an introductory phrase with its comma ("In a statement, "). */
function clauseStart(tokens: readonly Token[], first: number): number {
  let at = first;
  while (tokens[at]?.kind === 'sign' || CONJUNCTIONS.has(tokens[at]?.lower ?? '')) at++;
  if (!PREPOSITIONS.has(tokens[at]?.lower ?? '')) return at;
  for (let comma = at; comma - at < MOST_BETWEEN && sameSentence(tokens, comma, first); comma++) {
    if (tokens[comma]?.kind === 'quote') return at;
    if (tokens[comma]?.text === ',') return comma + 1;
  }
  return at;
}

/** The subject with which the sentence of the token at `at` opens; null where it opens with something else. */
export function mainSubject(reading: Reading, at: number): Subject | null {
  const { tokens, firsts } = reading.narrative;
  const first = firsts[tokens[at]?.sentence ?? -1];
  const subject = first === undefined ? null : subjectStartingAt(reading, clauseStart(tokens, first));
  return subject?.kind === 'noun' ? (nameAfter(reading, subject) ?? subject) : subject;
}

/** The name in the apposition to an office: "The leader of the party, Jane Roe, condemned". */
export function nameAfter(reading: Reading, { from, to, head }: Subject): Subject | null {
  const { tokens } = reading.narrative;
  if (!ROLE_NOUNS.has(head)) return null;
  let at = to;
  if (/^(?:of|for|from|at|in)$/.test(tokens[at]?.lower ?? '')) {
    at++;
    while (DETERMINERS.has(tokens[at]?.lower ?? '')) at++;
    at = reading.startingAt.get(at)?.to ?? at;
  }
  const name = tokens[at]?.text === ',' ? reading.startingAt.get(at + 1) : undefined;
  const closed = name && (tokens[name.to]?.kind !== 'word' || !sameSentence(tokens, name.to, from));
  return name?.of && closed ? { from, to: name.to, kind: 'name', name, head: '' } : null;
}

/** A participle without a comma belongs to the document before it: "a report the Board issued Friday describing". */
function documentBefore(reading: Reading, verb: number): Subject | null {
  const { tokens } = reading.narrative;
  let author: Subject | null = null;
  for (let at = verb - 1; at >= 0 && verb - at < 12 && sameSentence(tokens, at, verb); at--) {
    const token = tokens[at] as Token;
    if (token.text === ',') return null;
    author ??= reading.endingAt.has(at) ? subjectEndingAt(reading, at) : null;
    if (DOCUMENT_NOUNS.has(token.lower)) return author ?? subjectEndingAt(reading, at + 1);
  }
  return null;
}

/** Subject of a participle ("..., saying"): of the sentence, unless an auxiliary or a preposition says otherwise. */
function ofParticiple(reading: Reading, verb: number): Subject | null {
  const { tokens } = reading.narrative;
  const before = tokens[verb - 1];
  const ownClause =
    before?.kind !== 'word' || /^(?:by|and|as|while|after|before|then|also|later|in)$/.test(before.lower);
  if (!ownClause && before && !isAdverb(before)) return documentBefore(reading, verb);
  return mainSubject(reading, verb);
}

/** Two subjects joined by "and" speak together: their words are nobody's alone. */
function joined(reading: Reading, subject: Subject): Subject {
  const { tokens } = reading.narrative;
  if (tokens[subject.from - 1]?.lower !== 'and' || !sameSentence(tokens, subject.from - 1, subject.from))
    return subject;
  const other = subjectEndingAt(reading, subject.from - 1);
  const bodies = other?.name?.of?.kind === 'body' || subject.name?.of?.kind === 'body';
  return other && other.kind !== 'noun' && !bodies
    ? { from: other.from, to: subject.to, kind: 'noun', name: null, head: 'both' }
    : subject;
}

/** The subject before the verb at `verb`; null where it has none that can speak: passive, negated, infinitive, a noun in truth. */
export function subjectBefore(reading: Reading, verb: number, form: VerbForm): Subject | null {
  const { tokens } = reading.narrative;
  const before = tokens[verb - 1];
  const at = skipBetween(tokens, verb);
  const between = tokens.slice(at + 1, verb).map(({ lower }) => lower);
  if (between.some((word) => NEGATED.has(word) || word.endsWith("n't"))) return null;
  const be = between.some((word) => BE.has(word));
  if (form.form === 'participle' && !be) return ofParticiple(reading, verb);
  if (be && form.form === 'past' && PASSIVE.has(form.verb)) return null;
  if (form.form === 'base' && before?.lower === 'to') {
    // "went on to say" says; "refused to say" does not.
    const goesOn = /^(?:on|continued|continues|proceeded|rushed|hastened)$/.test(tokens[verb - 2]?.lower ?? '');
    return goesOn ? mainSubject(reading, verb) : null;
  }
  const left = tokens[at];
  if (!left || !sameSentence(tokens, at, verb)) return null;
  if (left.text === ',') {
    const subject = beforeApposition(reading, at);
    return subject && joined(reading, subject);
  }
  if (left.text === ')') return subjectOrNull(reading, bracketOpen(tokens, at));
  if (/^(?:and|but|then)$/.test(left.lower)) return form.form === 'base' ? null : mainSubject(reading, verb);
  if (left.lower === 'who') return subjectOrNull(reading, tokens[at - 1]?.text === ',' ? at - 1 : at);
  return subjectOrNull(reading, at + 1) ?? withRelative(reading, verb);
}

/** "A man who lives nearby said": the subject of a sentence that a relative clause parts from its verb. */
function withRelative(reading: Reading, verb: number): Subject | null {
  const { tokens } = reading.narrative;
  const subject = mainSubject(reading, verb);
  if (!subject || subject.to >= verb || verb - subject.to > MOST_BETWEEN) return null;
  const next = tokens[subject.to]?.text === ',' ? subject.to + 1 : subject.to;
  const clean = tokens.slice(next, verb).every(({ kind }) => kind !== 'quote');
  return tokens[next]?.lower === 'who' && clean ? subject : null;
}

function subjectOrNull(reading: Reading, to: number): Subject | null {
  const subject = subjectEndingAt(reading, to);
  return subject && joined(reading, subject);
}
