/**
 * From passages of a page to the figures and quotations in them that the corpus knows: passages found
 * worth reading are parsed, given their measure, or aligned with the corpus's quotations.
 */
import type { MeasureRecord, StatementRecord } from '../../corpus/rows/records.ts';
import type { FoundFigure } from '../../text/figures/figure.ts';
import type { NameSpan } from '../../text/lexicon.ts';
import { readOwnFigures } from '../../text/measures/own-figures.ts';
import { statedTime } from '../../text/measures/stated-time.ts';
import { alignQuotations } from '../../text/quotations/align-quotations.ts';
import { type FoundQuotation, type FoundSpeaker, findQuotations } from '../../text/quotations/find-quotations.ts';
import { isRareWord } from '../../text/quotations/quotation-keys.ts';
import { quotationWords } from '../../text/quotations/quotation-words.ts';
import type { FigureMention, QuotationMention } from '../mention.ts';

export interface ReadPassage {
  /** Index of the block on the page. */
  block: number;
  text: string;
  names: NameSpan[];
  /** On the page it stands right behind the passage before it in the list. */
  follows: boolean;
  /** What stands around it and tells what its figures count; null where nothing was looked at. */
  context: PassageContext | null;
}

export interface PassageContext {
  /** Right beside a number that stands alone: a label, the heads of its row and column. */
  label: string;
  /** The sentence that leads up to a list. */
  leadIn: string;
  /** The heading above, then the paragraph before. */
  above: readonly string[];
  /** ISO day of the part of the page, where that is told. */
  day: string | null;
}

/** A mention with its place: offsets in the passage's text. */
export interface PlacedMention {
  block: number;
  start: number;
  end: number;
  mention: FigureMention | QuotationMention;
  /** Day of the part of the page that it stands in, where that tells its own. */
  day: string | null;
  /**
   * `unplaced`: a figure that nothing near tells the place of. `subject`: a figure whose measure has no place, so that the words
   * around it can stand in news on anything. `words`: a quotation whose words alone do not tell it: few, or not quite the corpus's, or in a stranger's mouth.
   */
  doubt: 'unplaced' | 'subject' | 'words' | null;
}

export interface FigureTask {
  measures: readonly MeasureRecord[];
  /** ISO day of the page, against which dates are read. */
  published: string | null;
  /** The page's title and the like: what is left to tell the place of a figure. */
  heads: readonly string[];
}

/** Figures of the passages that a measure can be compared by, and that are of the measure's place and agent. */
export function readFigures(passages: readonly ReadPassage[], task: FigureTask): PlacedMention[] {
  return passages.flatMap((passage) => figuresIn(passage, task));
}

/** What a figure is qualified by, right before it: kept in what is shown of it, as "about 150" is not 150. */
const QUALIFIER =
  /(?<![\p{L}\p{N}])(?:about|almost|an estimated|approximately|around|as many as|at least|at most|close to|fewer than|less than|more than|nearly|no fewer than|no more than|over|roughly|some|under|up to)\s+$/iu;

/** The same right behind it: "150 or more", "1,000-plus", "200+". */
const QUALIFIER_BEHIND = /^(?:\s+or\s+(?:more|less|fewer|so)(?![\p{L}\p{N}])|[-‐‑–]plus(?![\p{L}\p{N}])|\+)/iu;

/** A figure's words with its qualifier where it has one. */
function qualified(text: string, { start, end, text: words, qualifier }: FoundFigure): string {
  if (qualifier === null) return words;
  const before = QUALIFIER.exec(text.slice(Math.max(0, start - 20), start));
  if (before) return `${before[0]}${words}`;
  return `${words}${QUALIFIER_BEHIND.exec(text.slice(end, end + 20))?.[0] ?? ''}`;
}

const NO_CONTEXT: PassageContext = { label: '', leadIn: '', above: [], day: null };

function figuresIn(
  { block, text: own, context }: ReadPassage,
  { measures, published, heads }: FigureTask,
): PlacedMention[] {
  const { label, leadIn, above, day } = context ?? NO_CONTEXT;
  // A label and its number are read as one sentence.
  const text = label ? `${own}\n${label}` : own;
  const found = readOwnFigures(text, {
    ...{ measures, published: day ?? published, leadIn, above, heads },
    isEntry: label !== '' || leadIn !== '',
  });
  const figures = found.map(({ figure }) => figure);
  return found.flatMap(({ figure, measure, sentence, belongs }): PlacedMention[] => {
    if (!measure || !sentence || figure.end > own.length) return [];
    const { start, end, text: _, noun: __, ...reading } = figure;
    const cues = new Set([...measure.cues.must.flat(), ...measure.cues.may]);
    const when = statedTime({ text, sentence, figure, figures, cues, published: day ?? published });
    const passage = text.slice(sentence.start, sentence.end).trim();
    const mention: FigureMention = {
      kind: 'figure',
      text: qualified(text, figure),
      passage,
      measure: measure.id,
      reading,
    };
    const doubt = belongs === 'unplaced' ? 'unplaced' : measure.scope?.places.length ? null : 'subject';
    return [{ block, start, end, day, doubt, mention: when ? { ...mention, when } : mention }];
  });
}

export interface PageQuotation extends FoundQuotation {
  /** Index of the passage's block on the page. */
  pageBlock: number;
  passage: string;
  /** Day of the part of the page. */
  day: string | null;
}

/** All quotations in the passages. Runs of neighbouring blocks are read together, since a quotation can go on in the next. */
export function readQuotations(passages: readonly ReadPassage[]): PageQuotation[] {
  return neighbouringPassages(passages).flatMap((run) =>
    findQuotations(
      run.map((passage) => passage.text),
      run.map((passage) => passage.names),
    ).map((quotation) => {
      const passage = run[quotation.block] as ReadPassage;
      const day = passage.context?.day ?? null;
      return { ...quotation, pageBlock: passage.block, passage: passage.text, day };
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

/** A quotation of so few words, none of them rare but two, can be anybody's. */
const FRAGMENT_WORDS = 5;
const TELLING_WORDS = 3;

/** Of so many words one may be changed, and nobody else's words are so near. */
const LONG_WORDS = 20;

/** Whether words as few and common as these need more than themselves to be known by. */
function isFragment(text: string): boolean {
  const words = quotationWords(text);
  return words.length <= FRAGMENT_WORDS && words.filter(isRareWord).length < TELLING_WORDS;
}

/** "The mayor" may be a person whom the corpus names; "a bus company" is introduced here and cannot be. */
const isOffice = ({ by, text }: FoundSpeaker) => by === 'role' && !/^(?:an?|another|one|some) /i.test(text);

/** Share of the shorter one's words that a statement of the corpus has of the quotation; null where it is not that statement. */
function shareOf(quotation: PageQuotation, statement: StatementRecord): number | null {
  if (statement.kind !== 'quotation') return null;
  const { speaker } = quotation;
  const sameSpeaker = speaker?.actor != null && speaker.actor === statement.speaker;
  const alignment = alignQuotations(quotation.text, statement.text, { sameSpeaker });
  if (!alignment) return null;
  const byAnother = speaker !== null && !sameSpeaker && speaker.by !== 'pronoun' && !isOffice(speaker);
  return !byAnother || alignment.share >= LEAST_SHARE_OF_ANOTHER ? alignment.share : null;
}

/** Somebody named whom the corpus does not know; a pronoun stands for who was named before. */
const isStranger = (speaker: FoundSpeaker | null) =>
  speaker !== null && speaker.actor === null && speaker.by !== 'role' && /\p{Lu}/u.test(speaker.name);

/** The mention that a quotation is, where its words align with statements of the corpus; else null. */
export function matchQuotation(quotation: PageQuotation, candidates: readonly StatementRecord[]): PlacedMention | null {
  const shares = candidates.map((statement) => ({ statement, share: shareOf(quotation, statement) }));
  const found = shares.filter(({ share }) => share !== null);
  if (found.length === 0) return null;
  const aligned = found.map(({ statement }) => statement);
  const { speaker } = quotation;
  const isTold = speaker?.actor != null && aligned.some((statement) => statement.speaker === speaker.actor);
  const isLong = quotationWords(quotation.text).length >= LONG_WORDS;
  const isVerbatim = found.some(({ share }) => (share ?? 0) >= (isLong ? LEAST_SHARE_OF_ANOTHER : 1));
  // Without the speaker, only words as the corpus has them are known by themselves, and not in a stranger's mouth.
  const isDoubtful = !isTold && (isFragment(quotation.text) || !isVerbatim || isStranger(speaker));
  return {
    doubt: isDoubtful ? 'words' : null,
    day: quotation.day,
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
