/**
 * Reads an article for "add this article": its actors, quotations with speakers, and figures with their measures, for a person to
 * review before anything is stored. It gives only words of the text, no paraphrases.
 */

import { type Paragraph, paragraphsOf } from '../../text/english/paragraphs.ts';
import type { FigureReading, MeasureCues } from '../../text/figures/figure.ts';
import type { LexiconName, NameReason, NameSpan } from '../../text/lexicon.ts';
import { findMeasuredFigures } from '../../text/measures/own-figures.ts';
import { findNames } from '../../text/names/find-names.ts';
import { compileNames, type NameIndex } from '../../text/names/name-index.ts';
import { findTopics, vouch } from '../../text/names/vouch.ts';
import { findQuotations } from '../../text/quotations/find-quotations.ts';
import type { FoundQuotation, FoundSpeaker, Medium } from '../../text/quotations/quotation.ts';
import type { Span } from '../../text/span.ts';
import { encodeShingles, shinglesOf } from '../shingles.ts';

export interface IngestInput {
  /** Plain text, one paragraph per line. */
  text: string;
  title: string | null;
  /** ISO day. */
  published: string | null;
  /** The corpus's names, and its topic terms, folded. */
  names: readonly LexiconName[];
  topics: readonly string[];
  measures: readonly MeasureCues[];
}

/** All spans are offsets in the text as given. `block` and `paragraph` number its non-empty lines, from 0 and from 1. */
export interface IngestedArticle {
  title: string | null;
  /** Every actor of the corpus named in the text, at its first mention, in order. */
  actors: (Span & { id: string; text: string; reason: NameReason; mentions: number })[];
  quotations: IngestedQuotation[];
  figures: (Span & FigureReading & { text: string; measure: string | null; paragraph: number })[];
  words: number;
  /** In the form of a source's `original.shingles`. */
  shingles: string;
}

export interface IngestedQuotation extends Span {
  text: string;
  /** The article's fullest name for the speaker, or its description of an unnamed one; null if it gives no speaker. */
  speaker: string | null;
  actor: string | null;
  by: FoundSpeaker['by'] | null;
  verb: string | null;
  medium: Medium | null;
  paragraph: number;
  /** Index of the quotation that this one continues. */
  continues: number | null;
}

function namesIn(paragraphs: readonly Paragraph[], title: string | null, index: NameIndex): NameSpan[][] {
  const metadata = title === null ? [] : [findNames(title, index)];
  const topics = () => findTopics([title ?? '', ...paragraphs.map(({ text }) => text)].join('\n'), index);
  return vouch(
    paragraphs.map(({ text }) => findNames(text, index)),
    { metadata, topics },
  );
}

function actorsOf(paragraphs: readonly Paragraph[], names: readonly NameSpan[][]): IngestedArticle['actors'] {
  const actors = new Map<string, IngestedArticle['actors'][number]>();
  paragraphs.forEach(({ text, at }, block) => {
    for (const { start, end, actors: meant } of names[block] ?? []) {
      const [actor] = meant;
      if (!actor) continue;
      const known = actors.get(actor.id);
      if (known) known.mentions++;
      else
        actors.set(actor.id, { ...actor, text: text.slice(start, end), start: at + start, end: at + end, mentions: 1 });
    }
  });
  return [...actors.values()];
}

/** A pronoun that nobody was found for names no speaker. */
const isUnresolved = (speaker: FoundSpeaker) => speaker.by === 'pronoun' && /^(?:he|she|they|it)$/i.test(speaker.name);

/** Quotations found in the paragraphs, with offsets in the whole text. Scare quotes are left out, so the indexes of continued quotations are renumbered. */
export function placeQuotations(
  paragraphs: readonly Paragraph[],
  found: readonly FoundQuotation[],
): IngestedQuotation[] {
  const kept = found.filter(({ scare }) => !scare);
  const places = new Map(kept.map((quotation, place) => [quotation, place]));
  return kept.map(({ block, start, end, text, speaker: told, verb, medium, continues }) => {
    const { at } = paragraphs[block] as Paragraph;
    const speaker = told && !isUnresolved(told) ? told : null;
    return {
      text,
      start: at + start,
      end: at + end,
      speaker: speaker?.name ?? null,
      actor: speaker?.actor ?? null,
      by: speaker?.by ?? null,
      verb,
      medium,
      paragraph: block + 1,
      continues: continues === null ? null : (places.get(found[continues] as FoundQuotation) ?? null),
    };
  });
}

/** Entries of a list are short, and no more than so many follow one sentence that leads up to them. */
const MOST_ENTRY = 200;
const MOST_ENTRIES = 20;

/** For each paragraph the sentence that leads up to the list that it is an entry of, or ''. */
function leadInsOf(paragraphs: readonly Paragraph[]): string[] {
  let [leadIn, left] = ['', 0];
  return paragraphs.map(({ text }) => {
    const own = left-- > 0 && text.length <= MOST_ENTRY ? leadIn : '';
    if (own === '') left = 0;
    if (text.trimEnd().endsWith(':')) [leadIn, left] = [text, MOST_ENTRIES];
    return own;
  });
}

function figuresOf(
  paragraphs: readonly Paragraph[],
  { title, published, measures }: IngestInput,
): IngestedArticle['figures'] {
  const leadIns = leadInsOf(paragraphs);
  const heads = title === null ? [] : [title];
  return paragraphs.flatMap(({ text, at }, block) => {
    const above = block > 0 ? [paragraphs[block - 1]?.text ?? ''] : [];
    const context = { measures, published, leadIn: leadIns[block] ?? '', above, heads };
    return findMeasuredFigures(text, context).map(({ figure: { noun: _, ...figure }, measure }) => ({
      ...figure,
      start: at + figure.start,
      end: at + figure.end,
      measure: measure?.id ?? null,
      paragraph: block + 1,
    }));
  });
}

/** Reads an article. Never throws; linear in the text for a given corpus. */
export function ingestText(input: IngestInput): IngestedArticle {
  const { text, title } = input;
  const paragraphs = paragraphsOf(text);
  const names = namesIn(paragraphs, title, compileNames(input.names, input.topics));
  const quotations = findQuotations(
    paragraphs.map((paragraph) => paragraph.text),
    names,
  );
  return {
    title,
    actors: actorsOf(paragraphs, names),
    quotations: placeQuotations(paragraphs, quotations),
    figures: figuresOf(paragraphs, input),
    words: text.match(/\S+/g)?.length ?? 0,
    shingles: encodeShingles(shinglesOf(text)),
  };
}
