/**
 * Splits sentences into clauses for figures: in "murders fell 82 percent, shootings 81 percent and crime 76 percent" each figure has
 * its own, and "Since 1993," before them belongs to all. It uses commas, conjunctions and dashes, not grammar.
 */

import { firstWhere } from '../first-where.ts';
import { glued, isMark, type Token } from '../numbers/tokens.ts';
import type { Span } from '../span.ts';

/** Token indexes, `to` exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A figure's own clause, and the ranges beside it without another figure of its kind. */
export interface FigureClause {
  own: TokenRange;
  /** In the same statement: an opener or an aside, which applies to every figure in it. */
  shared: TokenRange[];
}

const STRONG_WORDS = new Set(['but', 'while', 'whereas', 'although', 'though', 'yet']);
const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when']);
const WEAK_WORDS = new Set(['and', 'or', 'with', 'including']);

/** Whether a new statement begins at `at`: after a semicolon, colon or dash, or at ", but". */
function isStrong(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isMark(before, ';—') || before?.key === '--') return true;
  if (isMark(before, ':-') && !glued(tokens[at])) return true;
  const word = tokens[at]?.key ?? '';
  return STRONG_WORDS.has(word) && isMark(before, ',');
}

/** How strongly a part of a list begins at `at`: 2 at ", and", 1 at a comma or a bare conjunction, 0 elsewhere. */
function weakness(tokens: readonly Token[], at: number): 0 | 1 | 2 {
  // A relative clause belongs to what it follows.
  const comma = isMark(tokens[at - 1], ',') && !glued(tokens[at]) && !RELATIVE.has(tokens[at]?.key ?? '');
  const word = WEAK_WORDS.has(tokens[at]?.key ?? '');
  if (comma) return word ? 2 : 1;
  return word || isMark(tokens[at], '(') || isMark(tokens[at - 1], ')') ? 1 : 0;
}

/** Where the second figure's clause begins: at the first strong list mark between the two, else at the last weak one, else -1. */
function boundary(tokens: readonly Token[], from: number, to: number): number {
  let last = -1;
  for (let at = from; at <= to; at++) {
    const kind = weakness(tokens, at);
    if (kind === 2) return at;
    if (kind === 1) last = at;
  }
  return last;
}

/** Statements of a sentence: the ranges between strong marks. */
function statements(tokens: readonly Token[], range: TokenRange): TokenRange[] {
  const found: TokenRange[] = [];
  let from = range.from;
  for (let at = range.from + 1; at < range.to; at++) {
    if (!isStrong(tokens, at)) continue;
    found.push({ from, to: at });
    from = at;
  }
  found.push({ from, to: range.to });
  return found;
}

/** The end of the opener of a statement before its first figure: after the first comma, or the beginning if there is none. */
function openerEnd(tokens: readonly Token[], from: number, figure: number): number {
  for (let at = from + 1; at < figure; at++) if (isMark(tokens[at - 1], ',') && !glued(tokens[at])) return at;
  return from;
}

/** Cuts a statement with several figures so that each has its own part; figures without a mark between them share one. */
function cutStatement(tokens: readonly Token[], statement: TokenRange, figures: readonly TokenRange[]): FigureClause[] {
  const first = figures[0] as TokenRange;
  const start = openerEnd(tokens, statement.from, first.from);
  const cuts = [start];
  for (let n = 1; n < figures.length; n++) {
    const cut = boundary(tokens, (figures[n - 1] as TokenRange).to, (figures[n] as TokenRange).from);
    cuts.push(cut < 0 ? (cuts[n - 1] as number) : cut);
  }
  const shared = start > statement.from ? [{ from: statement.from, to: start }] : [];
  return figures.map((_, n) => {
    const from = cuts[n] as number;
    const next = cuts.find((cut) => cut > from) ?? statement.to;
    return { own: { from, to: next }, shared };
  });
}

/**
 * The clause of each of `figures` (token ranges in reading order, all of one kind) in the sentence `range`. A single figure in
 * a statement has all of it; statements without a figure are shared by all.
 */
export function cutClauses(
  tokens: readonly Token[],
  range: TokenRange,
  figures: readonly TokenRange[],
): FigureClause[] {
  const clauses: FigureClause[] = [];
  const free: TokenRange[] = [];
  for (const statement of statements(tokens, range)) {
    const inside = figures.filter(({ from }) => from >= statement.from && from < statement.to);
    if (inside.length === 0) free.push(statement);
    else if (inside.length === 1) clauses.push({ own: statement, shared: [] });
    else clauses.push(...cutStatement(tokens, statement, inside));
  }
  return clauses.map((clause) => ({ own: clause.own, shared: [...clause.shared, ...free] }));
}

/** Indexes of the tokens in a span. Binary search: a text has many sentences. */
export function tokensIn(tokens: readonly Token[], span: Span): TokenRange {
  const firstFrom = (offset: number) => firstWhere(tokens.length, (index) => (tokens[index] as Token).start >= offset);
  return { from: firstFrom(span.start), to: firstFrom(span.end) };
}
