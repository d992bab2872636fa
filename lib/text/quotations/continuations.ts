/**
 * Which quotations continue the previous one, across an attribution in their paragraph or across the end of a paragraph. A
 * continuation takes speaker, verb and medium from the quotation that it continues.
 */

import { type AttributedQuotation, verbOf } from './attribution/describe.ts';
import type { Narrative, Token } from './attribution/narrative.ts';
import type { Reading } from './attribution/phrases/noun-phrases.ts';
import { subjectEndingAt } from './attribution/phrases/noun-phrases.ts';
import { mainSubject } from './attribution/phrases/subjects.ts';
import { standsAlone } from './attribution/place.ts';
import { resolve } from './attribution/voices/resolve.ts';
import type { ResolvedBlock } from './attribution/voices/resolve-block.ts';
import type { Memory } from './attribution/voices/voice.ts';
import type { FoundQuotation } from './quotation.ts';
import type { QuotedStretch } from './quotation-pairs.ts';

/** A block that was read, with its quotations in order. */
export interface AttributedBlock {
  resolved: ResolvedBlock;
  /** Number of the first of them in the article. */
  first: number;
  attributed: readonly AttributedQuotation[];
}

function withSpeakerOf(
  attributed: AttributedQuotation,
  earlier: FoundQuotation,
  continues: number | null,
): AttributedQuotation {
  const { speaker, verb, medium } = earlier;
  return { ...attributed, quotation: { ...attributed.quotation, continues, speaker, verb, medium, scare: false } };
}

/** Whether a quotation begins its sentence, or all of it but an introduction with a comma: `Now, "it is over."` */
function beginsClause({ tokens, firsts }: Narrative, at: number): boolean {
  const sentence = tokens[at]?.sentence ?? -1;
  if (firsts[sentence] === at) return true;
  const after = tokens[at + 1];
  return tokens[at - 1]?.text === ',' && (after?.sentence !== sentence || /^[.!?]$/.test(after.text));
}

/** Whether the quotation continues the previous one in its block: only the attribution of that one is between them. */
function isContinuation(
  { narrative }: Reading,
  at: { before: number; here: number },
  attributed: { before: AttributedQuotation; here: AttributedQuotation },
): boolean {
  const [before, here] = [narrative.tokens[at.before], narrative.tokens[at.here]] as [Token, Token];
  const [earlier, own] = [attributed.before.attribution, attributed.here.attribution];
  if (earlier?.from !== 'behind' && earlier?.from !== 'sentence-before')
    return at.here === at.before + 1 && standsAlone(narrative, at.here) && !own;
  if (own?.speech && own.speech === earlier.speech)
    return narrative.tokens[at.here - 1]?.text === ',' || standsAlone(narrative, at.here);
  if (own && own.from !== 'sentence-before') return false;
  const verb = narrative.tokens[earlier.speech?.at ?? at.before] ?? before;
  const opens =
    standsAlone(narrative, at.here) || (!own && !attributed.here.quotation.scare && beginsClause(narrative, at.here));
  return opens && here.sentence - verb.sentence <= 1;
}

/** The quotations of a block, with continuations joined. */
export function joinInBlock({ resolved: { reading }, first, attributed }: AttributedBlock): AttributedQuotation[] {
  const places = reading.narrative.tokens.flatMap(({ kind }, at) => (kind === 'quote' ? [at] : []));
  const joined: AttributedQuotation[] = [];
  attributed.forEach((here, index) => {
    const before = joined[index - 1];
    const at = { before: places[index - 1] ?? -1, here: places[index] ?? -1 };
    const isOn = before?.quotation.speaker && isContinuation(reading, at, { before, here });
    joined.push(isOn ? withSpeakerOf(here, before.quotation, first + index - 1) : here);
  });
  return joined;
}

/** Whether the last quotation of a block, or its attribution, is the last thing in it. */
function endsWithQuotation({ resolved, attributed }: AttributedBlock): boolean {
  const { tokens } = resolved.reading.narrative;
  const at = tokens.findLastIndex(({ kind }) => kind === 'quote');
  const last = tokens.at(-1);
  if (at < 0 || !last) return false;
  if (tokens.slice(at + 1).every(({ text }) => /^[.,]$/.test(text))) return true;
  const attribution = attributed.at(-1)?.attribution;
  return attribution?.from === 'behind' && tokens[attribution.speech?.at ?? at]?.sentence === last.sentence;
}

/** Who is announcedSpeaker by a block that ends in a colon: "Roe wrote:", "And from Mayor Roe:", "Roe did not hide her anger:". Null if it ends otherwise or announces nobody. */
function announcedSpeaker(
  memory: Memory,
  { resolved }: AttributedBlock,
): Pick<FoundQuotation, 'speaker' | 'verb'> | null {
  const { narrative } = resolved.reading;
  const last = narrative.tokens.at(-1);
  if (last?.text !== ':') return null;
  const speech = resolved.speeches.at(-1);
  if (speech && narrative.tokens[speech.at]?.sentence === last.sentence)
    return { speaker: resolved.voices.get(speech)?.speaker ?? null, verb: verbOf(resolved, speech) };
  const ending = subjectEndingAt(resolved.reading, narrative.tokens.length - 1);
  const subject = ending?.kind === 'name' ? ending : mainSubject(resolved.reading, narrative.tokens.length - 1);
  if (subject?.kind !== 'name') return null;
  return { speaker: resolve(memory, narrative, subject).speaker, verb: null };
}

/** Whether a block has only quotations. */
const isAlone = ({ resolved }: AttributedBlock): boolean =>
  resolved.reading.narrative.tokens.every(({ kind, text }) => kind === 'quote' || /^[.,]$/.test(text));

/** No subheading is longer, in characters. */
const LONGEST_SUBHEADING = 80;

/**
 * Whether a block is a subheading: a line of its own in single marks, where the article quotes in double ones, or in capitals. It repeats words that
 * stand in the text, and is nobody's by itself.
 */
function isSubheading(
  block: AttributedBlock,
  { family, start, end, block: number }: QuotedStretch,
  doubles: boolean,
): boolean {
  if (number === 0 || end - start > LONGEST_SUBHEADING || !isAlone(block)) return false;
  return (doubles && family === 'single') || !/\p{Ll}/u.test(block.resolved.reading.narrative.text);
}

/** Gives the speaker found in a later paragraph of one quotation to its earlier paragraphs without a speaker. */
function earlierParagraphs(
  all: readonly AttributedQuotation[],
  stretches: readonly QuotedStretch[],
  from: number,
): Map<number, AttributedQuotation> {
  const changes = new Map<number, AttributedQuotation>();
  const [later, own] = [all[from]?.quotation, stretches[from]?.resumes];
  for (let at = from; later && own && at > 0 && stretches[at]?.resumes; at--) {
    const earlier = all[at - 1];
    if (!earlier || earlier.quotation.speaker) break;
    changes.set(at - 1, withSpeakerOf(earlier, later, earlier.quotation.continues));
  }
  return changes;
}

/**
 * The changes in the quotations of an article, by number, when a block follows another. Its first quotation continues the previous
 * one if no mark closed that; a paragraph that is one quotation continues if the previous paragraph ends in a quotation or announces
 * this one. `all` already has the quotations of the block. `doubles`: whether the article quotes in double marks.
 */
export function joinBlocks(
  memory: Memory,
  all: readonly AttributedQuotation[],
  stretches: readonly QuotedStretch[],
  blocks: { block: AttributedBlock; previous: AttributedBlock | null; doubles: boolean },
): Map<number, AttributedQuotation> {
  const { block, previous } = blocks;
  const { first } = block;
  const [here, before] = [all[first], all[first - 1]];
  if (!here || block.resolved.reading.narrative.tokens[0]?.kind !== 'quote') return new Map();
  const { quotation } = here;
  if (isSubheading(block, stretches[first] as QuotedStretch, blocks.doubles))
    return new Map([[first, { ...here, quotation: { ...quotation, speaker: null, scare: true } }]]);
  if (stretches[first]?.resumes && before) {
    const on = { ...here, quotation: { ...quotation, continues: first - 1 } };
    if (!quotation.speaker) return new Map([[first, withSpeakerOf(here, before.quotation, first - 1)]]);
    return earlierParagraphs(all, stretches, first).set(first, on);
  }
  if (!isAlone(block) || !previous || quotation.speaker || quotation.scare) return new Map();
  const lead = announcedSpeaker(memory, previous);
  if (lead) return new Map([[first, { ...here, quotation: { ...quotation, ...lead } }]]);
  // A heading in quotation marks ends without a full stop; speech ends with one.
  const isOn = before?.quotation.speaker && !before.quotation.text.endsWith('?') && /[.!?…,]$/.test(quotation.text);
  if (!isOn || !endsWithQuotation(previous)) return new Map();
  return new Map([[first, withSpeakerOf(here, before.quotation, first - 1)]]);
}
