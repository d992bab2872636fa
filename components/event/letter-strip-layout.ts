/** Where the letters of a figure's values stand on a line. Lengths in units of the drawing. */

import type { RowDetail } from '../../lib/compare/event/row-detail.ts';
import type { Scale } from '../card/figure/scale.ts';

export const LETTER_STRIP = { width: 320, edge: 24, box: 16, level: 20 } as const;

/** Width of a letter of the labels, generously; a label that would run into another is left out. */
const LETTER = 6.6;

export interface PlacedLetters {
  letters: string[];
  label: string;
  /** Ends of the value on the axis, and the middle of its box. */
  from: number;
  to: number;
  x: number;
  boxWidth: number;
  /** Top of its box. */
  y: number;
  /** Where the value's own label is, or null where another stands in its place. */
  anchor: 'start' | 'middle' | 'end' | null;
}

export interface LetterStripLayout {
  placed: PlacedLetters[];
  axis: number;
  height: number;
}

type Dot = NonNullable<RowDetail['plot']>['dots'][number];

/** Sources with one value share a box. */
function grouped(dots: readonly Dot[]): Dot[][] {
  const groups = [...Map.groupBy(dots, ({ low, high }) => `${low} ${high}`).values()];
  return groups.sort((a, b) => (a[0]?.low ?? 0) - (b[0]?.low ?? 0) || (a[0]?.high ?? 0) - (b[0]?.high ?? 0));
}

/** The lowest level on which a box has room, boxes being placed from left to right. */
function levelFor(left: number, ends: readonly number[]): number {
  const free = ends.findIndex((end) => end < left);
  return free < 0 ? ends.length : free;
}

/** @param letterOf the letter of a source's id; a source without one is shown by a dot. */
export function layOutLetters(
  dots: readonly Dot[],
  { least, most }: Scale,
  letterOf: (source: string) => string | null,
): LetterStripLayout {
  const { width, edge, box, level } = LETTER_STRIP;
  const place = (value: number) => edge + ((value - least) * (width - 2 * edge)) / (most - least || 1);
  const ends: number[] = [];
  const boxes = grouped(dots).map((group) => {
    const [{ low, high, label }] = group as [Dot];
    const letters = group.map(({ source }) => letterOf(source.id) ?? '·');
    const x = (place(low) + place(high)) / 2;
    const boxWidth = box + (letters.length - 1) * 13;
    const at = levelFor(x - boxWidth / 2, ends);
    ends[at] = x + boxWidth / 2 + 2;
    return { letters, label, from: place(low), to: place(high), x, boxWidth, at };
  });
  const axis = 4 + ends.length * level;
  const anchors = anchorsOf(boxes);
  return {
    placed: boxes.map(({ at, ...own }, n) => ({ ...own, y: axis - (at + 1) * level, anchor: anchors[n] ?? null })),
    axis,
    height: axis + 22,
  };
}

/** The two ends are labelled first, then whatever has room between. */
function anchorsOf(boxes: readonly { x: number; label: string }[]): PlacedLetters['anchor'][] {
  const taken: { from: number; to: number }[] = [];
  const anchors: PlacedLetters['anchor'][] = boxes.map(() => null);
  const order = [0, boxes.length - 1, ...boxes.keys()];
  for (const n of order) {
    const own = boxes[n];
    if (!own || anchors[n]) continue;
    const length = own.label.length * LETTER;
    const anchor = own.x - length / 2 < 0 ? 'start' : own.x + length / 2 > LETTER_STRIP.width ? 'end' : 'middle';
    const from = anchor === 'start' ? own.x - 4 : anchor === 'end' ? own.x + 4 - length : own.x - length / 2;
    if (taken.some((other) => from < other.to && from + length > other.from)) continue;
    taken.push({ from, to: from + length });
    anchors[n] = anchor;
  }
  return anchors;
}
