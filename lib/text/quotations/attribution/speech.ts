/** Every place in a block where somebody is said to say something, quoted or not: the verb, its kind and its subject. */
import type { Token } from './narrative.ts';
import { isHead, type Reading, type Subject, subjectStartingAt } from './phrases/noun-phrases.ts';
import { nameAfter, subjectBefore } from './phrases/subjects.ts';
import { type VerbForm, verbOfSaying } from './words/verbs-of-saying.ts';
import { DETERMINERS, DOCUMENT_NOUNS } from './words/word-lists.ts';

export interface Speech {
  /** Token index of the verb. */
  at: number;
  form: VerbForm;
  subject: Subject;
  /** The subject follows the verb ("said Jane Roe"). */
  inverted: boolean;
}

/** "called off", "called for": other verbs in truth. */
const NOT_SAYING_WITH: Record<string, RegExp> = {
  call: /^(?:off|for|in|up|out|back|upon|on)$/,
  charge: /^(?:with|for|in)$/,
  point: /^(?!out$)/,
  refer: /^(?!to$)/,
  put: /^(?!it$)/,
  begin: /^(?:to|with|on|in|at)$/,
  continue: /^(?:to|with|on|in|at|their|his|its|her|the)$/,
  read: /^(?:the|a|about|it|his|her|their)$/,
};

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

function readVerb(reading: Reading, at: number): Speech | null {
  const { tokens } = reading.narrative;
  const token = tokens[at] as Token;
  // A capital inside a sentence is a name ("Rush"); at its start a verb of saying is an order or a headline.
  const form = token.kind === 'word' && token.text === token.lower ? verbOfSaying(token.lower) : null;
  if (form === null || isNoun(tokens, at, form)) return null;
  // Right behind a quotation the verb comes first and its subject after it.
  const inverted =
    tokens[at - 1]?.kind === 'quote' && form.form !== 'participle' ? subjectBehind(reading, at + 1) : null;
  if (inverted) return { at, form, subject: inverted, inverted: true };
  const next = tokens[at + 1];
  if (next && NOT_SAYING_WITH[form.verb]?.test(next.lower)) return null;
  const subject = subjectBefore(reading, at, form);
  const infinitive = tokens[at - 1]?.lower === 'to';
  if (subject) {
    return subject.to <= at && (infinitive || agrees(subject, form)) ? { at, form, subject, inverted: false } : null;
  }
  // "..., said Jane Roe" after words that are told, not quoted.
  const told = tokens[at - 1]?.text === ',' && form.kind === 'say' && /^(?:past|present)$/.test(form.form);
  const after = told ? subjectBehind(reading, at + 1) : null;
  return after && after.kind !== 'pronoun' ? { at, form, subject: after, inverted: true } : null;
}

/** "According to Jane Roe": her words, without a verb. */
function readAccording(reading: Reading, at: number): Speech | null {
  const { tokens } = reading.narrative;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const subject = subjectStartingAt(reading, at + 2);
  return subject && { at, form: { verb: 'according', kind: 'say', form: 'base' }, subject, inverted: true };
}

/** All of a block, in order. */
export function findSpeech(reading: Reading): Speech[] {
  const found: Speech[] = [];
  reading.narrative.tokens.forEach((_, at) => {
    const speech = readAccording(reading, at) ?? readQuoted(reading, at) ?? readVerb(reading, at);
    if (speech && speech.at > (found.at(-1)?.at ?? -1)) found.push(speech);
  });
  return found;
}
