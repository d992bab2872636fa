/** Which located blocks directly follow one another on the page. Decided by the lines of text, because only some blocks are read. */
import type { Located } from './locate-lines.ts';

/** Lines inside an article that are not part of it: labels of advertisements and of links to the rest of the text. */
const ASIDE =
  /^\W*(?:ads?|advert(?:isement)?s?|advertisement\W+(?:continue|scroll|skip|story).{0,60}|(?:article|story) continues (?:after|below).{0,40}|(?:continue|keep) reading.{0,60}|promoted|promotion|skip (?:ad|advertisement)|sponsored(?: content)?)\W*$/i;

/** Whether a line is empty or such a label, so that the lines around it still follow one another. */
export const isAside = (line: string): boolean => line.trim() === '' || (line.length < 100 && ASIDE.test(line));

/** The number of the last line of the article before this one; -1 for the first line. */
function lineBefore(number: number, lines: readonly string[]): number {
  let before = number - 1;
  while (before >= 0 && isAside(lines[before] ?? '')) before--;
  return before;
}

/**
 * The elements whose first line follows the last line of the previous element.
 * @param located in document order. @param lines all of the page.
 */
export function followers(located: readonly Located[], lines: readonly string[]): Set<Element> {
  const following = new Set<Element>();
  let last = Number.NaN;
  for (const { element, lines: own } of located) {
    if (lineBefore(own[0] as number, lines) === last) following.add(element);
    const end = own.at(-1) as number;
    if (!isAside(lines[end] ?? '')) last = end;
  }
  return following;
}
