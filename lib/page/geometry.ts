/** Points and boxes in CSS pixels of the viewport; the words of all pure geometry here. */
export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a point lies in a box grown by `margin` on every side. */
export const isInBox = (point: Point, box: Box, margin = 0): boolean =>
  point.x >= box.left - margin &&
  point.x <= box.right + margin &&
  point.y >= box.top - margin &&
  point.y <= box.bottom + margin;
