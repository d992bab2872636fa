/**
 * The safe triangle: a pointer that moves within the triangle between its last position and the card's near edge is on its way to the
 * card, even if it crosses other words.
 */
import type { Box, Point } from '../geometry.ts';

/** The near edge is extended by this much on both sides (px), because hands move in arcs. */
const EDGE_SLACK = 12;
/** A step flatter than this (rise by run) goes along the line to a neighbouring word; a hand deviates some 15 degrees from a line. */
const FLATTEST = 0.3;

/** Twice the signed area of the triangle a, b, p: its sign tells on which side of a-b the point p lies. */
const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

/** The two ends of the card's edge that faces the point. */
function nearEdge(card: Box, from: Point): [Point, Point] {
  const left = card.left - EDGE_SLACK;
  const right = card.right + EDGE_SLACK;
  if (from.y <= card.top)
    return [
      { x: left, y: card.top },
      { x: right, y: card.top },
    ];
  if (from.y >= card.bottom)
    return [
      { x: left, y: card.bottom },
      { x: right, y: card.bottom },
    ];
  const x = from.x < card.left ? card.left : card.right;
  return [
    { x, y: card.top - EDGE_SLACK },
    { x, y: card.bottom + EDGE_SLACK },
  ];
}

/** Whether the step goes to the card's edge and not along it. */
function leadsAcross(card: Box, from: Point, to: Point): boolean {
  const [run, rise] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const isBeside = from.y > card.top && from.y < card.bottom;
  return isBeside ? run >= FLATTEST * rise : rise >= FLATTEST * run;
}

/**
 * Whether a step of the pointer leads towards the card; false if the pointer did not move. The step should be some pixels long, or it
 * has no direction.
 */
export function isHeadingTo(card: Box, from: Point, to: Point): boolean {
  if ((from.x === to.x && from.y === to.y) || !leadsAcross(card, from, to)) return false;
  const [a, b] = nearEdge(card, from);
  const sides = [side(from, a, to), side(a, b, to), side(b, from, to)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}
