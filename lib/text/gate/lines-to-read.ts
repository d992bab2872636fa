/**
 * What of a page is worth reading, told from its text as rendered: on most pages that share some words with the corpus
 * nothing of it stands. It may say yes too often, never too seldom, but for small letters that the page's style makes of its
 * words outside headings (`text-transform: lowercase`).
 */
import { foldKey } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { findNames } from '../names/find-names.ts';
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
  /** Numbers of the lines worth reading, in order; the neighbours of quotations among them. */
  lines: number[];
  /** The topic terms on the page, which vouch for short names wherever they stand. */
  topics: string[];
}

export interface RenderedText {
  /** Blocks parted by line feeds, cells of a row by tabs. */
  text: string;
  /** Texts of the page's head, which vouch for names as the text does. */
  heads: readonly string[];
  /** Texts that the page marks up as quoted and that have no marks of their own. */
  quoted?: readonly string[];
  /** Headings that the style sets in small letters, as the source has them. */
  cased?: readonly string[];
}

/** A line that begins small goes on with the sentence of the line before. */
const PARAGRAPH = /\n(?![a-z])/;
const INKED = /\S/;

/** The lines of one sentence or more: number of the first line, how many, and where they begin in the text. */
interface Paragraph extends MatchedText {
  line: number;
  lines: number;
  start: number;
  /** Lines that may tell what a figure in it counts. */
  around: string;
}

/** The page's lines that hold anything of the lexicon; null where nothing that counts stands on the page. */
export function linesToRead({ text, heads }: RenderedText, lexicon: Lexicon): PageLines | null {
  const matcher = compileLexicon(lexicon);
  const paragraphs = matchParagraphs(text, matcher);
  const wanted = new Set<number>();
  for (const index of namesOverLines(paragraphs, matcher)) wanted.add(index).add(index + 1);
  // Lines may also be parts of one block, and what stands around a name is judged by all of its block.
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

/** A line of more words is no number that stands alone, a longer one no entry of a list (UTF-16 units). */
const LONE_NUMBER = /^\s*\S+(?:\s+\S+){0,2}\s*$/;
const ENTRY = 200;
/** So many entries are read with the line that leads up to them. */
const MOST_ENTRIES = 20;

/** What a figure counts may stand in the line beside a number that stands alone, and in the lead-in of a list. */
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

/** No name crosses the edge of a table's cell. */
function matchCells(row: string, matcher: Matcher): MatchedText {
  const whole = matchText(row, matcher);
  const cells = row.split('\t');
  return cells.length > 1 ? { ...whole, hits: cells.flatMap((cell) => findNames(cell, matcher.names)) } : whole;
}

/** What a name can go on from over a line break: a word with a capital, and no sign behind it. */
const OPEN_END = /\p{Lu}[\p{L}\p{M}.'’-]*$/u;

/**
 * A line break may be the page's own, in the middle of a block and of a name; or a block's edge, which is for the reading to
 * tell. Names over one count as found in the upper paragraph. @returns indices of those.
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

/** Whether all that a figure or quotation needs stands together somewhere, so that something can come of it. */
function holdsPassage(paragraphs: readonly Paragraph[], lexicon: Lexicon): boolean {
  const isFigure = figureTest(lexicon);
  const isQuotation = quotationTest(lexicon);
  return paragraphs.some(({ text, around, figure, quotation }) => {
    const plain = figure || quotation ? foldKey(text) : '';
    return (figure && isFigure(around ? `${plain}\n${foldKey(around)}` : plain)) || (quotation && isQuotation(plain));
  });
}

/** The longest word of each cue, whatever it ends in. */
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

/** A text that may hold a figure: a number, and a word of each group of one measure. */
function figureTest({ figures }: Lexicon): (text: string) => boolean {
  const measures = figures?.map((groups) => groups.map((group) => testOf(group.map(cuePattern))));
  return (text) => hasNumber(text) && (!measures || measures.some((groups) => groups.every((hasOne) => hasOne(text))));
}

/** A text that may hold a quotation: marks, and enough keys of one. */
function quotationTest({ quotations }: Lexicon): (text: string) => boolean {
  return (text) => {
    if (!hasQuotationMark(text)) return false;
    if (!quotations) return true;
    const words = new Set<string>(text.match(/\p{L}{4,}/gu));
    return quotations.some(({ keys, least }) => keys.filter((key) => words.has(key)).length >= least);
  };
}
