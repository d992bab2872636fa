/** Which located blocks stand right behind one another on the page: told by the lines of its text, since only some of its blocks are read. */
import type { Located } from './locate-lines.ts';

/** The number of the last line before this one that is not blank; -1 for the first. */
function lineBefore(number: number, lines: readonly string[]): number {
  let before = number - 1;
  while (before >= 0 && (lines[before] ?? '').trim() === '') before--;
  return before;
}

/**
 * The elements whose first line follows on the last line of the element before them.
 * @param located in document order. @param lines all of the page.
 */
export function followers(located: readonly Located[], lines: readonly string[]): Set<Element> {
  const following = new Set<Element>();
  let last = Number.NaN;
  for (const { element, lines: own } of located) {
    if (lineBefore(own[0] as number, lines) === last) following.add(element);
    last = own.at(-1) as number;
  }
  return following;
}
