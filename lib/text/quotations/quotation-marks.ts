/**
 * Which characters of a block may open or close a quotation, judged by their neighbours alone. Apostrophes in words,
 * elisions ('90s, rock 'n' roll), feet and inches are no marks. Pairing is `quotation-pairs.ts`.
 */
import type { Span } from '../span.ts';

export type MarkFamily = 'double' | 'single' | 'angle' | 'corner';

export interface QuotationMark extends Span {
  family: MarkFamily;
  opens: boolean;
  closes: boolean;
  /** For straight marks, which may open or close: the direction that the spaces around it suggest. */
  leans: 'open' | 'close' | null;
  /** A doubtful closer, decided by the following marks: it may be a plural possessive, a dropped g, or inches. */
  weak: boolean;
}

const MARK = /["“”„‟＂«»「」『』]|``|''+|’’+|‘‘|['‘’‚`]/g;
const ELIDED =
  /^(?:n['’]|(?:n|em|til|till|tis|twas|twere|cause|cuz|coz|bout|round|nuff|sup|ere|neath|tude|hood)(?![\p{L}'’-])|\d0s)/iu;
const WORD_CHAR = /[\p{L}\p{M}\p{N}]/u;
const OPEN_BEFORE = /[\s([{—–\-/:“„«‹"'‘¿¡]/;
const BEGINS = /[\p{L}\p{N}"“„«$£€¥([…#@¿¡]/u;
const CLOSED_AFTER = /[\s)\]},.;:!?…—–\-/”»›"'’]/;

/** The character before or after, a surrogate pair taken whole; empty at the ends. */
const before = (text: string, at: number): string => {
  const unit = text[at - 1] ?? '';
  return /[\uDC00-\uDFFF]/.test(unit) && at > 1 ? (text[at - 2] ?? '') + unit : unit;
};
const after = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

type Judged = Pick<QuotationMark, 'family' | 'opens' | 'closes' | 'leans' | 'weak'>;
const judged = (family: MarkFamily, opens: boolean, closes: boolean, more: Partial<Judged> = {}): Judged => ({
  family,
  opens,
  closes,
  leans: null,
  weak: false,
  ...more,
});

/** A straight double mark, or two apostrophes: only the neighbours show whether it opens or closes. */
function judgeStraight(text: string, at: Span): Judged {
  // After a single mark the character before that mark decides: `crime.'"` closes, ` '"` opens.
  const left = before(text, /['‘’]/.test(before(text, at.start)) ? at.start - 1 : at.start);
  const right = after(text, at.end);
  const openLeft = left === '' || OPEN_BEFORE.test(left);
  const closedRight = right === '' || CLOSED_AFTER.test(right);
  const digit = /\d/.test(left);
  const opens =
    right !== '' && !digit && !(WORD_CHAR.test(left) && !/\p{Lu}/u.test(right)) && !(closedRight && !openLeft);
  const feet = digit && /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at.start - 6), at.start));
  const leans = openLeft && !closedRight ? 'open' : closedRight && !openLeft ? 'close' : null;
  return judged('double', opens, !feet && left !== '', { leans, weak: digit && /\s/.test(right) });
}

/** One apostrophe or single mark, straight or curly. Null if it is part of a word. */
function judgeSingle(text: string, at: Span): Judged | null {
  const mark = text.slice(at.start, at.end);
  const left = before(text, at.start);
  const right = after(text, at.end);
  if (WORD_CHAR.test(left) && WORD_CHAR.test(right)) return null;
  const openLeft = left === '' || OPEN_BEFORE.test(left);
  const elided = ELIDED.test(text.slice(at.end, at.end + 8));
  const startsYear = /^\d\d(?!\d)/.test(text.slice(at.end, at.end + 3)) && /[\p{L}\s]/u.test(left) && left !== '';
  const opens = mark !== '’' && openLeft && BEGINS.test(right) && !elided && !startsYear;
  const closes = mark !== '‘' && mark !== '‚' && mark !== '`' && /[^\s([{]/.test(left) && !WORD_CHAR.test(right);
  const tail = text.slice(Math.max(0, at.start - 2), at.start);
  const weak = /\s/.test(right) && /(?:[sxzSXZ\d]|in|IN)$/.test(tail);
  return opens || closes ? judged('single', opens, closes, { weak }) : null;
}

/** Guillemets point outwards in French and Spanish, inwards in German: `»` opens only where a word follows a space. */
function judgeAngle(text: string, at: Span): Judged {
  const left = before(text, at.start);
  const right = after(text, at.end);
  if (text[at.start] === '«') return judged('angle', !WORD_CHAR.test(left), WORD_CHAR.test(left) || !/\s/.test(left));
  return judged('angle', (left === '' || /[\s([]/.test(left)) && WORD_CHAR.test(right), true);
}

function judge(text: string, at: Span): Judged | null {
  const mark = text.slice(at.start, at.end);
  if (mark === '"' || mark === '＂' || mark === "''" || mark === '’’') return judgeStraight(text, at);
  if (mark === '“' || mark === '‟' || mark === '``' || mark === '‘‘') {
    // “ also closes „; the pairing decides.
    return judged('double', true, mark === '“', { leans: 'open' });
  }
  if (mark === '„') return judged('double', true, false, { leans: 'open' });
  if (mark === '”') {
    const atStart = OPEN_BEFORE.test(before(text, at.start) || ' ') && WORD_CHAR.test(after(text, at.end));
    return judged('double', atStart, true, { leans: atStart ? 'open' : 'close' });
  }
  if (mark === '«' || mark === '»') return judgeAngle(text, at);
  if (/[「『」』]/.test(mark)) return judged('corner', /[「『]/.test(mark), /[」』]/.test(mark));
  return judgeSingle(text, at);
}

/** Three or more apostrophes are a single mark and a double one; when closing, the inner one is first. */
function parts(text: string, at: Span): Span[] {
  const size = at.end - at.start;
  if (size < 3) return [at];
  const openLeft = /^$|[\s([{—–-]/.test(before(text, at.start));
  const middle = openLeft ? at.start + 2 : at.end - 2;
  return [
    { start: at.start, end: middle },
    { start: middle, end: at.end },
  ];
}

/** The marks of one block in reading order. Linear: each character is looked at with a few neighbours. */
export function findMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const whole = { start: match.index, end: match.index + match[0].length };
    for (const at of parts(text, whole)) {
      const found = judge(text, at);
      if (found !== null) marks.push({ ...at, ...found });
    }
  }
  return marks;
}
