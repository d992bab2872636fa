/** Which part of a card is certain to end below its lower edge, so that the browser can leave the rest unrendered until it is scrolled to. */
import type { CardGroup } from '../../lib/compare/card/card-context.ts';
import { shortened } from './fold.tsx';

/** Greatest height of the card's body: 480 px less a head of one line. Lengths in CSS pixels, as the tokens have them. */
const BODY = 380;
const HEADING = 29;
/** Least height of a source's line: its outlet and, unless it is silent, one line of words. */
const SILENT_LINE = 39;
const LINE = 57;

const leastHeight = ({ lines }: CardGroup): number =>
  shortened(lines).shown.reduce((sum, { mark }) => sum + (mark === 'absent' ? SILENT_LINE : LINE), 0);

/** Index of the first group that is certain to end below the edge, -1 where none is. `heading`: each stands under one. */
export function fillingGroup(groups: readonly CardGroup[], heading: boolean): number {
  let height = 0;
  return groups.findIndex((group) => {
    height += leastHeight(group) + (heading ? HEADING : 0);
    return height >= BODY;
  });
}
