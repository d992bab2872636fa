/**
 * Finds the verb of saying for each quotation of one block, in this order: right after it ("...," she said), before it in its sentence
 * (she said it was "..."), at the end of its sentence (it was "...", she said), or in the sentence before it.
 */
import { lastCharOf, type Narrative, type Token } from './narrative.ts';
import type { Reading } from './phrases/noun-phrases.ts';
import { ASIDE, type Attribution, firstAfter, type Place, sentenceOf } from './place.ts';
import type { Speech } from './speech/speech-place.ts';
import { attributeWithoutVerb } from './without-verb.ts';
import { BETWEEN, PREPOSITIONS } from './words/word-lists.ts';

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

/** `"It broke" the aide said.`: the comma before the marks was left out, and the sentence ends with the verb of saying. */
function endsWith({ tokens }: Narrative, { at, form }: Speech): boolean {
  const next = tokens[at + 1];
  return form.kind === 'say' && form.form === 'past' && /^[.]?$/.test(next?.text ?? '') && next?.kind !== 'quote';
}

/** `"...," said Roe` and `"...," Roe, a lawyer, said`. */
function behind(place: Place): Speech | null {
  const { reading, speeches, at } = place;
  const { tokens } = reading.narrative;
  const aside = ASIDE.test(tokens[at + 1]?.text ?? '');
  const next = aside ? at + 2 : at + 1;
  const outside = !inIntroduction(place);
  const paused = (aside || PAUSE.test(lastChar(place))) && outside;
  for (let index = place.following; index < speeches.length; index++) {
    const speech = speeches[index] as Speech;
    const beside = speech.inverted ? speech.at === next : leadsUp(place, next, speech.subject.from);
    if (!beside) {
      if (speech.at > next + 40) break;
      continue;
    }
    const same = sentenceOf(reading.narrative, speech.at) === sentenceOf(reading.narrative, at);
    if (speech.inverted && same) return speech;
    if (paused || (same && outside && endsWith(reading.narrative, speech))) return speech;
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
  // "Though they are "..." there, Roe said, "...": an attribution between two quotations of one sentence.
  if (!speech.inverted && tokens[speech.at + 1]?.text === ',' && tokens[speech.at + 2]?.kind === 'quote') return speech;
  const end = tokens.slice(speech.at, speech.at + END_WORDS + 1);
  const rest = end.filter((token) => token.sentence === sentence);
  return rest.length <= END_WORDS && rest.every((token) => token.kind !== 'quote') ? speech : null;
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
  return found ?? attributeWithoutVerb(place);
}

function asAttribution(speech: Speech | null, from: Attribution['from']): Attribution | null {
  return speech && { speech, subject: speech.subject, from };
}
