/** Places the card: below the word, above it near the lower edge of the viewport, never over it, or as a sheet at an edge. */
import type { Box } from '../geometry.ts';

/** Between word and card (px); enough to see the underline, little enough to cross. */
const GAP = 6;
/** Kept free at the edges of the viewport (px). */
const MARGIN = 8;
/** Narrower viewports, and coarse pointers, get a sheet (px): a 360 px card would leave no room beside it. */
const SHEET_BELOW_WIDTH = 480;
/** The sheet's greatest height (px): within reach of a thumb. */
const SHEET_HEIGHT = 360;
/** The sheet's greatest part of the viewport: a tap on the page beside it closes it. */
const SHEET_PART = 0.6;
/** Greatest part of the viewport's height for a card whose word is off the screen: the reader is reading the page. */
const DOCKED_PART = 0.5;
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
  /** docked: at the edge beyond which the word is. */
  kind: 'below' | 'above' | 'sheet' | 'docked';
  left: number;
  top: number;
  width: number;
  height: number;
}

/** At the lower edge, or at the upper one if only that leaves the word free. */
function sheet({ word, card, viewport }: PlaceMeasures): Placement {
  const height = Math.min(card.height, SHEET_HEIGHT, Math.floor(SHEET_PART * viewport.height));
  const isUp = word.bottom > viewport.height - height && word.top > height;
  return { kind: 'sheet', left: 0, top: isUp ? 0 : viewport.height - height, width: viewport.width, height };
}

/**
 * A position for a pinned card whose word is off the screen: at the edge where the word went, whole in the viewport.
 * @param word where it is now; undefined where it has no place at all (folded away).
 */
export function dockCard({
  word,
  card,
  viewport,
}: Omit<PlaceMeasures, 'word' | 'coarse'> & { word?: Box | undefined }): Placement {
  const width = Math.min(card.width, viewport.width - 2 * MARGIN);
  const height = Math.min(card.height, Math.floor(DOCKED_PART * viewport.height));
  const isAbove = word !== undefined && word.bottom <= 0;
  const left = Math.min(Math.max(word?.left ?? MARGIN, MARGIN), viewport.width - MARGIN - width);
  return { kind: 'docked', left, top: isAbove ? MARGIN : viewport.height - MARGIN - height, width, height };
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
