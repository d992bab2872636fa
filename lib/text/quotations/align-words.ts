/**
 * Longest common subsequence of two lists of words. Exact where the lists are short; long ones are cut at words that
 * stand once in each (as patience diff does), so that two long speeches take about linear time.
 */
import { firstWhere } from '../first-where.ts';

export interface Alignment {
  /** Indices of equal words, `[in a, in b]`, rising in both. */
  pairs: [number, number][];
}

interface Window {
  a: [number, number];
  b: [number, number];
  depth: number;
}

/** Cells of the exact table: 700 words against 700 take a few milliseconds. */
const MOST_CELLS = 500_000;
/** Each cut at rare words is one level; hostile lists could ask for as many levels as they have words. */
const MOST_DEPTH = 12;

/** The exact table for one window, filled from the end so that reading it forwards takes the earliest pairs. */
function exactPairs(
  a: readonly string[],
  b: readonly string[],
  { a: [a0, a1], b: [b0, b1] }: Window,
): [number, number][] {
  const width = b1 - b0 + 1;
  const table = new Uint16Array((a1 - a0 + 1) * width);
  const at = (i: number, j: number) => table[(i - a0) * width + j - b0] as number;
  for (let i = a1 - 1; i >= a0; i--) {
    for (let j = b1 - 1; j >= b0; j--) {
      table[(i - a0) * width + j - b0] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = a0, j = b0; i < a1 && j < b1; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Where each word that stands exactly once in a window stands. */
function onceOnly(words: readonly string[], [from, to]: [number, number]): Map<string, number> {
  const places = new Map<string, number>();
  for (let index = from; index < to; index++) {
    const word = words[index] as string;
    places.set(word, places.has(word) ? -1 : index);
  }
  return places;
}

/** Longest rising run of places in b, by patience sorting. */
function longestRising(pairs: [number, number][]): [number, number][] {
  const tops: number[] = [];
  const earlier = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(([, place], index) => {
    const length = firstWhere(tops.length, (top) => (pairs[tops[top] as number] as [number, number])[1] >= place);
    if (length > 0) earlier[index] = tops[length - 1] as number;
    tops[length] = index;
  });
  const run: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = earlier[index] as number)
    run.push(pairs[index] as [number, number]);
  return run.reverse();
}

function anchorsOf(a: readonly string[], b: readonly string[], window: Window): [number, number][] {
  const inB = onceOnly(b, window.b);
  const pairs: [number, number][] = [];
  for (const [word, place] of onceOnly(a, window.a)) {
    const other = inB.get(word) ?? -1;
    if (place >= 0 && other >= 0) pairs.push([place, other]);
  }
  return longestRising(pairs);
}

/** Takes equal words off both ends of a window and notes them. */
function trim(a: readonly string[], b: readonly string[], window: Window, pairs: [number, number][]): Window {
  let [a0, a1] = window.a;
  let [b0, b1] = window.b;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) pairs.push([a0++, b0++]);
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) pairs.push([--a1, --b1]);
  return { a: [a0, a1], b: [b0, b1], depth: window.depth };
}

/**
 * Aligns two lists of words (folded by the caller). The longest common subsequence where one list times the other is
 * under half a million; beyond that a common subsequence that runs through the words unique to both, and none at all
 * between long stretches without such words.
 */
export function alignWords(a: readonly string[], b: readonly string[]): Alignment {
  const pairs: [number, number][] = [];
  const windows: Window[] = [{ a: [0, a.length], b: [0, b.length], depth: 0 }];
  for (let next = windows.pop(); next; next = windows.pop()) {
    const window = trim(a, b, next, pairs);
    const [a0, a1] = window.a;
    const [b0, b1] = window.b;
    if (a0 === a1 || b0 === b1) continue;
    if ((a1 - a0) * (b1 - b0) <= MOST_CELLS) {
      for (const pair of exactPairs(a, b, window)) pairs.push(pair);
      continue;
    }
    if (window.depth === MOST_DEPTH) continue;
    let [fromA, fromB] = [a0, b0];
    const anchors = anchorsOf(a, b, window);
    if (anchors.length === 0) continue;
    for (const [inA, inB] of [...anchors, [a1, b1] as const]) {
      windows.push({ a: [fromA, inA], b: [fromB, inB], depth: window.depth + 1 });
      if (inA < a1) pairs.push([inA, inB]);
      [fromA, fromB] = [inA + 1, inB + 1];
    }
  }
  return { pairs: pairs.sort(([left], [right]) => left - right) };
}
