/** Every place in a block where somebody is said to say something, quoted or not: the verb, its kind and its subject. */
import { PEOPLES } from '../../../english/places.ts';
import type { Token } from '../narrative.ts';
import { isHead, type Reading, type Subject, subjectStartingAt } from '../phrases/noun-phrases.ts';
import { nameAfter, subjectBefore } from '../phrases/subjects.ts';
import { type VerbForm, verbOfSaying } from '../words/verbs-of-saying.ts';
import { DETERMINERS, DOCUMENT_NOUNS } from '../words/word-lists.ts';
import { readNoun } from './saying-nouns.ts';
import type { Speech } from './speech-place.ts';
import { readUnlisted } from './unlisted-verb.ts';

/** "called off", "called for": other verbs in truth. */
const NOT_SAYING_WITH: Record<string, RegExp> = {
  call: /^(?:off|in|up|out|back)$/,
  charge: /^(?:with|for|in)$/,
  point: /^(?!out$)/,
  refer: /^(?!to$)/,
  put: /^(?!it$)/,
  begin: /^(?:to|with|on|in|at)$/,
  continue: /^(?:to|with|on|in|at|their|his|its|her|the)$/,
  read: /^(?:the|a|about|it|his|her|their)$/,
};

/** "called for", "called on": what somebody wants, not what they name. */
const withParticle = (form: VerbForm, next: string): VerbForm =>
  form.verb === 'call' && /^(?:for|on|upon)$/.test(next) ? { ...form, kind: 'about' } : form;

/** Whether a word that looks like a verb of saying is a noun here: "the claim", "New York's demand", "issued a statement". */
function isNoun(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  if (form.form !== 'base' && form.form !== 'present') return false;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (DETERMINERS.has(before.lower) || /['’]s?$/.test(before.text) || /^(?:of|in|by|for|with)$/.test(before.lower))
  );
}

const WRITTEN = /^(?:sign|banner|placard|poster|headline|caption|plaque|inscription|shirt|card)s?$/;

/** A base form needs a plural subject ("officials say"), and a document does nothing but say. */
function agrees(subject: Subject, form: VerbForm): boolean {
  if (form.form === 'base') {
    if (subject.kind === 'name')
      return /s$/.test(subject.name?.text ?? '') && PEOPLES.has(subject.name?.text.toLowerCase() ?? '');
    return subject.head === 'they' || (subject.kind === 'noun' && /(?:[^s]s|people|police|both)$/.test(subject.head));
  }
  // People read books; only what is written reads "...".
  if (form.verb === 'read')
    return subject.kind === 'noun' && (DOCUMENT_NOUNS.has(subject.head) || WRITTEN.test(subject.head));
  // "the explanatory notes": an adjective before what looks like a verb.
  if (form.form === 'present' && subject.kind === 'noun' && !isHead(subject.head))
    return /^(?:say|tell)$/.test(form.verb);
  return !(
    subject.kind === 'noun' &&
    DOCUMENT_NOUNS.has(subject.head) &&
    /^(?:post|share|offer|quote|tweet|mention)$/.test(form.verb)
  );
}

/** The subject behind an inverted verb, an office's holder by name: "said the company's chief, Jane Roe". */
function subjectBehind(reading: Reading, from: number): Subject | null {
  const subject = subjectStartingAt(reading, from);
  return subject?.kind === 'noun' ? (nameAfter(reading, subject) ?? subject) : subject;
}

/** "The Gazette quoted Roe as saying": the words are Roe's. */
function readQuoted(reading: Reading, at: number): Speech | null {
  const { tokens } = reading.narrative;
  if (!/^quot(?:ed|es|ing)$/.test(tokens[at]?.lower ?? '')) return null;
  const subject = subjectStartingAt(reading, at + 1);
  if (!subject || tokens[subject.to]?.lower !== 'as' || tokens[subject.to + 1]?.lower !== 'saying') return null;
  return { at: subject.to + 1, form: { verb: 'say', kind: 'say', form: 'participle' }, subject, inverted: false };
}

const AUXILIARY = /^(?:is|was|are|were|has|had|have|will|would|can|could|should|may|might|must|did|does)$/;

/** How far back "as" stands in "as Roe, a lawyer for the board, put it". */
const MOST_AS = 30;

/** "As Roe put it": the subject behind "as". */
function subjectOfAs(reading: Reading, at: number): Subject | null {
  const { tokens } = reading.narrative;
  for (let as = at - 2; as >= 0 && at - as < MOST_AS && tokens[as]?.sentence === tokens[at]?.sentence; as--) {
    if (tokens[as]?.lower === 'as') return subjectStartingAt(reading, as + 1);
  }
  return null;
}

/** Whether what looks like a verb in the present is a plural: "the Ohio attacks", "Republican claims". */
function isPlural(reading: Reading, subject: Subject, form: VerbForm): boolean {
  if (form.form !== 'present' || subject.kind !== 'name') return false;
  const name = subject.name?.text.toLowerCase() ?? '';
  const article = DETERMINERS.has(reading.narrative.tokens[(subject.name?.from ?? 0) - 1]?.lower ?? '');
  return PEOPLES.has(name) || (article && subject.name?.of?.kind === 'person');
}

/** Whether a token is part of a name. */
const isNamed = ({ startingAt, endingAt }: Reading, at: number) => startingAt.has(at) || endingAt.has(at + 1);

/** `Said Jane Roe, a lawyer: "..."`: a verb of saying in the past opens the sentence, and a name stands right behind it. */
function opensInverted({ narrative: { tokens, firsts }, startingAt }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  if (firsts[token.sentence] !== at || !/ed$|^said$/.test(token.lower) || verbOfSaying(token.lower)?.kind === 'about')
    return false;
  const name = startingAt.get(at + 1);
  return name?.of?.kind === 'person';
}

function readVerb(reading: Reading, at: number): Speech | null {
  const { tokens } = reading.narrative;
  const token = tokens[at] as Token;
  // A capital inside a sentence is a name ("Rush"); at its start a verb of saying is an order or a headline, or "Said Roe".
  const opens = opensInverted(reading, at);
  const small = opens || token.text === token.lower || (reading.titleCase && at > 0 && !isNamed(reading, at));
  const listed = token.kind === 'word' && small ? verbOfSaying(token.lower) : null;
  if (listed === null || isNoun(tokens, at, listed)) return null;
  const form = withParticle(listed, tokens[at + 1]?.lower ?? '');
  // Right behind a quotation the verb comes first and its subject after it.
  const inverted =
    (opens || tokens[at - 1]?.kind === 'quote') && form.verb !== 'put' && /^(?:past|present)$/.test(form.form)
      ? subjectBehind(reading, at + 1)
      : null;
  // `citing "...," said Roe could win`: there the verb follows the name, which is no subject of this one.
  if (inverted && !AUXILIARY.test(tokens[inverted.to]?.lower ?? ''))
    return { at, form, subject: inverted, inverted: true };
  const next = tokens[at + 1];
  if (next && NOT_SAYING_WITH[form.verb]?.test(next.lower)) return null;
  const subject = subjectBefore(reading, at, form) ?? (form.verb === 'put' ? subjectOfAs(reading, at) : null);
  if (subject && isPlural(reading, subject, form)) return null;
  const infinitive = tokens[at - 1]?.lower === 'to';
  if (subject) {
    return subject.to <= at && (infinitive || agrees(subject, form)) ? { at, form, subject, inverted: false } : null;
  }
  // "..., said Jane Roe" after words that are told, not quoted.
  const told = tokens[at - 1]?.text === ',' && form.kind === 'say' && /^(?:past|present)$/.test(form.form);
  const after = told ? subjectBehind(reading, at + 1) : null;
  return after && after.kind !== 'pronoun' ? { at, form, subject: after, inverted: true } : null;
}

const ACCORDING = ['according', 'to'];
const IN_THE_WORDS = ['in', 'the', 'words', 'of'];

/** "According to Jane Roe", "in the words of Jane Roe": hers, without a verb. */
function readAccording(reading: Reading, at: number): Speech | null {
  const { tokens } = reading.narrative;
  const phrase = tokens[at]?.lower === 'according' ? ACCORDING : tokens[at]?.lower === 'in' ? IN_THE_WORDS : null;
  if (!phrase?.every((word, n) => tokens[at + n]?.lower === word)) return null;
  const subject = subjectStartingAt(reading, at + phrase.length);
  return subject && { at, form: { verb: 'according', kind: 'say', form: 'base' }, subject, inverted: true };
}

/** "was asked by Roe", `"...," were told by Roe`: the agent of a passive speaks. */
function readAgent(reading: Reading, at: number): Speech | null {
  const { tokens } = reading.narrative;
  if (tokens[at + 1]?.lower !== 'by') return null;
  const form = verbOfSaying(tokens[at]?.lower ?? '');
  const passive = form?.form === 'past' && /^(?:is|are|was|were|be|been|being|when)$/.test(tokens[at - 1]?.lower ?? '');
  if (!passive) return null;
  const subject = subjectBehind(reading, at + 2);
  return subject && { at, form, subject, inverted: false };
}

/** A participle goes with a verb of saying that stands so near before it. */
const MOST_BETWEEN = 12;

/** "..., Roe said, adding" and "with Roe saying ... and asking": the second has the subject of the first. */
function withSubjectOf({ narrative: { tokens } }: Reading, speech: Speech, last: Speech): Speech {
  const before = tokens[speech.at - 1];
  if (speech.form.form !== 'participle' || before?.sentence !== tokens[last.at]?.sentence) return speech;
  const joined = before?.lower === 'and' && last.form.form === 'participle';
  const between = tokens.slice(last.at + 1, speech.at);
  const near =
    before?.text === ',' && between.length <= MOST_BETWEEN && last.form.kind === 'say' && last.form.form === 'past';
  if (!joined && !(near && between.every(({ kind }) => kind !== 'quote'))) return speech;
  return { ...speech, subject: last.subject };
}

/** All of a block, in order. */
export function findSpeech(reading: Reading): Speech[] {
  const found: Speech[] = [];
  reading.narrative.tokens.forEach((_, at) => {
    const speech =
      readAccording(reading, at) ??
      readQuoted(reading, at) ??
      readAgent(reading, at) ??
      readVerb(reading, at) ??
      readUnlisted(reading, at) ??
      readNoun(reading, at);
    const last = found.at(-1);
    if (speech && speech.at > (last?.at ?? -1)) found.push(last ? withSubjectOf(reading, speech, last) : speech);
  });
  return found;
}
