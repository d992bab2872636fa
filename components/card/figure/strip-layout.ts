/** Where the dots, the ring and the labels of a strip of values stand. Lengths in units of the drawing, 326 of which fill a card. */
import type { FigurePlot } from '../../../lib/compare/card/card-context.ts';
import { type Scale, scaleOf } from './scale.ts';

export const STRIP = { width: 326, edge: 14, ring: 8, step: 9, most: 4, row: 15 } as const;

/** Estimated width of a letter of the labels, rather too large. Of two labels that would overlap the later one is left out. */
const LETTER = 6.6;

export interface StripLabel {
  x: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

interface Stretch {
  from: number;
  to: number;
}

type Value = FigurePlot['dots'][number] | FigurePlot['page'];

export interface StripLayout {
  dots: (Stretch & { y: number; same: boolean; open?: 'up' | 'down' | undefined })[];
  page: Stretch & { open?: 'up' | 'down' | undefined };
  /** Above the axis. */
  pageLabel: StripLabel;
  /** Below it. */
  labels: StripLabel[];
  scale: Scale;
  /** Height of the axis; equal values are piled up above it. */
  axis: number;
  height: number;
}

/** @param pageText the label of the page's value, as it will be printed. */
export function layOutStrip(plot: FigurePlot, pageText: string): StripLayout {
  const scale = scaleOf([plot.page, ...plot.dots], plot.unit);
  const unit = (STRIP.width - 2 * STRIP.edge) / (scale.most - scale.least || 1);
  const place = ({ low, high }: { low: number; high: number }): Stretch => ({
    from: STRIP.edge + (low - scale.least) * unit,
    to: STRIP.edge + (high - scale.least) * unit,
  });
  const piled = pile(plot, place);
  const tallest = Math.max(0, ...piled.map((dot) => dot.level));
  const axis = STRIP.row + STRIP.ring + 3 + tallest * STRIP.step;
  return {
    dots: piled.map(({ level, ...dot }) => ({ ...dot, y: axis - level * STRIP.step })),
    page: { ...place(plot.page), open: plot.page.open },
    pageLabel: { text: pageText, ...anchored(middle(place(plot.page)), pageText) },
    labels: placeLabels(plot, place),
    scale,
    axis,
    height: axis + STRIP.ring + 4 + STRIP.row * (scale.isNumbered ? 2 : 1),
  };
}

const middle = ({ from, to }: Stretch) => (from + to) / 2;

/** Dots of the same value are stacked, up to a height; a higher stack says nothing more. */
function pile(plot: FigurePlot, place: (value: Value) => Stretch) {
  const levels = new Map<string, number>();
  const placed = [];
  for (const dot of plot.dots) {
    const key = `${dot.low} ${dot.high} ${dot.open}`;
    const level = levels.get(key) ?? 0;
    levels.set(key, level + 1);
    if (level < STRIP.most) placed.push({ ...place(dot), level, same: dot.same, open: dot.open });
  }
  return placed;
}

/** The least and the greatest value are labelled before those between them. */
function placeLabels(plot: FigurePlot, place: (value: Value) => Stretch): StripLabel[] {
  const sorted = plot.dots.toSorted((a, b) => a.low - b.low || a.high - b.high);
  const wanted = [...sorted.slice(0, 1), ...sorted.slice(-1), ...sorted.slice(1, -1)];
  const kept: (StripLabel & Stretch)[] = [];
  for (const dot of wanted) {
    const label = { text: dot.label, ...anchored(middle(place(dot)), dot.label) };
    if (kept.every((other) => label.to < other.from || label.from > other.to)) kept.push(label);
  }
  return kept.map(({ text, x, anchor }) => ({ text, x, anchor }));
}

/** Labels near an end are laid inwards, so that none is cut off. */
function anchored(x: number, text: string): Stretch & { x: number; anchor: StripLabel['anchor'] } {
  const width = text.length * LETTER;
  if (x - width / 2 < 0)
    return { x: Math.max(0, x - STRIP.ring), anchor: 'start', from: x - STRIP.ring, to: x + width };
  if (x + width / 2 > STRIP.width) {
    return { x: Math.min(STRIP.width, x + STRIP.ring), anchor: 'end', from: x - width, to: x + STRIP.ring };
  }
  return { x, anchor: 'middle', from: x - width / 2, to: x + width / 2 };
}
