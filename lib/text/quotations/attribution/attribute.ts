/**
 * Finds the verb of saying for each quotation of one block, in this order: right after it ("...," she said), before it in its sentence
 * (she said it was "..."), at the end of its sentence (it was "...", she said), or in the sentence before it.
 */
import { firstWhere } from '../../first-where.ts';
import { lastCharOf, type Narrative, type Token } from './narrative.ts';
import { type Reading, type Subject, subjectEndingAt, subjectStartingAt } from './phrases/noun-phrases.ts';
import { mainSubject } from './phrases/subjects.ts';
import type { Speech } from './speech/speech-place.ts';
import { BETWEEN, PREPOSITIONS } from './words/word-lists.ts';

/** How a quotation is attributed: the speech that gives it, and from where. */
export interface Attribution {
  speech: Speech | null;
  /** Subject without a verb of saying, if only the sentence before gives one ("lashed out on Twitter."). */
  subject: Subject | null;
  from: 'behind' | 'before' | 'end' | 'sentence-before';
}

/** A verb with other meanings counts only this close before its quotation ("challenged them to ..."). */
const NEAR_WORDS = 3;
/** An attribution at the end of a sentence has at most this many words after its verb ("..., Roe said in a letter Friday."). */
const END_WORDS = 8;
/** After a full stop inside the marks the next sentence is an attribution only if it is at most this long. */
const SHORT_SENTENCE = 8;

/** The object between a verb that describes and its quotation is no longer than this. */
const MOST_OBJECT = 16;
const NAMING = new Set(['call', 'label', 'brand', 'dub', 'term', 'deem']);

/** Words before the known part of a subject ("Springfield-based developer"). */
const MOST_LEADING = 4;
/** A verb further before a quotation does not govern it; a fragment of a few words must be nearer. */
const MOST_BEFORE = { about: 20, any: 45 };
/** About three words. */
const FRAGMENT_CHARS = 24;

const CONJUNCTION = /^(?:and|but|while|so|yet|or)$/;
const PAUSE = /[,?!…—–―-]$/;
const ASIDE = /^[—–―,-]$/;

interface Place {
  reading: Reading;
  speeches: readonly Speech[];
  /** Token index of the quotation. */
  at: number;
  /** Index of the first speech behind it. */
  following: number;
}

/** Index of the first speech whose verb is after a token. */
export function firstAfter(speeches: readonly Speech[], at: number): number {
  return firstWhere(speeches.length, (index) => (speeches[index] as Speech).at > at);
}

const sentenceOf = (narrative: Narrative, at: number) => narrative.tokens[at]?.sentence ?? -1;

/** The printed end of what is quoted. */
function lastChar({ reading: { narrative }, at }: Place): string {
  const quote = narrative.tokens[at];
  return quote ? lastCharOf(narrative.text, quote) : '';
}

/** Whether the sentence after a closed quotation is only its attribution: `"..." Roe said Friday.` */
function isShortAttribution({ reading: { narrative } }: Place, speech: Speech): boolean {
  const sentence = sentenceOf(narrative, speech.at);
  const first = narrative.firsts[sentence] ?? 0;
  let to = first;
  for (; sentenceOf(narrative, to) === sentence && to - first <= SHORT_SENTENCE; to++) {
    if (narrative.tokens[to]?.kind === 'quote') return false;
  }
  return to - first <= SHORT_SENTENCE && narrative.tokens[to - 1]?.text !== ':';
}

/**
 * `In the fight over "open doors," Roe said`: a quotation in the introductory phrase is not said by the subject. Behind a comma the
 * clause proper has begun: `In the end, it was "over," Roe said`.
 */
function inIntroduction({ reading: { narrative }, at }: Place): boolean {
  const { tokens } = narrative;
  const first = narrative.firsts[sentenceOf(narrative, at)] ?? at;
  if (first >= at || !PREPOSITIONS.has(tokens[first]?.lower ?? '')) return false;
  return tokens.slice(first, at).every(({ text }) => text !== ',');
}

/** Whether only words of the subject's own phrase stand before it: `"...," Springfield-based developer Jane Roe wrote`. */
function leadsUp({ reading: { narrative } }: Place, next: number, from: number): boolean {
  if (from < next || from - next > MOST_LEADING) return false;
  const words = narrative.tokens.slice(next, from);
  return words.every(
    ({ kind, lower }) =>
      kind === 'word' && !PREPOSITIONS.has(lower) && !BETWEEN.has(lower) && !/^(?:and|but|or)$/.test(lower),
  );
}

/** `"...," said Roe` and `"...," Roe, a lawyer, said`. */
function behind(place: Place): Speech | null {
  const { reading, speeches, at } = place;
  const { tokens } = reading.narrative;
  const aside = ASIDE.test(tokens[at + 1]?.text ?? '');
  const next = aside ? at + 2 : at + 1;
  const paused = (aside || PAUSE.test(lastChar(place))) && !inIntroduction(place);
  for (let index = place.following; index < speeches.length; index++) {
    const speech = speeches[index] as Speech;
    const beside = speech.inverted ? speech.at === next : leadsUp(place, next, speech.subject.from);
    if (!beside) {
      if (speech.at > next + 40) break;
      continue;
    }
    const same = sentenceOf(reading.narrative, speech.at) === sentenceOf(reading.narrative, at);
    if (speech.inverted && same) return speech;
    if (paused) return speech;
    return !same && lastChar(place) === '.' && isShortAttribution(place, speech) ? speech : null;
  }
  return null;
}

/** A verb of describing governs a quotation after its object ("called the plan a ..."); most need "as" ("hailed it as ..."). */
function describesIt({ narrative }: Reading, speech: Speech, at: number): boolean {
  const between = narrative.tokens.slice(speech.at + 1, at);
  if (between.length > MOST_OBJECT) return false;
  return NAMING.has(speech.form.verb) || between.some(({ lower }) => lower === 'as');
}

function countsBefore({ reading, at }: Place, speech: Speech): boolean {
  const { narrative } = reading;
  const distance = at - speech.at;
  if (speech.form.kind === 'say') return true;
  if (distance <= NEAR_WORDS + 1 && speech.form.kind !== 'describe') return true;
  if (narrative.tokens[at - 1]?.text === ':') return true;
  if (speech.form.kind === 'describe' && describesIt(reading, speech, at)) return true;
  // "thanked them for ...", not "hailed a win for ...", where the words name the object.
  const indefinite = /^an?$/.test(narrative.tokens[speech.at + 1]?.lower ?? '');
  const reaches = speech.form.kind !== 'near' && !(speech.form.kind === 'describe' && indefinite);
  return reaches && distance <= MOST_BEFORE.about && isEmbedded(narrative, at);
}

/** Whether a quotation is part of the sentence around it: it begins in lower case, or has only a few words. */
function isEmbedded({ text, tokens }: Narrative, at: number): boolean {
  const { start, end } = tokens[at] as Token;
  return end - start < FRAGMENT_CHARS || /^\p{Ll}/u.test(text.slice(start, start + 2));
}

/** Whether a new clause begins between two tokens: "..., and Roe wants". */
function isCoordinated({ tokens }: Narrative, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }, index, between) => {
    return text === ';' || (text === ',' && CONJUNCTION.test(between[index + 1]?.lower ?? ''));
  });
}

/** Whether a speech yields to an earlier, certain one in its sentence. */
const isLoose = ({ form }: Speech) => form.kind === 'about' || form.kind === 'near' || form.verb === '';

/**
 * The nearest verb before it in its sentence. If a speaker reports what another person wants or thinks, the words are the speaker's: in
 * "Roe said Poe favors a ..." they are Roe's.
 */
function beforeIt(place: Place): Speech | null {
  const { reading, speeches, at } = place;
  const sentence = sentenceOf(reading.narrative, at);
  let loose: Speech | null = null;
  for (let index = place.following - 1; index >= 0; index--) {
    const speech = speeches[index] as Speech;
    if (sentenceOf(reading.narrative, speech.at) !== sentence || at - speech.at > MOST_BEFORE.any) break;
    if (loose && (isLoose(speech) || isCoordinated(reading.narrative, speech.at, loose.at))) continue;
    if (!countsBefore(place, speech)) continue;
    if (!isLoose(speech)) return speech;
    loose = speech;
  }
  return loose;
}

/** `It is "dead on arrival" there, Roe said.` */
function atEnd(place: Place): Speech | null {
  const { reading, speeches, at } = place;
  const { tokens } = reading.narrative;
  const sentence = sentenceOf(reading.narrative, at);
  const speech = speeches[place.following];
  if (!speech || sentenceOf(reading.narrative, speech.at) !== sentence) return null;
  if (speech.form.form === 'participle' || speech.form.kind !== 'say') return null;
  if (speech.inverted ? speech.form.verb !== 'according' : tokens[speech.subject.from - 1]?.text !== ',') return null;
  const end = tokens.slice(speech.at, speech.at + END_WORDS + 1);
  const rest = end.filter((token) => token.sentence === sentence);
  return rest.length <= END_WORDS && rest.every((token) => token.kind !== 'quote') ? speech : null;
}

/** Whether the quotation is a sentence of its own, without narrative. */
export function standsAlone({ tokens }: Narrative, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.sentence !== sentence && (after?.sentence !== sentence || /^[.!?]$/.test(after?.text ?? ''));
}

const SPEECH_PLACE =
  /\b(?:on (?:twitter|facebook|instagram|air|television)|in (?:a|an) [\w -]{0,30}(?:statement|tweet|interview|speech|letter|email|message|post))\b/;

/** The attribution of a quotation that is a sentence of its own after a sentence about somebody speaking. */
function sentenceBefore({ reading, speeches, at, following }: Place): Attribution | null {
  const { narrative } = reading;
  if (at === 0 || !standsAlone(narrative, at)) return null;
  const sentence = sentenceOf(narrative, at - 1);
  const speech = speeches[following - 1];
  if (speech && sentenceOf(narrative, speech.at) === sentence) {
    return { speech, subject: speech.subject, from: 'sentence-before' };
  }
  const words = narrative.text.slice(
    Math.max(narrative.tokens[narrative.firsts[sentence] ?? 0]?.start ?? 0, (narrative.tokens[at]?.start ?? 0) - 400),
    narrative.tokens[at]?.start,
  );
  const subject = SPEECH_PLACE.test(words.toLowerCase()) ? mainSubject(reading, at - 1) : null;
  return subject && { speech: null, subject, from: 'sentence-before' };
}

/** The attribution of the quotation at a token; null if none is found in its block. */
export function attribute(reading: Reading, speeches: readonly Speech[], at: number): Attribution | null {
  const place = { reading, speeches, at, following: firstAfter(speeches, at) };
  // After a colon the words belong to the subject of the clause before it, whatever follows them.
  const colon = reading.narrative.tokens[at - 1]?.text === ':';
  const found =
    asAttribution(colon ? beforeIt(place) : null, 'before') ??
    asAttribution(behind(place), 'behind') ??
    asAttribution(beforeIt(place), 'before') ??
    asAttribution(atEnd(place), 'end');
  return found ?? labelled(place) ?? labelledHeadline(place) ?? sentenceBefore(place);
}

const ANSWER =
  /^(?:response|answer|reply|reaction|comment|verdict|advice|message|statement|motto|take|words?|warning)$/;

/** Index before a short bracket that closes at `close`: `Sen. Jane Roe (D-Ohio): "..."`. */
function beforeBracket(tokens: readonly Token[], close: number): number {
  if (tokens[close - 1]?.text !== ')') return close;
  for (let at = close - 2; at >= 0 && close - at < 9; at--) if (tokens[at]?.text === '(') return at;
  return close;
}

/** Labels of a transcript that name nobody. */
const ASKING = /^(?:Q|QUESTION|REPORTER|MODERATOR|UNIDENTIFIED\b.*|MALE|FEMALE|SPEAKER|CROWD|AUDIENCE)$/;

/** `Roe: Dam is "a danger" to all`: the label at the head of a headline. */
function labelledHeadline({ reading, at }: Place): Attribution | null {
  const { narrative, startingAt, titleCase } = reading;
  const label = narrative.block === 0 || titleCase ? startingAt.get(0) : undefined;
  const isLabel =
    label?.of &&
    narrative.tokens[label.to]?.text === ':' &&
    narrative.tokens[label.to]?.sentence === sentenceOf(narrative, at);
  const subject = isLabel ? subjectEndingAt(reading, label.to) : null;
  return subject && { speech: null, subject, from: 'before' };
}

/** A name as a label: `Roe: "..."`, `Roe's answer: "..."`, or `"..." — Jane Roe` as a block of its own. */
function labelled({ reading, at }: Place): Attribution | null {
  const { tokens, firsts } = reading.narrative;
  if (tokens[at - 1]?.text === ':') {
    const subject = subjectEndingAt(reading, beforeBracket(tokens, at - 1));
    const opens = subject !== null && subject.from === firsts[tokens[at]?.sentence ?? -1];
    const speaks = subject?.kind === 'name' || (subject?.name && ANSWER.test(subject.head));
    if (!subject || !opens || !speaks || ASKING.test(subject.name?.text ?? '')) return null;
    return { speech: null, subject: { ...subject, kind: 'name' }, from: 'before' };
  }
  const sign = at === 0 && ASIDE.test(tokens[1]?.text ?? '') ? reading.startingAt.get(2) : undefined;
  const subject = sign?.of ? subjectStartingAt(reading, 2) : null;
  return subject && { speech: null, subject, from: 'behind' };
}

function asAttribution(speech: Speech | null, from: Attribution['from']): Attribution | null {
  return speech && { speech, subject: speech.subject, from };
}
