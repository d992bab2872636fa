/** Seams: places where the texts of two nodes touch but a reader sees two words, as at a badge, parts of a name separated by style, or a footnote's number. */
import { parentOf } from '../elements.ts';

/** Words can only have run together here: a lower-case letter or digit before a capital or digit. */
const SEAM = /[\p{Ll}\d%][\p{Lu}\d]$/u;
/** The number or sign of a footnote; ordinals ("st", "nd") have two letters. */
const FOOTNOTE = /^\s*(?:\[?\d{1,3}\]?|[a-z*†‡§])\s*$/;
/** A square or cubic unit: "10 km2". */
const POWER = /(?<!\p{L})(?:mm|cm|km|m|ft|mi|in|yd)$/u;

const { contains } = Element.prototype;

/** Whether an element has a box of its own beside the text around it. A floated box is a drop cap. */
const isBox = (node: Node): boolean => {
  if (!(node instanceof Element)) return false;
  const { display, float } = getComputedStyle(node);
  return float === 'none' && !/^(?:inline|contents)$/.test(display);
};

/** Whether a box is visible as a label of its own, not a word of a line. */
function isBadge(node: Node): boolean {
  if (!isBox(node)) return false;
  const { backgroundColor, borderTopWidth, position } = getComputedStyle(node as Element);
  return (
    !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) || borderTopWidth !== '0px' || position === 'absolute'
  );
}

/** The ancestor of a node, or the node, right below `parent`. */
function childOf(parent: Node, node: Node): Node {
  let child = node;
  for (let at = parentOf(child); at && at !== parent; at = parentOf(at)) child = at;
  return child;
}

/** What a reader sees between two texts: nothing, a space, or the edge of something else. */
export type Seam = '' | '\n' | '\n;\n';

/** How style separates two adjacent text nodes. @param text read so far, with the first letter of the second node. */
export function seamBetween(text: string, before: Node, behind: Node): Seam {
  if (!SEAM.test(text)) return '';
  let parent = parentOf(behind);
  while (parent && !contains.call(parent, before)) parent = parentOf(parent);
  if (!(parent instanceof Element)) return '';
  const sides = [childOf(parent, before), childOf(parent, behind)];
  if (sides.some(isBadge)) return '\n;\n';
  return /flex|grid/.test(getComputedStyle(parent).display) || sides.some(isBox) ? '\n' : '';
}

/** Whether an element is the number of a footnote, which is not part of the text. @param before the text right before it. */
export const isFootnote = (element: Element, before: string): boolean =>
  element.localName === 'sup' &&
  /[\p{L}\p{N}\p{P}]$/u.test(before) &&
  FOOTNOTE.test(element.textContent ?? '') &&
  !POWER.test(before);
