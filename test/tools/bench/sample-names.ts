/**
 * The names that are looked for: some that stand on the pages, and as many more as asked for, made of the pages' own words
 * and of invented ones, so that many begin with a word that stands on nearly every page.
 */
import type { SamplePage } from './sample-pages.ts';

/** How many names of a corpus really stand on one of the pages: a corpus is never about every page. */
const REAL = 100;
const RUN = /(?<![\w.] ?)\p{Lu}\p{Ll}{2,}(?: (?:de|of|the) | )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?/gu;
const SYLLABLES = 'bar ben cor dal den far gan hol jar kel lan mor nor par quin ros sal tor val wen'.split(' ');

/** Numbers that look random and are the same in each run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A saved page's text, roughly: enough to find names in, never measured. */
export const roughText = ({ body }: SamplePage): string =>
  body
    .toString('utf8')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, '\n');

export interface NameStock {
  /** Names that stand on the pages. */
  real: string[];
  /** Their capitalised words, to make others of; common ones first. */
  words: string[];
}

/** What names are made of: plain JSON, because names are made inside a page where there are many. */
export function nameStock(pages: readonly SamplePage[]): NameStock {
  const runs = [...new Set(pages.flatMap((page) => roughText(page).match(RUN) ?? []))];
  const counts = new Map<string, number>();
  for (const word of runs.flatMap((run) => run.split(' '))) {
    if (/^\p{Lu}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const step = Math.max(1, Math.floor(runs.length / REAL));
  const real = runs.filter((_, index) => index % step === 0).slice(0, REAL);
  return { real, words: [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word) };
}

/** `count` names, the real ones first. Half of the others begin with a word of the pages, common ones much oftener. */
export function sampleNames({ real, words }: NameStock, count: number, seed = count): string[] {
  const names = new Set(real);
  const next = numbersFrom(seed);
  const syllables = (few: number) =>
    Array.from({ length: few }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('');
  const invented = () => syllables(3).replace(/^./, (letter) => letter.toUpperCase());
  const common = () => words[Math.floor(next() ** 3 * words.length)] ?? invented();
  while (names.size < count) {
    names.add(`${next() < 0.5 ? common() : invented()} ${next() < 0.05 ? common() : invented()}`);
  }
  return [...names].slice(0, count);
}
