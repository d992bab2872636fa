/** A row of a collation as runs of printed text: what is the same everywhere, what differs, and where words are missing. */
import type { Place } from './collate.ts';
import type { Passage } from './passages.ts';
import type { Row } from './row-spans.ts';

/** A run of printed words. `differs`: not the same in every version. `missing`: how many words of other versions this one lacks here. */
export interface Run {
  text: string;
  differs?: true;
  /** Printed before or behind what the page prints of it: neither the same nor different. */
  beyond?: true;
  /** The difference turns on a number or a negation: the strong mark. */
  strong?: true;
  missing?: number;
}

/** The columns of a collation that are set side by side; what a row has outside is told as beyond them. */
export interface Extent {
  from: number;
  to: number;
}

/** Collects the runs of one row. */
class RunList {
  readonly runs: Run[] = [];

  /** Adds text to the last run where it is of the same kind, so that a run is as long as it can be. */
  text(text: string, place: Place | null, isBeyond = false): void {
    if (text === '') return;
    const last = this.runs.at(-1);
    const isSameKind =
      last && !last.differs === !place && !last.strong === !place?.strong && !last.beyond === !isBeyond;
    if (isSameKind && last.missing === undefined) last.text += text;
    else this.runs.push({ text, ...(isBeyond ? { beyond: true } : {}), ...(place ? marks(place) : {}) });
  }

  /** A gap: words that other versions have here. */
  missing(place: Place): void {
    if (place.longest > 0) this.runs.push({ text: '', ...marks(place), missing: place.longest });
  }
}

const marks = (place: Place): Pick<Run, 'differs' | 'strong'> =>
  place.strong ? { differs: true, strong: true } : { differs: true };

/** Printed text between the end of one word and the start of the next, an ellipsis where an attribution stands between. */
function between(passages: readonly Passage[], from: [number, number], to: [number, number]): string {
  const [before, after] = [passages[from[0]], passages[to[0]]];
  const [a, b] = [before?.words[from[1]], after?.words[to[1]]];
  const [here, there] = [before?.pieces[a?.piece ?? 0], after?.pieces[b?.piece ?? 0]];
  if (!a || !b || !here || !there) return '';
  const { text } = here.statement;
  if (
    here.statement.id === there.statement.id &&
    b.start >= a.end &&
    before &&
    after &&
    after.place - before.place <= 1
  ) {
    return text.slice(a.end, b.start);
  }
  return `${text.slice(a.end, here.end)} … ${there.statement.text.slice(there.start, b.start)}`;
}

const EVERYTHING: Extent = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * Runs of one row. `passages` are those that the row was made of, in order; their words are the row's columns in order. Words
 * outside of `extent` are beyond it and differ from nothing.
 */
export function runsOfRow(
  passages: readonly Passage[],
  row: Row,
  { places, extent = EVERYTHING }: { places: readonly Place[]; extent?: Extent },
): Run[] {
  const list = new RunList();
  const words = passages.flatMap((passage, p) => passage.words.map((_, w) => [p, w] as [number, number]));
  const [from, to] = [Math.max(row.from, extent.from), Math.min(row.to, extent.to)];
  const mine = places.filter((place) => from <= place.to && to >= place.from);
  const isBeyond = (column: number) => column < extent.from || column > extent.to;
  let next = 0;
  let current: Place | null = null;
  let wasBeyond = isBeyond(row.columns[0] ?? 0);
  words.forEach(([p, w], n) => {
    const column = row.columns[n] ?? 0;
    const gap: Place[] = [];
    for (; (mine[next]?.to ?? Number.POSITIVE_INFINITY) < column; next++) gap.push(mine[next] as Place);
    const empty = gap.filter((place) => place !== current);
    const beyond = isBeyond(column);
    const place = !beyond && (mine[next]?.from ?? Number.POSITIVE_INFINITY) <= column ? (mine[next] as Place) : null;
    const before = n === 0 ? leadIn(passages) : between(passages, words[n - 1] as [number, number], [p, w]);
    for (const absent of empty) list.missing(absent);
    list.text(before, place !== null && place === current ? place : null, beyond && wasBeyond);
    const word = passages[p]?.words[w];
    const text = passages[p]?.pieces[word?.piece ?? 0]?.statement.text ?? '';
    list.text(text.slice(word?.start, word?.end), place, beyond);
    current = place;
    wasBeyond = beyond;
  });
  for (const place of mine.slice(next)) if (place !== current) list.missing(place);
  list.text(leadOut(passages), null, wasBeyond);
  return list.runs;
}

/** Signs before the first word, such as a bracket or a nested quotation mark. */
function leadIn(passages: readonly Passage[]): string {
  const [piece, word] = [passages[0]?.pieces[0], passages[0]?.words[0]];
  return piece && word ? piece.statement.text.slice(piece.start, word.start) : '';
}

/** Signs after the last word: its comma or full stop, a closing mark. */
function leadOut(passages: readonly Passage[]): string {
  const last = passages.at(-1);
  const [piece, word] = [last?.pieces.at(-1), last?.words.at(-1)];
  return piece && word && last?.pieces[word.piece] === piece ? piece.statement.text.slice(word.end, piece.end) : '';
}
