/** From a verb of saying to its subject: leftwards over adverbs, days, brackets and appositions, or to the head of the sentence. */
import { PLACES } from '../../../english/places.ts';
import { isPossessive } from '../cast/name-runs.ts';
import type { Token } from '../narrative.ts';
import type { VerbForm } from '../words/verbs-of-saying.ts';
import { DETERMINERS, DOCUMENT_NOUNS, PREPOSITIONS, ROLE_NOUNS } from '../words/word-lists.ts';
import { isAdverb, sameSentence, skipBetween } from './between.ts';
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

/** Whether a phrase before a comma is part of something else: behind a preposition, or a place behind another ("Boise, Idaho,"). */
function isGoverned(tokens: readonly Token[], { from, kind, name }: Subject): boolean {
  const before = tokens[from - 1];
  if (LINKS.has(before?.lower ?? '') || /^(?:to|on|under|against|about|than|into)$/.test(before?.lower ?? ''))
    return true;
  return before?.text === ',' && kind === 'name' && name !== null && isPlace(name.text);
}

/** The subject before the comma at `close`: "Jane Roe, a lawyer in Boise, Idaho, said"; "her father, Jim, told". */
function beforeApposition(reading: Reading, close: number): Subject | null {
  const { tokens } = reading.narrative;
  let fallback: Subject | null = null;
  for (let at = close - 1; at > 0 && close - at < MOST_BETWEEN && sameSentence(tokens, at, close); at--) {
    if (tokens[at]?.text !== ',') continue;
    const left = tokens[at - 1]?.text === ')' ? bracketOpen(tokens, at - 1) : at;
    const subject = subjectEndingAt(reading, left);
    if (subject === null || subject.kind === 'pronoun') continue;
    const inner = subjectEndingAt(reading, close);
    if (inner?.kind === 'name' && inner.from === at + 1 && subject.kind === 'noun') {
      // "a lawyer in Boise, Idaho" looks the same; a name farther left decides.
      fallback ??= { ...inner, from: subject.from };
    } else if (!isGoverned(tokens, subject) && beginsApposition(tokens[at + 1])) {
      // What stands behind a comma itself is most often one more apposition: "Roe, head of the board, a lawyer, said".
      if (subject.kind !== 'noun' || tokens[subject.from - 1]?.text !== ',') return subject;
      fallback ??= subject;
    } else if (!isGoverned(tokens, subject)) fallback ??= subject;
  }
  return fallback;
}

/** A dateline ends so soon ("BOISE, Idaho (AP) —"). */
const MOST_DATELINE = 9;

/** Index behind a dateline at the head of a block, else `at`. */
function afterDateline(tokens: readonly Token[], at: number): number {
  if (at > 0) return at;
  for (let dash = 1; dash < MOST_DATELINE && sameSentence(tokens, dash, 0); dash++) {
    const token = tokens[dash] as Token;
    if (/^[—–-]$/.test(token.text)) return dash + (tokens[dash + 1]?.text === '-' ? 2 : 1);
    if (token.kind === 'quote' || (token.kind === 'word' && !/^\p{Lu}/u.test(token.text))) return at;
  }
  return at;
}

/** Whether a place between commas ("Iowa," in "In Ames, Iowa, on Friday,") or one more phrase with a preposition begins at `at`. */
function isMoreIntroduction({ narrative: { tokens }, startingAt }: Reading, at: number): boolean {
  if (PREPOSITIONS.has(tokens[at]?.lower ?? '')) return true;
  const name = startingAt.get(at);
  return name !== undefined && tokens[name.to]?.text === ',' && isPlace(name.text);
}

const isPlace = (name: string) => PLACES.has(name.toLowerCase()) || /^\p{Lu}{2}$/u.test(name);

/** Start of the clause proper: after dateline, leading conjunctions and introductory phrases with their commas ("In a statement, "). */
function clauseStart(reading: Reading, first: number): number {
  const { tokens } = reading.narrative;
  let at = afterDateline(tokens, first);
  const leads = (token: Token | undefined) => token?.kind === 'sign' || CONJUNCTIONS.has(token?.lower ?? '');
  while (leads(tokens[at]) && sameSentence(tokens, at, first)) at++;
  const opening = tokens[at]?.lower ?? '';
  if (!PREPOSITIONS.has(opening) && !/.(?:ing|ed)$/.test(opening)) return at;
  for (let comma = at; comma - at < MOST_BETWEEN && sameSentence(tokens, comma, first); comma++) {
    if (tokens[comma]?.kind === 'quote') return at;
    if (tokens[comma]?.text === ',' && !isMoreIntroduction(reading, comma + 1)) return comma + 1;
  }
  return at;
}

/** The subject with which the sentence of the token at `at` opens; null where it opens with something else. */
export function mainSubject(reading: Reading, at: number): Subject | null {
  const { tokens, firsts } = reading.narrative;
  const first = firsts[tokens[at]?.sentence ?? -1];
  const subject = first === undefined ? null : subjectStartingAt(reading, clauseStart(reading, first));
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
    if (!DOCUMENT_NOUNS.has(token.lower)) continue;
    // "Roe issued a report describing": whoever made it.
    const main = /^an?$/.test(tokens[subjectEndingAt(reading, at + 1)?.from ?? -1]?.lower ?? '')
      ? mainSubject(reading, at)
      : null;
    return author ?? (main && main.to <= at && main.kind !== 'noun' ? main : subjectEndingAt(reading, at + 1));
  }
  return null;
}

/** A name is no subject behind these: "a letter to Roe explaining". */
const NOT_OWN = /^(?:to|on|in|at|under|from|for|about|against|,)$/;

/** Subject of a participle ("..., saying"): of the sentence, unless an auxiliary or a preposition says otherwise. */
function ofParticiple(reading: Reading, verb: number): Subject | null {
  const { tokens } = reading.narrative;
  const before = tokens[verb - 1];
  // "footage of Roe saying", "heard him saying": a subject of its own.
  let clause = verb;
  while (clause > 0 && verb - clause < 3 && isAdverb(tokens[clause - 1] as Token)) clause--;
  const own = reading.endingAt.get(clause);
  if (
    own?.of?.kind === 'person' &&
    !isPossessive(before?.text ?? '') &&
    !NOT_OWN.test(tokens[own.from - 1]?.lower ?? '')
  )
    return subjectEndingAt(reading, clause);
  if (/^hi[ms]$/.test(before?.lower ?? ''))
    return { from: verb - 1, to: verb, kind: 'pronoun', name: null, head: 'he' };
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
  // "the Ohio senator and presidential candidate": one article, one person.
  const one = other?.kind === 'noun' && subject.kind === 'noun' && !DETERMINERS.has(tokens[subject.from]?.lower ?? '');
  if (one && /^(?:the|an?)$/.test(tokens[other.from]?.lower ?? '') && !other.head.endsWith('s')) return other;
  const bodies = other?.name?.of?.kind === 'body' || subject.name?.of?.kind === 'body';
  return other && other.kind !== 'noun' && !bodies
    ? { from: other.from, to: subject.to, kind: 'noun', name: null, head: 'both' }
    : subject;
}

/** Prepositions that are never conjunctions ("after Roe said"). */
const ONLY_PREPOSITION = /^(?:in|on|at|during|under|against|from|with|about|into|by|through|to|of|for|within|among)$/;

/** "Four in 10 voters", "most of the judges": the preposition joins a quantity. */
const QUANTITY =
  /^(?:\p{N}.*|percent|half|most|many|some|several|all|both|each|one|two|three|four|five|six|seven|eight|nine|ten|number|majority|group|couple|dozens|hundreds|thousands)$/u;

/** What stands behind a preposition is no subject: "Roe in a statement said", "her rivals in Ohio said". Null where nothing is left of it. */
function notGoverned(reading: Reading, subject: Subject | null): Subject | null {
  const { tokens } = reading.narrative;
  let found = subject;
  while (found && found.kind !== 'pronoun' && ONLY_PREPOSITION.test(tokens[found.from - 1]?.lower ?? '')) {
    const left: number = found.from - 1;
    if (QUANTITY.test(tokens[left - 1]?.lower ?? '')) return found;
    found = sameSentence(tokens, left, found.from) ? subjectOrNull(reading, left) : null;
    if (found === null && /^(?:and|but)$/.test(tokens[left - 1]?.lower ?? '')) return mainSubject(reading, left);
  }
  return found?.kind === 'noun' && subject ? { ...found, to: subject.to } : found;
}

/** `"...," Mayor Jane Roe, told a reporter`: a name right behind the quotation, parted from its verb by a comma that opens no apposition. */
function beforeStrayComma(reading: Reading, comma: number, form: VerbForm): Subject | null {
  const { tokens } = reading.narrative;
  const subject = form.kind === 'say' ? subjectEndingAt(reading, comma) : null;
  if (subject?.kind !== 'name' || tokens[subject.from - 1]?.kind !== 'quote') return null;
  // "Roe, told of it, said": spoken to.
  return PASSIVE.has(form.verb) && /^(?:of|by|to|that|about)$/.test(tokens[comma + 2]?.lower ?? '') ? null : subject;
}

/** The subject before the verb at `verb`; null where it has none that can speak: passive, negated, infinitive, a noun in truth. */
export function subjectBefore(reading: Reading, verb: number, form: VerbForm): Subject | null {
  const { tokens } = reading.narrative;
  const before = tokens[verb - 1];
  const at = skipBetween(tokens, verb);
  const between = tokens.slice(at + 1, verb).map(({ lower }) => lower);
  if (between.some((word) => NEGATED.has(word) || word.endsWith("n't"))) return null;
  // "he's predicting"
  const be = between.some((word) => BE.has(word)) || /^(?:(?:he|she|it)'s|they're)$/.test(tokens[at]?.lower ?? '');
  if (form.form === 'participle' && !be) return ofParticiple(reading, verb);
  if (be && form.form === 'past' && (form.kind === 'about' || PASSIVE.has(form.verb))) return null;
  if (form.form === 'base' && before?.lower === 'to') {
    // "went on to say" says; "refused to say" does not.
    const goesOn = /^(?:on|continued|continues|proceeded|rushed|hastened)$/.test(tokens[verb - 2]?.lower ?? '');
    return goesOn ? mainSubject(reading, verb) : null;
  }
  const left = tokens[at];
  if (!left || !sameSentence(tokens, at, verb)) return null;
  if (left.text === ',') {
    const subject = beforeApposition(reading, at) ?? beforeStrayComma(reading, at, form);
    return subject && joined(reading, subject);
  }
  if (left.text === ')') return subjectOrNull(reading, bracketOpen(tokens, at));
  if (/^(?:and|but|then)$/.test(left.lower)) return form.form === 'base' ? null : mainSubject(reading, verb);
  if (left.lower === 'who') return subjectOrNull(reading, tokens[at - 1]?.text === ',' ? at - 1 : at);
  const subject = notGoverned(reading, subjectOrNull(reading, at + 1));
  // "Jane Roe of Boise, Idaho said": the state is not the subject.
  const comma = subject && tokens[subject.from - 1]?.text === ',' ? subject.from - 1 : -1;
  if (subject?.name && comma > 0 && isPlace(subject.name.text)) return subjectEndingAt(reading, comma) ?? subject;
  // "Jane Roe, the head of the board said": the comma behind the apposition was left out.
  const named =
    subject?.kind === 'noun' && comma > 0 && ROLE_NOUNS.has(subject.head) ? reading.endingAt.get(comma) : undefined;
  if (subject && named?.of && sameSentence(tokens, comma, verb))
    return { ...subject, kind: 'name', name: named, head: '' };
  return subject ?? withRelative(reading, verb);
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
