/** Where the dots, the ring and the labels of a strip of values stand. Lengths in units of the drawing, 326 of which fill a card. */
import type { FigurePlot } from '../../../lib/compare/card/card-context.ts';

export const STRIP = { width: 326, edge: 14, ring: 8, step: 9, most: 4 } as const;

/** Estimated width of a letter of the labels, rather too large. Of two labels that would overlap the later one is left out. */
const LETTER = 6.6;

export interface StripLabel {
  x: number;
  text: string;
  page: boolean;
  anchor: 'start' | 'middle' | 'end';
}

interface Stretch {
  from: number;
  to: number;
}

export interface StripLayout {
  dots: (Stretch & { y: number; same: boolean })[];
  page: Stretch;
  labels: StripLabel[];
  /** Height of the axis; equal values are piled up above it. */
  axis: number;
  height: number;
}

export function layOutStrip(plot: FigurePlot): StripLayout {
  const all = [plot.page, ...plot.dots];
  const least = Math.min(...all.map((value) => value.low));
  const most = Math.max(...all.map((value) => value.high));
  const scale = (STRIP.width - 2 * STRIP.edge) / (most - least || 1);
  const place = ({ low, high }: { low: number; high: number }): Stretch => ({
    from: STRIP.edge + (low - least) * scale,
    to: STRIP.edge + (high - least) * scale,
  });
  const piled = pile(plot, place);
  const tallest = Math.max(0, ...piled.map((dot) => dot.level));
  const axis = STRIP.ring + 3 + tallest * STRIP.step;
  return {
    dots: piled.map(({ from, to, level, same }) => ({ from, to, same, y: axis - level * STRIP.step })),
    page: place(plot.page),
    labels: placeLabels(plot, place),
    axis,
    height: axis + STRIP.ring + 20,
  };
}

/** Dots of the same value are stacked, up to a height; a higher stack says nothing more. */
function pile(plot: FigurePlot, place: (value: { low: number; high: number }) => Stretch) {
  const levels = new Map<string, number>();
  const placed = [];
  for (const dot of plot.dots) {
    const key = `${dot.low} ${dot.high}`;
    const level = levels.get(key) ?? 0;
    levels.set(key, level + 1);
    if (level < STRIP.most) placed.push({ ...place(dot), level, same: dot.same });
  }
  return placed;
}

function placeLabels(plot: FigurePlot, place: (value: { low: number; high: number }) => Stretch): StripLabel[] {
  const middle = (value: { low: number; high: number }) => (place(value).from + place(value).to) / 2;
  const wanted = [
    { text: plot.page.label, page: true, x: middle(plot.page) },
    ...plot.dots.map((dot) => ({ text: dot.label, page: false, x: middle(dot) })),
  ];
  const kept: (StripLabel & Stretch)[] = [];
  for (const { text, page, x } of wanted) {
    // "This page: " stands before the page's own.
    const width = (text.length + (page ? 11 : 0)) * LETTER;
    const label = { text, page, ...anchored(x, width) };
    if (kept.every((other) => label.to < other.from || label.from > other.to)) kept.push(label);
  }
  return kept.map(({ text, page, x, anchor }) => ({ text, page, x, anchor }));
}

/** Labels near an end are laid inwards, so that none is cut off. */
function anchored(x: number, width: number): Stretch & { x: number; anchor: StripLabel['anchor'] } {
  if (x - width / 2 < 0)
    return { x: Math.max(0, x - STRIP.ring), anchor: 'start', from: x - STRIP.ring, to: x + width };
  if (x + width / 2 > STRIP.width) {
    return { x: Math.min(STRIP.width, x + STRIP.ring), anchor: 'end', from: x - width, to: x + STRIP.ring };
  }
  return { x, anchor: 'middle', from: x - width / 2, to: x + width / 2 };
}
