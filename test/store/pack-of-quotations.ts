/** A pack of nothing but quotations of made-up words, from a seed. */
import type { Pack } from '../../lib/corpus/pack/schema.ts';
import { smallPack } from './small-pack.ts';

interface Quotations {
  seed: number;
  /** Words of each, all different. */
  length: number;
  /** Different words in the pack. */
  vocabulary: number;
  count: number;
}

const IN_SOURCE = 50;

/** Numbers below `below` that look random and are the same for the same seed (a linear congruential generator, Numerical Recipes). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Letters only, so that it can be a key: 0 is "zumbaa", 27 is "zumbbb". */
const wordOf = (n: number): string =>
  `zumb${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`;

export function packOfQuotations({ seed, length, vocabulary, count }: Quotations): Pack {
  const small = smallPack('quoted');
  const [source] = small.sources as [Pack['sources'][number]];
  const [statement] = source.statements as [Pack['sources'][number]['statements'][number]];
  const next = numbersFrom(seed);
  const words = (): string => {
    const chosen = new Set<number>();
    while (chosen.size < length) chosen.add(next(vocabulary));
    return [...chosen].map(wordOf).join(' ');
  };
  const made = Array.from({ length: Math.ceil(count / IN_SOURCE) }, (_, n) => ({
    ...source,
    id: `source-${n}`,
    statements: Array.from({ length: IN_SOURCE }, (_, at) => ({ ...statement, id: `q${at}`, text: words() })),
  }));
  return { ...small, sources: made };
}
