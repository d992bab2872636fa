/**
 * The quotations of an article or page with their speakers: marks paired over consecutive blocks, each attributed by the
 * narrative around it. Prefers silence: what is not closed is dropped, whose speaker is not told has none.
 */

import type { NameSpan } from '../lexicon.ts';
import { type Attribution, attribute, firstAfter, standsAlone } from './attribution/attribute.ts';
import { gatherCast } from './attribution/cast/mentions.ts';
import { smallWords, sureNames } from './attribution/cast/name-runs.ts';
import { mediumOf } from './attribution/medium.ts';
import { type NumberedStretch, readNarrative } from './attribution/narrative.ts';
import { type Reading, readingOf } from './attribution/phrases/noun-phrases.ts';
import type { Speech } from './attribution/speech/speech-place.ts';
import { isHeldOff, isNamedWords, isTitle } from './attribution/terms.ts';
import { type HeardBlock, hear } from './attribution/voices/hear.ts';
import { resolveSubject } from './attribution/voices/resolve.ts';
import { type Memory, newMemory } from './attribution/voices/voice.ts';
import type { FoundQuotation } from './quotation.ts';
import { pairQuotations } from './quotation-pairs.ts';
import { quotationWords } from './quotation-words.ts';

export type { FoundQuotation, FoundSpeaker } from './quotation.ts';

/** Marks around fewer words than this are scare marks unless somebody is said to say them. */
const FEWEST_WORDS = 4;

/** Whether a quotation has fewer words than count as one without a speaker; a long text is not read for it. */
const isFragment = (text: string) => text.length < 40 * FEWEST_WORDS && quotationWords(text).length < FEWEST_WORDS;

interface Scene {
  blocks: readonly string[];
  stretches: NumberedStretch[];
  memory: Memory;
  result: FoundQuotation[];
  /** How each quotation was attributed, by its number. */
  attributions: (Attribution | null)[];
}

/** "responded, saying" is a response: the verb before a bare "saying" of the same speaker tells more. */
function verbOf(block: HeardBlock, speech: Speech): string | null {
  const { verb, form } = speech.form;
  if (verb === 'according') return null;
  if (verb !== 'say' || form !== 'participle') return verb;
  const { tokens } = block.reading.narrative;
  const { sentence } = tokens[speech.at] as { sentence: number };
  const fuller = block.speeches[firstAfter(block.speeches, speech.at) - 2];
  const isFuller = fuller && fuller.form.form !== 'participle' && fuller.form.kind === 'say';
  return isFuller && tokens[fuller.at]?.sentence === sentence ? fuller.form.verb : verb;
}

function describe(scene: Scene, block: HeardBlock, at: number): void {
  const { reading, speeches, voices } = block;
  const { narrative } = reading;
  const token = narrative.tokens[at];
  if (!token) return;
  const { start, end } = token;
  const text = narrative.text.slice(start, end);
  const found = attribute(reading, speeches, at);
  const short = isFragment(text);
  const held = short && isHeldOff(reading, at, found?.speech?.form.kind ?? null);
  const comment = !held && isNamedWords(reading, at) && found?.speech?.form.kind !== 'describe';
  const title = isTitle(reading, at, found);
  const told = title || held || (short && comment) || (short && found?.from === 'sentence-before') ? null : found;
  const speech = told?.speech ?? null;
  const voice = speech
    ? voices.get(speech)
    : told?.subject
      ? resolveSubject(scene.memory, narrative, told.subject)
      : undefined;
  const near = speech ? (narrative.tokens[speech.at]?.sentence ?? token.sentence) : token.sentence - (told ? 1 : 0);
  const head = speech?.subject.kind === 'noun' ? speech.subject.head : '';
  scene.attributions[token.quote] = told;
  scene.result[token.quote] = {
    block: narrative.block,
    start,
    end,
    text,
    scare: title || (short && !voice && !comment),
    continues: null,
    speaker: voice?.speaker ?? null,
    verb: speech ? verbOf(block, speech) : null,
    medium: told ? mediumOf(narrative, near, { verb: speech?.form.verb ?? '', head }) : null,
  };
}

function takeFrom(quotation: FoundQuotation, earlier: FoundQuotation): void {
  const { speaker, verb, medium } = earlier;
  Object.assign(quotation, { speaker, verb, medium, scare: false });
}

/** Whether the quotation goes on from the one before it in its block: only the attribution of that one stands between. */
function goesOnInBlock(scene: Scene, { narrative }: Reading, at: { before: number; here: number }): boolean {
  const [before, here] = [narrative.tokens[at.before], narrative.tokens[at.here]];
  if (!before || !here) return false;
  const [told, own] = [scene.attributions[before.quote], scene.attributions[here.quote]];
  if (told?.from !== 'behind' && told?.from !== 'sentence-before')
    return at.here === at.before + 1 && standsAlone(narrative, at.here) && !own;
  if (own?.speech && own.speech === told.speech)
    return narrative.tokens[at.here - 1]?.text === ',' || standsAlone(narrative, at.here);
  if (own && own.from !== 'sentence-before') return false;
  const verb = told.speech?.at ?? at.before;
  return standsAlone(narrative, at.here) && here.sentence - (narrative.tokens[verb]?.sentence ?? here.sentence) <= 1;
}

function joinInBlock(scene: Scene, reading: Reading): void {
  let before = -1;
  reading.narrative.tokens.forEach((token, here) => {
    if (token.kind !== 'quote') return;
    const earlier = before >= 0 ? scene.result[reading.narrative.tokens[before]?.quote ?? -1] : undefined;
    const quotation = scene.result[token.quote];
    if (earlier?.speaker && quotation && goesOnInBlock(scene, reading, { before, here })) {
      quotation.continues = token.quote - 1;
      takeFrom(quotation, earlier);
    }
    before = here;
  });
}

/** Whether the last quotation of a block, or its attribution, is the last thing in it. */
function endsWithQuotation(scene: Scene, { reading: { narrative } }: HeardBlock): boolean {
  const { tokens } = narrative;
  const at = tokens.findLastIndex((token) => token.kind === 'quote');
  const quote = tokens[at];
  const last = tokens.at(-1);
  if (!quote || !last) return false;
  if (tokens.slice(at + 1).every(({ text }) => /^[.,]$/.test(text))) return true;
  const told = scene.attributions[quote.quote];
  return told?.from === 'behind' && tokens[told.speech?.at ?? at]?.sentence === last.sentence;
}

/** A paragraph that is one quotation goes on from the paragraph before it, where that ends in a quotation or leads up to one. */
function joinBlocks(scene: Scene, block: HeardBlock, previous: HeardBlock | null): void {
  const { tokens } = block.reading.narrative;
  const first = tokens[0];
  const quotation = first?.kind === 'quote' ? scene.result[first.quote] : undefined;
  if (!first || !quotation) return;
  const earlier = scene.result[first.quote - 1];
  if (scene.stretches[first.quote]?.resumes && earlier) {
    quotation.continues = first.quote - 1;
    if (quotation.speaker) takeBack(scene, first.quote);
    else takeFrom(quotation, earlier);
    return;
  }
  const last = previous?.reading.narrative.tokens.at(-1);
  const alone = tokens.every((token) => token.kind === 'quote' || /^[.,]$/.test(token.text));
  if (!alone || !previous || !last || quotation.speaker || quotation.scare) return;
  const ends = endsWithQuotation(scene, previous);
  const speech = previous.speeches.at(-1);
  if (last.text === ':' && speech && previous.reading.narrative.tokens[speech.at]?.sentence === last.sentence) {
    quotation.speaker = previous.voices.get(speech)?.speaker ?? null;
    quotation.verb = verbOf(previous, speech);
    // A heading in quotation marks ends without a stop; what is said ends with one.
  } else if (ends && earlier?.speaker && !earlier.text.endsWith('?') && /[.!?…,]$/.test(quotation.text)) {
    quotation.continues = first.quote - 1;
    takeFrom(quotation, earlier);
  }
}

/** Gives the speaker found in a later paragraph of one quotation to the earlier ones that have none. */
function takeBack(scene: Scene, from: number): void {
  for (let at = from; at > 0 && scene.stretches[at]?.resumes; at--) {
    const [quotation, earlier] = [scene.result[at], scene.result[at - 1]];
    if (!quotation || !earlier || earlier.speaker) return;
    takeFrom(earlier, quotation);
  }
}

/**
 * All quotations of consecutive blocks (paragraphs) in reading order, outer marks only: what is quoted inside a quotation
 * belongs to it. `names`: names already found in each block, which tell the speakers' actors; without them speakers are
 * found by capitals, titles and verbs alone and `actor` is null. Spans slice their blocks exactly. Never throws; linear.
 */
export function findQuotations(blocks: string[], names?: NameSpan[][]): FoundQuotation[] {
  const stretches = pairQuotations(blocks).map((stretch, index) => ({ ...stretch, index }));
  if (stretches.length === 0) return [];
  const byBlock = Map.groupBy(stretches, ({ block }) => block);
  const narratives = blocks.map((text, block) => readNarrative(block, text, byBlock.get(block) ?? []));
  const cast = gatherCast(narratives, { small: smallWords(narratives), sure: sureNames(narratives) }, names);
  const scene: Scene = { blocks, stretches, memory: newMemory(cast), result: [], attributions: [] };
  let previous: HeardBlock | null = null;
  for (const narrative of narratives) {
    if (narrative.tokens.length === 0) continue;
    const block = hear(scene.memory, readingOf(narrative, cast.mentions[narrative.block] ?? []));
    narrative.tokens.forEach((token, at) => {
      if (token.kind === 'quote') describe(scene, block, at);
    });
    joinInBlock(scene, block.reading);
    joinBlocks(scene, block, previous);
    previous = block;
  }
  return scene.result;
}
