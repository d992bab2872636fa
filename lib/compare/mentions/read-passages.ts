/**
 * From passages of a page to the figures and quotations in them that the corpus knows: passages found
 * worth reading are parsed, given their measure, or aligned with the corpus's quotations.
 */
import type { MeasureRecord, StatementRecord } from '../../corpus/rows/records.ts';
import { findFigures } from '../../text/figures/find-figures.ts';
import type { NameSpan } from '../../text/lexicon.ts';
import { findMeasures } from '../../text/measures/find-measures.ts';
import { alignQuotations } from '../../text/quotations/align-quotations.ts';
import { type FoundQuotation, type FoundSpeaker, findQuotations } from '../../text/quotations/find-quotations.ts';
import type { FigureMention, QuotationMention } from '../mention.ts';

export interface ReadPassage {
  /** Index of the block on the page. */
  block: number;
  text: string;
  names: NameSpan[];
  /** On the page it stands right behind the passage before it in the list. */
  follows: boolean;
}

/** A mention with its place: offsets in the passage's text. */
export interface PlacedMention {
  block: number;
  start: number;
  end: number;
  mention: FigureMention | QuotationMention;
}

/** Figures of the passages that a measure can be compared by. Dates are read against `published`. */
export function readFigures(
  passages: readonly ReadPassage[],
  options: { measures: readonly MeasureRecord[]; published: string | null },
): PlacedMention[] {
  const measures = options.measures.map(({ id, unit, cues }) => ({ id, unit, cues }));
  return passages.flatMap(({ block, text }) => {
    const figures = findFigures(text, { published: options.published });
    const found = findMeasures(text, figures, measures);
    return figures.flatMap((figure, n): PlacedMention[] => {
      const measured = found[n];
      if (!measured) return [];
      const { start, end, text: words, noun: _, ...reading } = figure;
      const passage = text.slice(measured.passage.start, measured.passage.end).trim();
      return [
        { block, start, end, mention: { kind: 'figure', text: words, passage, measure: measured.measure, reading } },
      ];
    });
  });
}

export interface PageQuotation extends FoundQuotation {
  /** Index of the passage's block on the page. */
  pageBlock: number;
  passage: string;
}

/** All quotations in the passages. Runs of neighbouring blocks are read together, since a quotation can go on in the next. */
export function readQuotations(passages: readonly ReadPassage[]): PageQuotation[] {
  return neighbouringPassages(passages).flatMap((run) =>
    findQuotations(
      run.map((passage) => passage.text),
      run.map((passage) => passage.names),
    ).map((quotation) => {
      const passage = run[quotation.block] as ReadPassage;
      return { ...quotation, pageBlock: passage.block, passage: passage.text };
    }),
  );
}

function neighbouringPassages(passages: readonly ReadPassage[]): ReadPassage[][] {
  const runs: ReadPassage[][] = [];
  for (const passage of passages) {
    const run = runs.at(-1);
    if (run && passage.follows) run.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/**
 * Least share of the shorter one's words where the page and the corpus name different speakers. People say similar things;
 * only nearly the same words are worth reporting under another name.
 */
const LEAST_SHARE_OF_ANOTHER = 0.9;

/** "The mayor" may be a person whom the corpus names; "a bus company" is introduced here and cannot be. */
const isOffice = ({ by, text }: FoundSpeaker) => by === 'role' && !/^(?:an?|another|one|some) /i.test(text);

function isAligned(quotation: PageQuotation, statement: StatementRecord): boolean {
  if (statement.kind !== 'quotation') return false;
  const { speaker } = quotation;
  const sameSpeaker = speaker?.actor != null && speaker.actor === statement.speaker;
  const alignment = alignQuotations(quotation.text, statement.text, { sameSpeaker });
  if (!alignment) return false;
  const byAnother = speaker !== null && !sameSpeaker && speaker.by !== 'pronoun' && !isOffice(speaker);
  return !byAnother || alignment.share >= LEAST_SHARE_OF_ANOTHER;
}

/** The mention that a quotation is, where its words align with statements of the corpus; else null. */
export function matchQuotation(quotation: PageQuotation, candidates: readonly StatementRecord[]): PlacedMention | null {
  const aligned = candidates.filter((statement) => isAligned(quotation, statement));
  if (aligned.length === 0) return null;
  return {
    block: quotation.pageBlock,
    start: quotation.start,
    end: quotation.end,
    mention: {
      kind: 'quotation',
      text: quotation.text,
      passage: quotation.passage,
      speaker: quotation.speaker?.actor ?? null,
      statements: aligned.map((statement) => statement.id),
    },
  };
}
