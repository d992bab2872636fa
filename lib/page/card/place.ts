/** Where the card goes: below the word, above it near the lower edge of the viewport, never over it, or as a sheet at the lower edge. */
import type { Box } from '../geometry.ts';

/** Between word and card (px); enough to see the underline, little enough to cross. */
const GAP = 6;
/** Kept free at the edges of the viewport (px). */
const MARGIN = 8;
/** Narrower viewports, and coarse pointers, get a sheet (px): a 360 px card would leave no room beside it. */
const SHEET_BELOW_WIDTH = 480;
/** The sheet's greatest height (px): within reach of a thumb, with some of the page left to see. */
const SHEET_HEIGHT = 360;
/** A card lower than this (px) shows no line of a source; then a sheet is better. */
const LEAST_HEIGHT = 120;

/** All in CSS pixels; `word` is the box of the mention's line that the card belongs to. */
export interface PlaceMeasures {
  word: Box;
  card: { width: number; height: number };
  viewport: { width: number; height: number };
  coarse: boolean;
}

export interface Placement {
  kind: 'below' | 'above' | 'sheet';
  left: number;
  top: number;
  width: number;
  height: number;
}

function sheet({ card, viewport }: PlaceMeasures): Placement {
  const height = Math.min(card.height, SHEET_HEIGHT, viewport.height);
  return { kind: 'sheet', left: 0, top: viewport.height - height, width: viewport.width, height };
}

/** A position for the card: in the viewport whole, and clear of the word unless it is a sheet. */
export function placeCard(measures: PlaceMeasures): Placement {
  const { word, card, viewport, coarse } = measures;
  if (coarse || viewport.width < SHEET_BELOW_WIDTH) return sheet(measures);
  // A word scrolled partly out of sight still leaves the whole viewport on its other side.
  const under = Math.max(word.bottom + GAP, MARGIN);
  const over = Math.min(word.top - GAP, viewport.height - MARGIN);
  const below = viewport.height - MARGIN - under;
  const above = over - MARGIN;
  const kind = card.height <= below || below >= above ? 'below' : 'above';
  const room = kind === 'below' ? below : above;
  if (room < Math.min(card.height, LEAST_HEIGHT)) return sheet(measures);
  const height = Math.min(card.height, room);
  const width = Math.min(card.width, viewport.width - 2 * MARGIN);
  const left = Math.min(Math.max(word.left, MARGIN), viewport.width - MARGIN - width);
  const top = kind === 'below' ? under : over - height;
  return { kind, left, top, width, height };
}
