/** Which located blocks stand right behind one another on the page: told by the lines of its text, since only some of its blocks are read. */
import type { Located } from './locate-lines.ts';

const INKED = /\S/;

/** For each line of the text that is not blank the one before it that is not; -1 for the first. */
function linesBefore(lines: readonly string[]): Map<number, number> {
  const before = new Map<number, number>();
  let last = -1;
  lines.forEach((line, number) => {
    if (!INKED.test(line)) return;
    before.set(number, last);
    last = number;
  });
  return before;
}

/**
 * The elements whose first line follows on the last line of the element before them.
 * @param located in document order. @param lines all of the page. @param wanted numbers of the lines located, in order.
 */
export function followers(
  located: readonly Located[],
  { lines, wanted }: { lines: readonly string[]; wanted: readonly number[] },
): Set<Element> {
  const numbers = new Map<string, number[]>();
  for (const number of wanted) {
    const line = lines[number] ?? '';
    numbers.set(line, [...(numbers.get(line) ?? []), number]);
  }
  const before = linesBefore(lines);
  const following = new Set<Element>();
  let last = Number.NaN;
  for (const { element, lines: own } of located) {
    const stand = own.map((line) => numbers.get(line)?.shift() ?? Number.NaN);
    if (before.get(Math.min(...stand)) === last) following.add(element);
    last = Math.max(...stand);
  }
  return following;
}
