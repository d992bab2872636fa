/** The longest run of equal words that two texts share outside quotation marks. */
import { foldKey } from '../../text/fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Runs are looked for from windows of so many words. */
const WINDOW = 8;
/** Places remembered of one window in one text. */
const MOST_PLACES = 4;

/** The words outside quotation marks; a line break or a quotation ends a run, so each puts a word that no text has. */
function wordsOutside(text: string, side: string): string[] {
  let gaps = 0;
  return text.split(/[\n\r\u2028\u2029]+/).flatMap((line) =>
    foldKey(line)
      .split('"')
      .flatMap((part, n) => (n % 2 === 0 ? [...(part.match(WORD) ?? []), `${side}${gaps++}`] : [])),
  );
}

/** In words; 0 where they share no run of eight. Near linear: runs begin at windows that both have. */
export function longestRun(a: string, b: string): number {
  const [x, y] = [wordsOutside(a, '<'), wordsOutside(b, '>')];
  const windows = new Map<string, number[]>();
  for (let at = 0; at + WINDOW <= x.length; at++) {
    const key = x.slice(at, at + WINDOW).join(' ');
    const list = windows.get(key);
    if (!list) windows.set(key, [at]);
    else if (list.length < MOST_PLACES) list.push(at);
  }
  let longest = 0;
  for (let at = 0; at + WINDOW <= y.length; at++) {
    // Inside a run that is known to be shorter than the best there is nothing to find.
    for (const place of windows.get(y.slice(at, at + WINDOW).join(' ')) ?? []) {
      if (at > 0 && place > 0 && y[at - 1] === x[place - 1]) continue;
      let size = WINDOW;
      while (at + size < y.length && place + size < x.length && y[at + size] === x[place + size]) size++;
      longest = Math.max(longest, size);
    }
  }
  return longest;
}
