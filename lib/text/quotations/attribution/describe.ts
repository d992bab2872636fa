/** Describes a quotation by the narrative around it: its span, speaker, verb of saying and medium. */
import type { FoundQuotation } from '../quotation.ts';
import { quotationWords } from '../quotation-words.ts';
import { attribute } from './attribute.ts';
import { mediumOf } from './medium.ts';
import type { Token } from './narrative.ts';
import { type Attribution, firstAfter } from './place.ts';
import type { Speech } from './speech/speech-place.ts';
import { isHeldOff, isNamedObject, isNamedWords, isTitle } from './terms.ts';
import { resolveSubject } from './voices/resolve.ts';
import type { ResolvedBlock } from './voices/resolve-block.ts';
import type { Memory, Voice } from './voices/voice.ts';

/** A quotation with how it was attributed. */
export interface AttributedQuotation {
  quotation: FoundQuotation;
  attribution: Attribution | null;
}

/** Marks around fewer words than this are scare marks unless somebody is said to say them. */
const FEWEST_WORDS = 4;

/** Whether a quotation has fewer words than count as one without a speaker; a long text is not read for it. */
const isFragment = (text: string) => text.length < 40 * FEWEST_WORDS && quotationWords(text).length < FEWEST_WORDS;

/** "responded, saying" is a response: the verb before a bare "saying" of the same speaker tells more. */
export function verbOf(block: ResolvedBlock, speech: Speech): string | null {
  const { verb, form } = speech.form;
  if (verb === 'according' || verb === '') return null;
  if (verb !== 'say' || form !== 'participle') return verb;
  const { tokens } = block.reading.narrative;
  const { sentence } = tokens[speech.at] as { sentence: number };
  const fuller = block.speeches[firstAfter(block.speeches, speech.at) - 2];
  const isFuller = fuller && fuller.form.form !== 'participle' && fuller.form.kind === 'say';
  return isFuller && tokens[fuller.at]?.sentence === sentence ? fuller.form.verb : verb;
}

/** The attribution of a quotation after all checks; null for a term held off, a title, and a fragment that only the sentence before attributes. */
function acceptedAttribution(
  block: ResolvedBlock,
  at: number,
  short: boolean,
): { accepted: Attribution | null; marked: 'title' | 'comment' | null } {
  const { reading, speeches } = block;
  const found = attribute(reading, speeches, at);
  const kind = found?.speech?.form.kind ?? null;
  if (!reading.titleCase && isTitle(reading, at, found)) return { accepted: null, marked: 'title' };
  const governed = found?.from === 'before' && (kind === 'say' || kind === 'about');
  const heldOff =
    short && (isHeldOff(reading, at, kind, governed) || isNamedObject(reading, at, found?.speech ?? null));
  if (heldOff) return { accepted: null, marked: null };
  const comment = isNamedWords(reading, at) && kind !== 'describe';
  // "the show “...,” he lists": what somebody thinks, told behind a fragment, hardly ever holds it.
  const silent =
    short && (comment || found?.from === 'sentence-before' || (found?.from === 'behind' && kind === 'about'));
  return { accepted: silent ? null : found, marked: comment ? 'comment' : null };
}

function voiceOf(memory: Memory, block: ResolvedBlock, accepted: Attribution | null): Voice | null {
  if (accepted?.speech) return block.voices.get(accepted.speech) ?? null;
  return accepted?.subject ? resolveSubject(memory, block.reading.narrative, accepted.subject) : null;
}

/** The quotation that the token at `at` of a block is. */
export function describe(memory: Memory, block: ResolvedBlock, at: number): AttributedQuotation {
  const { narrative } = block.reading;
  const { start, end, sentence } = narrative.tokens[at] as Token;
  const text = narrative.text.slice(start, end);
  const short = isFragment(text);
  const { accepted, marked } = acceptedAttribution(block, at, short);
  const speech = accepted?.speech ?? null;
  const voice = voiceOf(memory, block, accepted);
  const near = speech ? (narrative.tokens[speech.at]?.sentence ?? sentence) : sentence - (accepted ? 1 : 0);
  const head = speech?.subject.kind === 'noun' ? speech.subject.head : '';
  const quotation: FoundQuotation = {
    block: narrative.block,
    start,
    end,
    text,
    scare: marked === 'title' || (short && !voice && marked !== 'comment'),
    continues: null,
    speaker: voice?.speaker ?? null,
    verb: speech ? verbOf(block, speech) : null,
    medium: accepted ? mediumOf(narrative, near, { verb: speech?.form.verb ?? '', head }) : null,
  };
  return { quotation, attribution: accepted };
}
