/**
 * Selects the lines of a page's rendered text that are worth reading: most pages that share words with the corpus contain nothing of
 * it. It may select too many lines, never too few, except where the page's style sets words outside headings in lower case
 * (`text-transform: lowercase`).
 */
import { foldKey } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { findNames } from '../names/find-names.ts';
import { wordsOfSigns } from './cue-signs.ts';
import { hasNumber } from './has-number.ts';
import {
  compileLexicon,
  countedNames,
  type MatchedText,
  type Matcher,
  matchText,
  passageNumbers,
  topicsIn,
} from './match-texts.ts';
import { hasQuotationMark } from './quoted-gate.ts';

export interface PageLines {
  /** Numbers of the lines worth reading, in order, including the neighbours of quotations. */
  lines: number[];
  /** The topic terms anywhere on the page; they confirm short names. */
  topics: string[];
}

export interface RenderedText {
  /** Blocks are separated by line feeds, cells of a row by tabs. */
  text: string;
  /** Texts of the page's head, which confirm names like the text. */
  heads: readonly string[];
  /** Texts marked up as quoted that have no quotation marks. */
  quoted?: readonly string[];
  /** Headings that the style sets in lower case, in their original spelling. */
  cased?: readonly string[];
}

/** A line that begins in lower case continues the sentence of the line before. */
const PARAGRAPH = /\n(?![a-z])/;
const INKED = /\S/;

/** The lines of one or more sentences: number of the first line, number of lines, and their offset in the text. */
interface Paragraph extends MatchedText {
  line: number;
  lines: number;
  start: number;
  /** Lines that may say what a figure in it counts. */
  around: string;
}

/** The page's lines with anything of the lexicon; null if nothing on the page counts. */
export function linesToRead({ text, heads }: RenderedText, lexicon: Lexicon): PageLines | null {
  const matcher = compileLexicon(lexicon);
  const paragraphs = matchParagraphs(text, matcher);
  const wanted = new Set<number>();
  for (const index of namesOverLines(paragraphs, matcher)) wanted.add(index).add(index + 1);
  // Lines may also be parts of one block, and a name is judged by all text of its block.
  const whole = { text, hits: findNames(text.replaceAll('\t', ';'), matcher.names), figure: false, quotation: false };
  for (const { start } of whole.hits) wanted.add(paragraphs.findLastIndex((paragraph) => paragraph.start <= start));
  const isNamed = (texts: readonly MatchedText[]) => countedNames(texts, { heads, matcher }).flat().length > 0;
  if (!isNamed(paragraphs) && !isNamed([whole]) && !holdsPassage(paragraphs, lexicon)) return null;
  for (const index of passageNumbers(paragraphs, (index) => index > 0)) wanted.add(index);
  const chosen = paragraphs.filter(({ hits }, index) => hits.length > 0 || wanted.has(index));
  return {
    lines: chosen.flatMap(({ line, lines }) => Array.from({ length: lines }, (_, n) => line + n)),
    topics: topicsIn([...heads, text], matcher),
  };
}

function matchParagraphs(text: string, matcher: Matcher): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = 0;
  let start = 0;
  for (const paragraph of text.split(PARAGRAPH)) {
    const lines = paragraph.split('\n').length;
    if (INKED.test(paragraph)) paragraphs.push({ ...matchCells(paragraph, matcher), line, lines, start, around: '' });
    line += lines;
    start += paragraph.length + 1;
  }
  readTogether(paragraphs, matcher);
  return paragraphs;
}

/** A line of more words is not a number alone; a longer line (UTF-16 units) is not an entry of a list. */
const LONE_NUMBER = /^\s*\S+(?:\s+\S+){0,2}\s*$/;
const ENTRY = 200;
/** At most this many entries of a list are read with its lead-in. */
const MOST_ENTRIES = 20;

/** The words for what a figure counts may be in the line beside a lone number, or in the lead-in of a list. */
function readTogether(paragraphs: readonly Paragraph[], { hasCue }: Matcher): void {
  if (!hasCue) return;
  let leadIn = '';
  let left = 0;
  paragraphs.forEach((paragraph, index) => {
    const { text } = paragraph;
    const beside = [paragraphs[index - 1]?.text ?? '', paragraphs[index + 1]?.text ?? ''];
    if (text.length <= ENTRY && LONE_NUMBER.test(text) && hasNumber(text)) paragraph.around = beside.join('\n');
    else if (left-- > 0 && text.length <= ENTRY) paragraph.around = leadIn;
    if (text.trimEnd().endsWith(':')) [leadIn, left] = [text, MOST_ENTRIES];
    paragraph.figure ||= paragraph.around !== '' && hasNumber(text) && hasCue(paragraph.around);
  });
}

/** Matches each cell of a table on its own, since no name crosses the edge of a cell. */
function matchCells(row: string, matcher: Matcher): MatchedText {
  const whole = matchText(row, matcher);
  const cells = row.split('\t');
  return cells.length > 1 ? { ...whole, hits: cells.flatMap((cell) => findNames(cell, matcher.names)) } : whole;
}

/** The end of a line after which a name can continue: a word with a capital and no sign after it. */
const OPEN_END = /\p{Lu}[\p{L}\p{M}.'’-]*$/u;

/**
 * A line break may be inside a block and a name, or the edge of a block; only the reading of blocks decides. A name across one counts
 * as found in the upper paragraph. @returns the indices of these paragraphs.
 */
function namesOverLines(paragraphs: readonly Paragraph[], { names }: Matcher): number[] {
  const upper: number[] = [];
  paragraphs.forEach(({ text, start, hits }, index) => {
    const next = paragraphs[index + 1];
    if (next?.start !== start + text.length + 1 || !OPEN_END.test(text)) return;
    const over = findNames(`${text}\n${next.text}`, names).filter(
      (hit) => hit.start < text.length && hit.end > text.length,
    );
    hits.push(...over);
    if (over.length > 0) upper.push(index);
  });
  return upper;
}

/** Whether any paragraph has all that a figure or quotation needs. */
function holdsPassage(paragraphs: readonly Paragraph[], lexicon: Lexicon): boolean {
  const isFigure = figureTest(lexicon);
  const isQuotation = quotationTest(lexicon);
  return paragraphs.some(({ text, around, figure, quotation }) => {
    const plain = figure || quotation ? foldKey(text) : '';
    return (figure && isFigure(around ? `${plain}\n${foldKey(around)}` : plain)) || (quotation && isQuotation(plain));
  });
}

/** The longest word of a cue, with any ending. */
const cuePattern = (cue: string): string => {
  const words = cue.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest && `(?<![a-z])${longest}`;
};

const testOf = (patterns: readonly string[]): ((text: string) => boolean) => {
  const known = patterns.filter((pattern) => pattern !== '');
  if (known.length === 0) return () => false;
  const any = new RegExp(known.join('|'), 'i');
  return (text) => any.test(text);
};

/** Tests whether a text may contain a figure: a number, and a word of each group of cues of one measure. */
function figureTest({ figures }: Lexicon): (text: string) => boolean {
  const measures = figures?.map((groups) => groups.map((group) => testOf(group.map(cuePattern))));
  return (text) => {
    if (!hasNumber(text)) return false;
    const told = `${text}\n${wordsOfSigns(text)}`;
    return !measures || measures.some((groups) => groups.every((hasOne) => hasOne(told)));
  };
}

/** Tests whether a text may contain a quotation: quotation marks, and enough of its keys. */
function quotationTest({ quotations }: Lexicon): (text: string) => boolean {
  return (text) => {
    if (!hasQuotationMark(text)) return false;
    if (!quotations) return true;
    const words = new Set<string>(text.match(/\p{L}{4,}/gu));
    return quotations.some(({ keys, least }) => keys.filter((key) => words.has(key)).length >= least);
  };
}
