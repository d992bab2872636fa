/** Runs of equal words that texts share outside quotation marks. */
import { foldKey } from '../../text/fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Runs are looked for from windows of 2^3 words. */
const DOUBLINGS = 3;
const WINDOW = 2 ** DOUBLINGS;
/** Places remembered of one window in one text. */
const MOST_PLACES = 4;
/** More than the different windows of any corpus: two numbers below it make one exact number. */
const NUMBERS = 2 ** 26;

/** Gives each different key a number, in order of appearance. */
class Numbering {
  readonly #numbers = new Map<string | number, number>();

  of(key: string | number): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** The words outside quotation marks; null where a line break or a quotation ends a run. */
function wordsOutside(text: string): (string | null)[] {
  return text.split(/[\n\r\u2028\u2029]+/).flatMap((line) =>
    foldKey(line)
      .split('"')
      .flatMap((part, n) => (n % 2 === 0 ? [...(part.match(WORD) ?? []), null] : [])),
  );
}

interface NumberedText {
  /** A number for each word, one number for equal words; what ends a run has a number of its own. */
  words: Int32Array;
  /** At each word the number of the window that begins there; equal windows have one number, and only they. */
  windows: Int32Array;
}

/** Texts whose runs are compared. Words and windows are numbered once for all pairs. */
export class RunFinder {
  readonly #texts: NumberedText[];
  /** For each text the places of its windows. */
  readonly #places: (Map<number, number[]> | undefined)[];

  constructor(texts: readonly string[]) {
    const numbering = new Numbering();
    let gaps = 0;
    const words = texts.map((text) =>
      Int32Array.from(wordsOutside(text), (word) => numbering.of(word === null ? gaps++ : word)),
    );
    const windows = windowsOf(words);
    this.#texts = words.map((own, n) => ({ words: own, windows: windows[n] as Int32Array }));
    this.#places = texts.map(() => undefined);
  }

  /** The longest run of equal words of two texts, in words; 0 where they share no run of eight. Near linear. */
  longest(a: number, b: number): number {
    const [x, y] = [this.#texts[a] as NumberedText, this.#texts[b] as NumberedText];
    const places = this.#placesOf(a);
    let longest = 0;
    for (let at = 0; at < y.windows.length; at++) {
      for (const place of places.get(y.windows[at] as number) ?? []) {
        // Only where a run begins.
        if (at > 0 && place > 0 && y.words[at - 1] === x.words[place - 1]) continue;
        let size = WINDOW;
        while (at + size < y.words.length && y.words[at + size] === x.words[place + size]) size++;
        longest = Math.max(longest, size);
      }
    }
    return longest;
  }

  #placesOf(text: number): Map<number, number[]> {
    const known = this.#places[text];
    if (known) return known;
    const places = new Map<number, number[]>();
    (this.#texts[text] as NumberedText).windows.forEach((window, at) => {
      const list = places.get(window);
      if (!list) places.set(window, [at]);
      else if (list.length < MOST_PLACES) list.push(at);
    });
    this.#places[text] = places;
    return places;
  }
}

/** Windows by doubling: one of four words is two of two, and has the number of that pair. */
function windowsOf(words: readonly Int32Array[]): Int32Array[] {
  let windows = [...words];
  for (let width = 1; width < WINDOW; width *= 2) {
    const numbering = new Numbering();
    windows = windows.map((halves) =>
      Int32Array.from({ length: Math.max(0, halves.length - width) }, (_, at) =>
        numbering.of((halves[at] as number) * NUMBERS + (halves[at + width] as number)),
      ),
    );
  }
  return windows;
}
