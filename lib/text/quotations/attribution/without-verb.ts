/** Attributions that no verb of saying gives: labels, signatures, the sentence before, and the subject of the sentence itself. */
import type { Token } from './narrative.ts';
import { subjectEndingAt, subjectStartingAt } from './phrases/noun-phrases.ts';
import { mainSubject } from './phrases/subjects.ts';
import { ASIDE, type Attribution, type Place, sentenceOf, standsAlone } from './place.ts';

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

/** A fragment behind these is part of what the sentence tells of its subject: "offered 'help' to", "took it as a 'gift'". */
const BEFORE_FRAGMENT = /^(?:an?|the|his|her|as|to|of|and|or|is|are|was|were|be|been|being)$/;

/** `Roe opened with a call to "embrace" the plan`: a fragment in small letters in what is told of somebody who speaks in the article. */
function inPredicate({ reading, at }: Place): Attribution | null {
  const { text, tokens } = reading.narrative;
  const { start } = tokens[at] as Token;
  if (!/^\p{Ll}/u.test(text.slice(start, start + 2)) || !BEFORE_FRAGMENT.test(tokens[at - 1]?.lower ?? '')) return null;
  const subject = mainSubject(reading, at);
  if (!subject || subject.to > at) return null;
  const speaks =
    subject.kind === 'name'
      ? subject.name?.of?.kind === 'person' && subject.name.of.speaks
      : /^s?he$/.test(subject.head);
  return speaks ? { speech: null, subject, from: 'before' } : null;
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

/** The attribution of a quotation around which no verb of saying stands; null if there is none either. */
export function attributeWithoutVerb(place: Place): Attribution | null {
  return labelled(place) ?? labelledHeadline(place) ?? sentenceBefore(place) ?? inPredicate(place);
}
