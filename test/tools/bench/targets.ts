/** The speed that is promised, and whether a run keeps it. */

export interface Target {
  /** Key of the fact measured. */
  fact: string;
  words: string;
  limit: number;
  /** `most`: the fact must not exceed the limit; `least`: it must reach it. */
  is: 'most' | 'least';
  unit: string;
}

export interface Verdict {
  target: Target;
  /** NaN where the run did not measure it. */
  measured: number;
  holds: boolean;
  /** Part of the limit that is left: 0.2 is a fifth below it (or above, for `least`). */
  margin: number;
}

const most = (fact: string, words: string, limit: number, unit: string): Target => ({
  fact,
  words,
  limit,
  unit,
  is: 'most',
});

export const TARGETS: readonly Target[] = [
  most('pass-20000', 'cold page with 20,000 names', 1.3, 'walks'),
  most('no-hit', 'cold page without a hit', 0.5, 'walks'),
  most('corpus-growth', '100,000 names against 200', 1.3, 'times'),
  {
    fact: 'paint-against-mark',
    words: 'painting 500 mentions against mark.js',
    limit: 20,
    is: 'least',
    unit: 'times faster',
  },
  most('frame-tax', 'frame tax after 5,000 mentions, to a frame of 3 ms', 2, 'ms'),
  most('slice-p95', 'slice, 95th percentile', 4, 'ms'),
  most('slice-longest', 'slice, longest', 50, 'ms'),
  most('content-script', 'content script, minified', 15 * 1024, 'bytes'),
  most('card-warm', 'card after intent, worker warm', 50, 'ms'),
  most('card-stopped', 'card after intent, worker stopped', 150, 'ms'),
  most('card-large', 'card after intent, 5,000 sources against the built-in pack', 1.34, 'times'),
  // 5 ms on the machine on which an extension that only reads `innerText` took 2.
  most('page-tax', 'added main-thread time, page without a mention', 2.5, 'times innerText'),
  most('page-tax-long-tasks', 'added long tasks, page without a mention', 0, 'tasks'),
  most('page-tax-layouts', 'added layouts, page without a mention', 0, 'layouts'),
  most('text-exponent', 'growth with the text (1 is linear)', 1.15, 'exponent'),
  most('join-six', 'six articles to a corpus', 3, 'times reading them'),
  most('join-exponent', 'joining, growth to 100 articles', 1.2, 'exponent'),
  most('read-against-compromise', 'reading 5,000 words', 0.1, 'times compromise'),
  most('corpus-exponent', 'growth with the corpus (0 is flat)', 0.15, 'exponent'),
];

/** What of the targets the facts of one run keep. A fact that is missing keeps nothing. */
export function judge(facts: Readonly<Record<string, number>>, targets: readonly Target[] = TARGETS): Verdict[] {
  return targets.map((target) => {
    const measured = facts[target.fact] ?? Number.NaN;
    const holds = target.is === 'most' ? measured <= target.limit : measured >= target.limit;
    const left = target.is === 'most' ? target.limit - measured : measured - target.limit;
    return { target, measured, holds, margin: target.limit === 0 ? 0 : left / target.limit };
  });
}
