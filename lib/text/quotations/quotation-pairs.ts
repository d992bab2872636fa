/**
 * Pairs the marks of consecutive blocks and gives the text between them. A quotation without a closer is kept only if the next
 * paragraph shows that it continues.
 */

import type { Span } from '../span.ts';
import { findMarks, type MarkFamily, type QuotationMark } from './quotation-marks.ts';

/** The text between a pair of outer marks, in one block; offsets of the inside. */
export interface QuotedStretch extends Span {
  block: number;
  family: MarkFamily;
  /** It continues from the end of the previous block. */
  resumes: boolean;
  /** It continues after the end of its paragraph. */
  runsOn: boolean;
}

interface Pairing {
  found: QuotedStretch[];
  /** A quotation that the end of the block left open. */
  open: QuotedStretch | null;
}

interface BlockMarks {
  text: string;
  marks: QuotationMark[];
  /** For each mark the index of the next one of its family, or the number of marks. */
  next: number[];
  /** For each mark that opens a single quotation the index of its closer, else -1. */
  closers: number[];
}

const DOUBLE_CLOSERS: Record<string, string[]> = {
  '“': ['”', '"', '＂', "''", '’’'],
  '„': ['“', '”', '"', "''", '’’'],
  '"': ['"', '”', "''", '’’', '＂'],
};

function closesWhat(text: string, opener: QuotationMark, mark: QuotationMark): boolean {
  if (opener.family !== mark.family || !mark.closes) return false;
  const open = text[opener.start] ?? '';
  const close = text.slice(mark.start, mark.end);
  if (mark.family === 'double') return (DOUBLE_CLOSERS[open] ?? DOUBLE_CLOSERS['"'] ?? []).includes(close);
  if (mark.family === 'angle') return open !== close;
  return (open === '「') === (close === '」');
}

function nextOfFamily(marks: QuotationMark[]): number[] {
  const latest = new Map<MarkFamily, number>();
  const next = new Array<number>(marks.length);
  for (let index = marks.length - 1; index >= 0; index--) {
    const family = (marks[index] as QuotationMark).family;
    next[index] = latest.get(family) ?? marks.length;
    latest.set(family, index);
  }
  return next;
}

/**
 * A single mark opens only if another closes it. A weak closer (`the cities' money`) yields to a certain one that comes before another
 * opener; a pair that overlaps a double quotation does not count.
 */
function singleClosers(marks: QuotationMark[]): number[] {
  const closers = new Array<number>(marks.length).fill(-1);
  const doublesBefore: number[] = [0];
  for (const mark of marks) doublesBefore.push((doublesBefore.at(-1) ?? 0) + (mark.family === 'double' ? 1 : 0));
  let any = -1;
  let sure = -1;
  let opener = marks.length;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as QuotationMark;
    if (mark.family !== 'single') continue;
    if (mark.opens && !mark.closes) {
      const closer = any >= 0 && marks[any]?.weak && sure >= 0 && sure < opener ? sure : any;
      const between = (doublesBefore[closer] ?? 0) - (doublesBefore[index] ?? 0);
      const cuts = between % 2 !== 0 || (between > 0 && marks[closer]?.weak);
      if (closer > index && !cuts) closers[index] = closer;
      opener = index;
    } else if (mark.closes) {
      any = index;
      if (!mark.weak) sure = index;
    }
  }
  return closers;
}

function stretch(in_: BlockMarks, at: Span & { block: number; family: MarkFamily }): QuotedStretch {
  const inside = in_.text.slice(at.start, at.end);
  const start = at.start + inside.length - inside.trimStart().length;
  return {
    block: at.block,
    family: at.family,
    start,
    end: start + inside.trim().length,
    resumes: false,
    runsOn: false,
  };
}

/** Whether the opener at `index`, met inside an open quotation, and the two marks after it look like a nested pair and our closer. */
function isNested({ marks, next }: BlockMarks, index: number): boolean {
  const inner = marks[next[index] ?? marks.length];
  const outer = marks[next[next[index] ?? marks.length] ?? marks.length];
  return (
    inner !== undefined && outer !== undefined && [inner, outer].every((mark) => mark.closes && mark.leans !== 'open')
  );
}

/** An inch mark inside a quotation is followed by the real closer, and nothing opens between. */
function isInches({ marks, next }: BlockMarks, index: number): boolean {
  return marks[index]?.weak === true && marks[next[index] ?? marks.length]?.leans === 'close';
}

function pairFrom(in_: BlockMarks, block: number, first: { index: number; open: QuotedStretch | null }): Pairing {
  const { text, marks } = in_;
  const found: QuotedStretch[] = first.open ? [first.open] : [];
  let opener: QuotationMark | null = null;
  for (let index = first.index; index < marks.length; index++) {
    const mark = marks[index] as QuotationMark;
    if (opener === null) {
      const closer = in_.closers[index] ?? -1;
      if (mark.family !== 'single') opener = mark.opens && mark.leans !== 'close' ? mark : null;
      else if (closer >= 0) {
        found.push(stretch(in_, { block, family: 'single', start: mark.end, end: (marks[closer] as Span).start }));
        index = closer;
      } else if (mark.opens && text.slice(0, mark.start).trim() === '') {
        // British paragraphs of one quotation: the next block decides whether this was a mark or an apostrophe.
        return { found, open: stretch(in_, { block, family: 'single', start: mark.end, end: text.length }) };
      }
      continue;
    }
    if (mark.family !== opener.family) continue;
    if (mark.opens && mark.leans === 'open' && !(text[opener.start] === '„' && mark.closes)) {
      // Either a nested pair, or the open quotation was never closed and a new one begins: then the open one is dropped.
      if (isNested(in_, index)) index = in_.next[index] as number;
      else opener = mark;
    } else if (closesWhat(text, opener, mark) && !isInches(in_, index)) {
      found.push(stretch(in_, { block, family: mark.family, start: opener.end, end: mark.start }));
      opener = null;
    }
  }
  if (opener === null) return { found, open: null };
  return { found, open: stretch(in_, { block, family: opener.family, start: opener.end, end: text.length }) };
}

/** Whether a block continues the open quotation of the previous one: it begins with a mark again, or has the closer before any opener. */
function resume(
  in_: BlockMarks,
  block: number,
  carried: QuotedStretch,
): { index: number; open: QuotedStretch | null } | null {
  const index = in_.marks.findIndex((mark) => mark.family === carried.family);
  const mark = in_.marks[index];
  if (mark === undefined) return null;
  if (mark.opens && in_.text.slice(0, mark.start).trim() === '') return { index, open: null };
  if (!mark.closes || mark.leans === 'open' || mark.family === 'single') return null;
  const rest = stretch(in_, { block, family: carried.family, start: 0, end: mark.start });
  return { index: index + 1, open: { ...rest, resumes: true } };
}

/** `said` near the end of an unclosed quotation: the closer is missing, and the text after it is narrative. */
const NARRATIVE_TAIL = /\b(?:said|says|added|told|asked|tweeted|wrote)\b[^.]{0,60}[.\s]*$/;

/**
 * The quoted stretches of consecutive blocks (paragraphs), in reading order. Quotations inside quotations are part of
 * the outer one. Never throws; linear.
 */
export function pairQuotations(blocks: readonly string[]): QuotedStretch[] {
  const all: QuotedStretch[] = [];
  let carried: QuotedStretch | null = null;
  blocks.forEach((text, block) => {
    const marks = findMarks(text);
    const in_: BlockMarks = { text, marks, next: nextOfFamily(marks), closers: singleClosers(marks) };
    const from: { index: number; open: QuotedStretch | null } | null = carried && resume(in_, block, carried);
    if (carried && from) all.push({ ...carried, runsOn: true });
    const before = all.length;
    const { found, open } = pairFrom(in_, block, from ?? { index: 0, open: null });
    // One by one: a text of marks only has more of them than a call can take as arguments.
    for (const stretch of found) all.push(stretch);
    const again = all[before];
    if (from && from.open === null && again) again.resumes = true;
    const tail = open && text.slice(Math.max(open.start, open.end - 80), open.end);
    carried = open && tail !== null && !NARRATIVE_TAIL.test(tail) ? open : null;
    if (carried && from && from.open === null && !again) carried.resumes = true;
  });
  // The last paragraph of a quotation that ran over several may end without its closer as well.
  const last = carried as QuotedStretch | null;
  if (last?.resumes) all.push(last);
  return all.filter(({ block, start, end }) =>
    /[\p{L}\p{N}]/u.test((blocks[block] ?? '').slice(start, Math.min(end, start + 400))),
  );
}
