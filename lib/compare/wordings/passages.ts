/**
 * Quotations cut into sentences, each a passage that can be aligned by itself: one source prints as two sentences, or in
 * two quotations with an attribution between, what another prints as one.
 */
import type { StatementRecord } from '../../corpus/rows/records.ts';
import { findSentences } from '../../text/english/sentences.ts';
import { findQuotationWords, type QuotationWord } from '../../text/quotations/quotation-words.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of one statement's text. */
export interface Piece extends Span {
  statement: StatementRecord;
}

/** One word of a passage; offsets are in the text of the piece's statement. */
export interface PassageWord extends QuotationWord {
  piece: number;
}

export interface Passage {
  source: string;
  /** Id of the chain's first statement, and the passage's place in the chain. */
  chain: string;
  place: number;
  pieces: Piece[];
  words: PassageWord[];
  /** Its words as one string, to tell identical passages at once. */
  key: string;
}

/** A chain of more sentences is one passage: comparing all of them would take too long. */
const MOST_SENTENCES = 400;

const ENDS = /[.!?…。！？]["'”’»)\]]*\s*$/u;
const GOES_ON = /^["'“‘«([…\s]*\p{Ll}/u;

/** Quotations in chains: each followed by those that continue it. A statement that continues nothing known begins one. */
function chainsOf(quotations: readonly StatementRecord[]): StatementRecord[][] {
  const idOf = (statement: StatementRecord, local: string) => `${statement.source}#${local}`;
  const next = new Map<string, StatementRecord>();
  const ids = new Set(quotations.map((quotation) => quotation.id));
  const isLater = new Set<string>();
  for (const quotation of quotations) {
    const local = quotation.kind === 'quotation' ? quotation.continues : undefined;
    const before = local === undefined ? null : ids.has(local) ? local : idOf(quotation, local);
    if (before === null || before === quotation.id || !ids.has(before) || next.has(before)) continue;
    next.set(before, quotation);
    isLater.add(quotation.id);
  }
  const placed = new Set<string>();
  const follow = (first: StatementRecord): StatementRecord[] => {
    const chain: StatementRecord[] = [];
    for (let at: StatementRecord | undefined = first; at && !placed.has(at.id); at = next.get(at.id)) {
      placed.add(at.id);
      chain.push(at);
    }
    return chain;
  };
  const chains = quotations.filter((quotation) => !isLater.has(quotation.id)).map(follow);
  // The statements left over continue each other in a circle: each becomes a chain of its own.
  const circular = quotations.filter((quotation) => !placed.has(quotation.id)).map((quotation) => [quotation]);
  return [...chains, ...circular].filter((chain) => chain.length > 0);
}

function sentencesOf(chain: readonly StatementRecord[]): Piece[][] {
  const sentences: Piece[][] = [];
  let open = false;
  for (const statement of chain) {
    for (const { start, end } of findSentences(statement.text)) {
      const piece = { statement, start, end };
      const last = sentences.at(-1);
      const text = statement.text.slice(start, end);
      if (open && last && GOES_ON.test(text)) last.push(piece);
      else sentences.push([piece]);
      open = !ENDS.test(text);
    }
  }
  return sentences.length <= MOST_SENTENCES ? sentences : [sentences.flat()];
}

/** The words of some pieces, in order. */
export function wordsOfPieces(pieces: readonly Piece[]): PassageWord[] {
  return pieces.flatMap(({ statement, start, end }, piece) =>
    findQuotationWords(statement.text.slice(start, end)).map((word) => ({
      key: word.key,
      start: word.start + start,
      end: word.end + start,
      piece,
    })),
  );
}

/** Passages of the quotations, which must be of one speaker on one event and in the index's order; those without words are left out. */
export function passagesOf(quotations: readonly StatementRecord[]): Passage[] {
  return chainsOf(quotations).flatMap((chain) =>
    sentencesOf(chain).flatMap((pieces, place) => {
      const words = wordsOfPieces(pieces);
      const [first] = chain as [StatementRecord];
      if (words.length === 0) return [];
      const key = words.map((word) => word.key).join(' ');
      return [{ source: first.source, chain: first.id, place, pieces, words, key }];
    }),
  );
}
