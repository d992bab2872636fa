/** Which part of a card surely ends below its lower edge, so that the browser need not lay out what follows before it is scrolled to. */
import type { CardGroup } from '../../lib/compare/card/card-context.ts';

/** The card's body at its highest: 480 px less a head of one line. Lengths in CSS pixels, as the tokens have them. */
const BODY = 380;
const HEADING = 29;
/** What a source's line takes at least: its outlet, and where it is not silent one line of words. */
const SILENT_LINE = 39;
const LINE = 57;

const leastHeight = ({ lines }: CardGroup): number =>
  lines.reduce((sum, { mark }) => sum + (mark === 'absent' ? SILENT_LINE : LINE), 0);

/** Index of the first group that ends below the edge, -1 where none surely does. `heading`: each stands under one. */
export function fillingGroup(groups: readonly CardGroup[], heading: boolean): number {
  let height = 0;
  return groups.findIndex((group) => {
    height += leastHeight(group) + (heading ? HEADING : 0);
    return height >= BODY;
  });
}
